/** The search page at work: `<archive-search>`. Browser only; what is found and how it is worded is decided elsewhere. */
import { cardsFor, cardsOf, mostMentioned } from '../answer/cards.ts';
import { cardsView } from './cards-view.ts';
import { element } from './element.ts';
import { chipsView, facetsView } from './facets-view.ts';
import { type FacetKey, chosenIn, facetsOf, narrowed } from '../answer/facets.ts';
import { type Answer, find } from '../answer/find.ts';
import { type NamesClient, namesClient } from './names-client.ts';
import { nothingView, rewrittenView } from './notices-view.ts';
import { queryLimit } from '../query/query.ts';
import { resultsView } from './results-view.ts';
import { type SearchClient, searchClient } from './search-client.ts';
import { listenForKeys } from './search-keys.ts';
import { addressFor, addressWith, pushAddress, searchFor } from './search-address.ts';
import { searchParts } from './search-parts.ts';
import { passagesIn, statusLine } from '../answer/status-line.ts';

/**
 * Milliseconds. The index is loaded `index` after the box has the focus. Typing is over after `settled`; a wait is mentioned after `mention`, and called a fault
 * after `giveUp`.
 */
const delays = { index: 1000, typing: 120, settled: 700, mention: 300, giveUp: 5000 };

/**
 * Around the parts that searchParts() names. `data-index` is the path of the index, `data-names` of the table of names,
 * `data-home` of the home page. Its state is kept on the page's main element, `data-search-state`: idle, loading, done
 * or failed.
 */
class ArchiveSearch extends HTMLElement {
  #client: SearchClient | undefined;
  #names: NamesClient | undefined;
  #listening = new AbortController();
  #latest = 0;
  #starting: ReturnType<typeof setTimeout> | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #settling: ReturnType<typeof setTimeout> | undefined;
  #typedAt = -Infinity;
  #answer: Answer | undefined;

  connectedCallback(): void {
    this.#client = searchClient(this.dataset['index'] ?? '/pagefind/');
    this.#names = namesClient(this.dataset['names'] ?? '/data/search-names.json');
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const { box, results, retry } = this.#parts;
    box.maxLength = queryLimit;
    box.addEventListener('focus', () => this.#start(), { signal });
    box.addEventListener('input', () => this.#typed(), { signal });
    box.form?.addEventListener('submit', (event) => this.#submitted(event), { signal });
    retry.addEventListener('click', () => this.#tryAgain(), { signal });
    addEventListener('popstate', () => this.#fromAddress(), { signal });
    listenForKeys(box, { results, signal });
    void this.#names.load().then(() => this.#answer ?? this.#offerNames());
    this.#fromAddress();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    clearTimeout(this.#starting);
    clearTimeout(this.#typing);
    clearTimeout(this.#settling);
    this.#client?.stop();
  }

  /** Loads the index in a little while, if nobody asks before: the names are there, and answer by themselves. */
  #start(): void {
    this.#starting ??= setTimeout(() => this.#client?.start(), delays.index);
  }

  #fromAddress(): void {
    const asked = this.#parameters.get('q');
    const { box } = this.#parts;
    // Letters typed before this program had loaded are the reader's; they are not overwritten.
    if (asked !== null || box.value === '') box.value = asked ?? '';
    this.#typedAt = -Infinity;
    void this.#search(box.value);
  }

  #typed(): void {
    this.#typedAt = performance.now();
    this.#answer = undefined;
    this.#start();
    this.#offerNames();
    clearTimeout(this.#typing);
    clearTimeout(this.#settling);
    this.#typing = setTimeout(() => void this.#search(this.#parts.box.value), delays.typing);
    this.#settling = setTimeout(
      () => history.replaceState(null, '', addressFor(this.#parts.box.value)),
      delays.settled,
    );
  }

  #submitted(event: SubmitEvent): void {
    event.preventDefault();
    clearTimeout(this.#typing);
    clearTimeout(this.#settling);
    this.#typedAt = -Infinity;
    pushAddress(addressFor(this.#parts.box.value));
    void this.#search(this.#parts.box.value);
  }

  #tryAgain(): void {
    this.#client?.stop();
    this.#names?.forget();
    this.#parts.box.focus();
    void this.#search(this.#parts.box.value);
  }

  get #parameters(): URLSearchParams {
    return new URL(location.href).searchParams;
  }

  async #search(typed: string): Promise<void> {
    this.#latest += 1;
    const number = this.#latest;
    this.#answer = undefined;
    if (typed.trim() === '') {
      this.#show('idle');
      return;
    }
    this.#state = 'loading';
    this.#start();
    this.#offerNames();
    const mention = setTimeout(() => this.#say('Searching…', number), delays.mention);
    // An answer that comes after all is still welcome: giving up only shows the way on.
    const giveUp = setTimeout(() => number === this.#latest && this.#show('failed'), delays.giveUp);
    try {
      await this.#names?.load();
      const asTyped = this.#parameters.get('as') === 'typed' && this.#parameters.get('q') === typed.trim();
      const texts = this.#client;
      const answer = texts && (await find(typed, { texts, names: this.#names?.loaded, asTyped }));
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
    this.#answer = answer;
    const names = this.#names?.loaded;
    const { failed, nothing, tips, rewritten, unnamed } = this.#parts;
    this.#state = state;
    failed.hidden = state !== 'failed';
    nothing.hidden = answer === undefined || answer.articles.length > 0;
    unnamed.hidden = state !== 'done' || names !== undefined;
    tips.replaceChildren(
      ...(answer
        ? nothingView(answer, { names, home: this.#home, search: (words) => searchFor(words) })
        : []),
    );
    rewritten.replaceChildren(
      ...(answer && names
        ? rewrittenView(answer, {
            names,
            home: this.#home,
            asTyped: `${searchFor(answer.query)}&as=typed`,
          })
        : []),
    );
    rewritten.hidden = rewritten.childNodes.length === 0;
    this.#offerNames(state === 'failed');
    this.#showPassages();
  }

  /** What of the answer is chosen by the address, with the facets and the line that counts. */
  #showPassages(): void {
    const { results, facets, narrow, chips } = this.#parts;
    const answer = this.#answer;
    const names = this.#names?.loaded;
    const chosen = chosenIn(this.#parameters);
    const shown = answer && narrowed(answer, chosen, names);
    const offered = answer ? facetsOf(answer, chosen, names) : [];
    results.replaceChildren(...(shown ? [resultsView(shown)] : []));
    facets.replaceChildren(facetsView(offered, (key, value, isChosen) => this.#choose(key, value, isChosen)));
    narrow.hidden = offered.length === 0;
    // Beside the results there is room for it.
    if (matchMedia('(width >= 60rem)').matches) narrow.open = true;
    chips.replaceChildren(
      chipsView(offered, {
        without: (key, value) => addressWith(key, value, { isChosen: false }),
        removed: (href) => this.#narrow(href),
      }),
    );
    const failed = this.closest('main')?.dataset['searchState'] === 'failed';
    const of = answer && chosen.size > 0 ? { of: passagesIn(answer) } : {};
    const line = failed ? 'Search could not load.' : shown ? statusLine(shown, of) : '';
    const wait = answer ? this.#typedAt + delays.settled - performance.now() : 0;
    const number = this.#latest;
    if (wait > 0) setTimeout(() => this.#say(line, number), wait);
    else this.#say(line, number);
  }

  #choose(key: FacetKey, value: string, isChosen: boolean): void {
    this.#narrow(addressWith(key, value, { isChosen }));
    const { facets } = this.#parts;
    facets.querySelector<HTMLElement>(`input[name="${key}"][value="${CSS.escape(value)}"]`)?.focus();
  }

  #narrow(href: string): void {
    pushAddress(href);
    this.#showPassages();
  }

  /** Cards for what is typed, or for what was understood once there is an answer; without anything typed, a few names. */
  #offerNames(isFailed = false): void {
    const { cards, box, known } = this.#parts;
    const names = this.#names?.loaded;
    const typed = box.value.trim();
    const answer = this.#answer;
    const offered =
      names && typed !== ''
        ? answer
          ? cardsOf(answer, names)
          : cardsFor(typed, names, { near: isFailed })
        : [];
    cards.replaceChildren(cardsView(offered, this.#home));
    const few = names && typed === '' ? mostMentioned(names, 10) : [];
    known.hidden = few.length === 0;
    known
      .querySelector('ul')
      ?.replaceChildren(
        ...few.map(({ name }) => element('li', {}, element('a', { href: searchFor(name) }, name))),
      );
  }

  #say(line: string, number: number): void {
    const { status } = this.#parts;
    if (number === this.#latest && status.textContent !== line) status.textContent = line;
  }

  get #home(): string {
    return this.dataset['home'] ?? '/';
  }

  set #state(state: string) {
    this.closest('main')?.setAttribute('data-search-state', state);
  }

  get #parts() {
    return searchParts(this);
  }
}

customElements.define('archive-search', ArchiveSearch);
