/** The search page at work: `<archive-search>`. Browser only; what is found and how it is worded is decided elsewhere. */
import type { Answer } from './find.ts';
import { queryLimit } from './query.ts';
import { resultsView } from './results-view.ts';
import { type SearchClient, searchClient } from './search-client.ts';
import { listenForKeys } from './search-keys.ts';
import { statusLine } from './status-line.ts';

/** Milliseconds. Typing is over after `settled`; a wait is mentioned after `mention`, and called a fault after `giveUp`. */
const delays = { typing: 120, settled: 700, mention: 300, giveUp: 5000 };

/**
 * Around a form with `input[name=q]`, a `[role=status]`, `[data-results]`, `[data-failed]` with a button, and
 * `[data-nothing]`, shown when nothing was found. `data-index` is the path of the index. Its state is kept on the
 * page's main element, `data-search-state`: idle, loading, done or failed.
 */
class ArchiveSearch extends HTMLElement {
  #client: SearchClient | undefined;
  #listening = new AbortController();
  #latest = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #settling: ReturnType<typeof setTimeout> | undefined;
  #typedAt = -Infinity;

  connectedCallback(): void {
    this.#client = searchClient(this.dataset['index'] ?? '/pagefind/');
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const { box } = this.#parts;
    box.maxLength = queryLimit;
    box.addEventListener('focus', () => this.#client?.start(), { signal });
    box.addEventListener('input', () => this.#typed(), { signal });
    box.form?.addEventListener('submit', (event) => this.#submitted(event), { signal });
    this.#parts.retry.addEventListener('click', () => this.#tryAgain(), { signal });
    addEventListener('popstate', () => this.#fromAddress(), { signal });
    listenForKeys(box, { results: this.#parts.results, signal });
    this.#fromAddress();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    clearTimeout(this.#typing);
    clearTimeout(this.#settling);
    this.#client?.stop();
  }

  #fromAddress(): void {
    const asked = new URL(location.href).searchParams.get('q');
    const { box } = this.#parts;
    // Letters typed before this program had loaded are the reader's; they are not overwritten.
    if (asked !== null || box.value === '') box.value = asked ?? '';
    this.#typedAt = -Infinity;
    void this.#search(box.value);
  }

  #typed(): void {
    this.#typedAt = performance.now();
    clearTimeout(this.#typing);
    clearTimeout(this.#settling);
    this.#typing = setTimeout(() => void this.#search(this.#parts.box.value), delays.typing);
    this.#settling = setTimeout(() => history.replaceState(null, '', this.#address()), delays.settled);
  }

  #submitted(event: SubmitEvent): void {
    event.preventDefault();
    clearTimeout(this.#typing);
    clearTimeout(this.#settling);
    this.#typedAt = -Infinity;
    if (this.#address() !== location.href) history.pushState(null, '', this.#address());
    void this.#search(this.#parts.box.value);
  }

  #tryAgain(): void {
    this.#client?.stop();
    this.#parts.box.focus();
    void this.#search(this.#parts.box.value);
  }

  /** The page's address with what is typed, so that a search can be kept and cited. */
  #address(): string {
    const address = new URL(location.href);
    const typed = this.#parts.box.value.trim();
    if (typed === '') address.searchParams.delete('q');
    else address.searchParams.set('q', typed);
    address.hash = '';
    return address.href;
  }

  async #search(typed: string): Promise<void> {
    this.#latest += 1;
    const number = this.#latest;
    if (typed.trim() === '') {
      this.#show('idle');
      return;
    }
    this.#state = 'loading';
    const mention = setTimeout(() => this.#say('Searching…', number), delays.mention);
    // An answer that comes after all is still welcome: giving up only shows the way on.
    const giveUp = setTimeout(() => number === this.#latest && this.#show('failed'), delays.giveUp);
    try {
      const answer = await this.#client?.ask(typed);
      if (number === this.#latest && answer) this.#show('done', answer);
    } catch {
      if (number === this.#latest) {
        this.#client?.stop();
        this.#show('failed');
      }
    } finally {
      clearTimeout(mention);
      clearTimeout(giveUp);
    }
  }

  #show(state: 'idle' | 'done' | 'failed', answer?: Answer): void {
    const { results, failed, nothing } = this.#parts;
    results.replaceChildren(...(answer ? [resultsView(answer)] : []));
    failed.hidden = state !== 'failed';
    nothing.hidden = state !== 'done' || (answer?.articles.length ?? 0) > 0;
    this.#state = state;
    const line = state === 'failed' ? 'Search could not load.' : answer ? statusLine(answer) : '';
    const wait = state === 'done' ? this.#typedAt + delays.settled - performance.now() : 0;
    const number = this.#latest;
    if (wait > 0) setTimeout(() => this.#say(line, number), wait);
    else this.#say(line, number);
  }

  #say(line: string, number: number): void {
    const { status } = this.#parts;
    if (number === this.#latest && status.textContent !== line) status.textContent = line;
  }

  set #state(state: string) {
    this.closest('main')?.setAttribute('data-search-state', state);
  }

  get #parts() {
    return {
      box: this.#part('input[name=q]', HTMLInputElement),
      status: this.#part('[role=status]', HTMLElement),
      results: this.#part('[data-results]', HTMLElement),
      failed: this.#part('[data-failed]', HTMLElement),
      retry: this.#part('[data-failed] button', HTMLElement),
      nothing: this.#part('[data-nothing]', HTMLElement),
    };
  }

  #part<T extends HTMLElement>(selector: string, kind: new () => T): T {
    const part = this.querySelector(selector);
    if (!(part instanceof kind)) throw new Error(`<archive-search> has no ${selector}`);
    return part;
  }
}

customElements.define('archive-search', ArchiveSearch);
