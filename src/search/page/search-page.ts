/** The search page at work: `<archive-search>`. Browser only; what is found and how it is worded is decided elsewhere. */
import { chosenIn } from '../answer/facets.ts';
import type { Answer } from '../answer/find.ts';
import { hasMore, passagesIn, statusLine } from '../answer/status-line.ts';
import { opensAtFirst, opensTimes } from '../passages/ask-texts.ts';
import { queryLimit } from '../query/query.ts';
import { type Asking, askingOf } from './asking.ts';
import { wholeNames, type NamesClient } from './names-client.ts';
import { dividedNames } from './divided-names.ts';
import { mentionsClient } from './mentions-client.ts';
import { moreLabel, waitingLine } from './more-line.ts';
import { addressFor, presentParameters, pushAddress } from './search-address.ts';
import { type SearchClient, searchClient } from './search-client.ts';
import { listenForKeys } from './search-keys.ts';
import { searchParts } from './search-parts.ts';
import { delays, typingClock } from './search-waits.ts';
import { showNames, showNotices, showPassages } from './show-answer.ts';

/**
 * Around the parts that searchParts() names. `data-index` holds the paths of the indexes, parted by spaces, `data-names`
 * the path of the table of names, or of the folder of a divided one, `data-home` of the home page. Its state is kept on the page's main element, `data-search-state`: idle, loading, done
 * or failed.
 */
class ArchiveSearch extends HTMLElement {
  #client: SearchClient | undefined;
  #names: NamesClient | undefined;
  #asking: Asking | undefined;
  #listening = new AbortController();
  #starting: ReturnType<typeof setTimeout> | undefined;
  #clock = typingClock({
    paused: () => this.#search(this.#parts.box.value),
    settled: () => history.replaceState(null, '', addressFor(this.#parts.box.value)),
  });
  #answer: Answer | undefined;
  #open = opensAtFirst;

  connectedCallback(): void {
    this.#client = searchClient(this.dataset['index'] ?? '/pagefind/');
    const table = this.dataset['names'] ?? '/data/search-names.json';
    this.#names = table.endsWith('/') ? dividedNames(table) : wholeNames(table);
    const folder = this.dataset['mentions'];
    const mentions = folder === undefined ? undefined : mentionsClient(folder);
    this.#asking = askingOf({ texts: this.#client, names: this.#names, mentions });
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const { box, results, retry, more } = this.#parts;
    box.maxLength = queryLimit;
    box.addEventListener('focus', () => this.#start(), { signal });
    box.addEventListener('input', () => this.#typed(), { signal });
    box.form?.addEventListener('submit', (event) => this.#submitted(event), { signal });
    retry.addEventListener('click', () => this.#tryAgain(), { signal });
    more.addEventListener('click', () => this.#lookFurther(), { signal });
    addEventListener('popstate', () => this.#fromAddress(), { signal });
    listenForKeys(box, { results, signal });
    this.#fromAddress();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    clearTimeout(this.#starting);
    this.#clock.stop();
    this.#asking?.drop();
    this.#client?.stop();
  }

  /**
   * Loads the index in a little while, if nobody asks before: the names are there, and answer by themselves. Where a name has
   * its mentions in a file, most searches do without the index, and it waits for a question.
   */
  #start(): void {
    if (this.dataset['mentions'] !== undefined) return;
    this.#starting ??= setTimeout(() => this.#client?.start(), delays.index);
  }

  #fromAddress(): void {
    const asked = presentParameters().get('q');
    const { box } = this.#parts;
    // Letters typed before this program had loaded are the reader's; they are not overwritten.
    if (asked !== null || box.value === '') box.value = asked ?? '';
    this.#clock.forget();
    this.#search(box.value);
  }

  /** While somebody types, names alone answer; whatever was asked of the texts for fewer letters is ended. */
  #typed(): void {
    this.#answer = undefined;
    this.#asking?.drop();
    this.#start();
    this.#loadNames();
    this.#clock.typed();
  }

  #loadNames(): void {
    const { box } = this.#parts;
    const typed = box.value;
    this.#offerNames();
    void this.#names?.load(typed).then(() => (box.value === typed && this.#answer) ?? this.#offerNames());
  }

  #submitted(event: SubmitEvent): void {
    event.preventDefault();
    this.#clock.stop();
    this.#clock.forget();
    pushAddress(addressFor(this.#parts.box.value));
    this.#search(this.#parts.box.value);
  }

  #tryAgain(): void {
    this.#client?.again();
    this.#names?.forget();
    this.#parts.box.focus();
    this.#search(this.#parts.box.value);
  }

  #search(typed: string): void {
    this.#answer = undefined;
    this.#open = opensAtFirst;
    this.#loadNames();
    if (typed.trim() === '') {
      this.#asking?.drop();
      this.#show('idle');
      return;
    }
    this.#ask(typed);
  }

  #ask(typed: string, shown: () => void = () => undefined): void {
    this.#state = 'loading';
    this.#asking?.ask(typed, {
      open: this.#open,
      isNarrowed: chosenIn(presentParameters()).size > 0,
      hear: {
        waiting: () => this.#say(waitingLine(this.#client?.loaded)),
        failed: () => this.#show('failed'),
        answered: (answer) => {
          this.#show('done', answer);
          shown();
        },
      },
    });
  }

  /** What is shown stays where it is; what more articles hold comes behind it, and has the focus. */
  #lookFurther(): void {
    const { results, status } = this.#parts;
    const before = results.querySelectorAll('.group').length;
    this.#open *= opensTimes;
    this.#ask(this.#parts.box.value, () => {
      const next = results.querySelectorAll('.group')[before]?.querySelector<HTMLElement>('a');
      if (document.activeElement === document.body || document.activeElement?.closest('[data-more]'))
        (next ?? status).focus();
    });
  }

  #show(state: 'idle' | 'done' | 'failed', answer?: Answer): void {
    this.#answer = answer;
    this.#state = state;
    showNotices(this.#parts, { ...this.#known, state });
    this.#offerNames(state === 'failed');
    this.#showPassages();
  }

  #offerNames(isFailed = false): void {
    showNames(this.#parts, { ...this.#known, isFailed });
  }

  /** What of the answer is chosen by the address, and the line that counts it: not said before typing is over. */
  #showPassages(): void {
    const answer = this.#answer;
    const chosen = chosenIn(presentParameters());
    const shown = showPassages(this.#parts, {
      ...this.#known,
      chosen,
      narrow: (href) => this.#narrow(href),
    });
    const of = answer && chosen.size > 0 ? { of: passagesIn(answer) } : {};
    const isFailed = this.#state === 'failed';
    const line = isFailed ? 'Search could not load.' : shown ? statusLine(shown, of) : '';
    const { more } = this.#parts;
    more.hidden = answer === undefined || !hasMore(answer);
    if (answer) more.textContent = moreLabel(answer, this.#open);
    this.#asking?.after(answer ? this.#clock.left : 0, () => this.#say(line));
  }

  #narrow(href: string): void {
    pushAddress(href);
    // What is chosen is chosen from the whole, which must be here first.
    if (this.#answer?.mentions?.isAll === false) this.#search(this.#parts.box.value);
    else this.#showPassages();
  }

  #say(line: string): void {
    const { status } = this.#parts;
    if (status.textContent !== line) status.textContent = line;
  }

  get #known() {
    const typed = this.#parts.box.value;
    return {
      answer: this.#answer,
      names: this.#answer ? this.#names?.loaded : this.#names?.at(typed),
      namesState: this.#names?.state(typed) ?? 'failed',
      home: this.dataset['home'] ?? '/',
    };
  }

  get #state(): string {
    return this.closest('main')?.dataset['searchState'] ?? '';
  }

  set #state(state: string) {
    this.closest('main')?.setAttribute('data-search-state', state);
  }

  get #parts() {
    return searchParts(this);
  }
}

customElements.define('archive-search', ArchiveSearch);
