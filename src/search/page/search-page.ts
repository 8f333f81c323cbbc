/** The search page at work: `<archive-search>`. Browser only; what is found and how it is worded is decided elsewhere. */
import type { OwnEdition } from '../../moved/page/own-edition.ts';
import type { Answer } from '../answer/answer.ts';
import { nearCardsOf } from '../answer/cards.ts';
import { chosenIn } from '../answer/facets.ts';
import { passagesIn, statusLine } from '../answer/status-line.ts';
import { opensAtFirst, opensTimes } from '../passages/how-far.ts';
import { queryLimit } from '../query/query.ts';
import { namesOf } from '../lookup/names.ts';
import { type Asking, askingOf } from './asking.ts';
import { type KeptPlace, placeKept, returnTo } from './kept-place.ts';
import { focusOnNext } from './look-further.ts';
import type { NamesClient } from './names-client.ts';
import { waitingLine } from './more-line.ts';
import { type PageClients, withClients } from './page-clients.ts';
import { placeKeeper } from './place-keeper.ts';
import { addressFor, presentParameters } from './search-address.ts';
import type { SearchClient } from './search-client.ts';
import { listenForKeys } from './search-keys.ts';
import { searchParts, type SearchParts } from './search-parts.ts';
import { delays, typingClock } from './search-waits.ts';
import { readyForTyping, say, showNames, showNotices, showPassages } from './show-answer.ts';

/**
 * Around the parts that searchParts() names. `data-index` holds the paths of the indexes, parted by spaces, `data-names`
 * the path of the table of names, or of the folder of a divided one, `data-home` of the home page. Its state is kept on the page's main element, `data-search-state`: idle, loading, done
 * or failed.
 */
class ArchiveSearch extends HTMLElement {
  #client: SearchClient | undefined;
  #edition: OwnEdition | undefined;
  #names: NamesClient | undefined;
  #asking: Asking | undefined;
  #listening = new AbortController();
  #starting: ReturnType<typeof setTimeout> | undefined;
  #clock = typingClock({
    paused: () => this.#search(this.#parts.box.value),
    settled: () => {
      this.#keeper.typed(addressFor(this.#parts.box.value));
      this.#keeper.keep();
    },
  });
  #found: SearchParts | undefined;
  #answer: Answer | undefined;
  #open = opensAtFirst;
  #kept: KeptPlace | undefined;
  #keeper = placeKeeper(this, () =>
    this.#answer && this.#state === 'done'
      ? { answer: this.#answer, names: this.#known.names, open: this.#open }
      : undefined,
  );

  connectedCallback(): void {
    withClients(this.dataset, (clients) => this.isConnected && this.#begin(clients));
  }

  #begin({ client, edition, names, mentions }: PageClients): void {
    [this.#client, this.#edition, this.#names] = [client, edition, names];
    this.#asking = askingOf({ texts: client, names, mentions });
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const { box, retry, more } = this.#parts;
    box.maxLength = queryLimit;
    box.addEventListener('focus', () => this.#start(), { signal });
    box.addEventListener('input', () => this.#typed(), { signal });
    box.form?.addEventListener('submit', (event) => this.#submitted(event), { signal });
    retry.addEventListener('click', () => this.#tryAgain(), { signal });
    more.addEventListener('click', () => this.#lookFurther(), { signal });
    addEventListener('popstate', () => this.#fromAddress(), { signal });
    this.#keeper.listen(signal);
    listenForKeys(box, { results: this, signal });
    this.#fromAddress();
    readyForTyping(names, { home: this.#known.home, box, signal });
    delete document.documentElement.dataset['returning'];
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    clearTimeout(this.#starting);
    this.#clock.stop();
    this.#asking?.drop();
    this.#client?.stop();
  }

  /** Loads the index in a little while, if nobody asks before. Where names have files of mentions, it waits for a question. */
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
    const kept = placeKept(box.value);
    if (kept?.answer) this.#return(kept, kept.answer);
    else this.#search(box.value, kept);
  }

  /** What was here before is here again, before anything else is asked for. */
  #return(kept: KeptPlace, answer: Answer): void {
    this.#asking?.drop();
    this.#open = kept.open;
    this.#kept = kept;
    this.#show('done', answer);
    // What is hidden cannot have the focus.
    delete document.documentElement.dataset['returning'];
    returnTo(this, kept);
    void this.#names?.load(kept.query);
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
    const offer = (): unknown => (box.value === typed && this.#answer) ?? this.#offerNames();
    void this.#names?.load(typed).then(this.#names.state(typed) === 'loaded' ? undefined : offer);
  }

  #submitted(event: SubmitEvent): void {
    event.preventDefault();
    this.#clock.stop();
    this.#clock.forget();
    const { box } = this.#parts;
    const { answer, names } = this.#known;
    const [offered] =
      answer?.articles.length === 0 && !answer.hushed && names ? nearCardsOf(answer, names) : [];
    if (offered) box.value = offered.record.name;
    this.#keeper.push(addressFor(box.value));
    this.#search(box.value);
  }

  #tryAgain(): void {
    this.#client?.again();
    this.#names?.forget();
    this.#parts.box.focus();
    this.#search(this.#parts.box.value);
  }

  #search(typed: string, kept?: KeptPlace): void {
    [this.#answer, this.#kept] = [undefined, undefined];
    this.#open = kept?.open ?? opensAtFirst;
    if (typed.trim() === '') {
      this.#asking?.drop();
      this.#show('idle');
      return;
    }
    this.#loadNames();
    this.#ask(typed, () => kept && returnTo(this, kept));
  }

  #ask(typed: string, shown: () => void = () => undefined): void {
    this.#state = 'loading';
    if (this.dataset['mentions'] === undefined) this.#client?.start();
    this.#asking?.ask(typed, {
      open: this.#open,
      isNarrowed: chosenIn(presentParameters()).size > 0,
      hear: {
        waiting: () =>
          say(this.#parts, waitingLine(this.#client?.loaded, this.#names?.state(typed) ?? 'failed')),
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
    this.#open *= opensTimes;
    this.#ask(this.#parts.box.value, focusOnNext(results, status));
  }

  #show(state: 'idle' | 'done' | 'failed', answer?: Answer): void {
    this.#answer = answer;
    this.#state = state;
    if (answer) this.#keeper.soon();
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
      open: this.#open,
      chosen,
      go: (href) => this.#go(href),
    });
    const of = answer && chosen.size > 0 ? { of: passagesIn(answer) } : {};
    const line = this.#state === 'failed' ? 'Search could not load.' : shown ? statusLine(shown, of) : '';
    this.#asking?.after(answer ? this.#clock.left : 0, () => say(this.#parts, line));
  }

  /** Another choice, or another view, of the same answer. */
  #go(href: string): void {
    this.#keeper.push(href);
    const isNarrowed = chosenIn(presentParameters()).size > 0;
    // What is chosen is chosen from the whole, which must be here first.
    if (isNarrowed && this.#answer?.mentions?.isAll === false) this.#search(this.#parts.box.value);
    else this.#showPassages();
  }

  get #known() {
    const typed = this.#parts.box.value;
    const kept = this.#kept && namesOf(this.#kept.records);
    return {
      answer: this.#answer,
      names: this.#answer ? (kept ?? this.#names?.loaded) : this.#names?.at(typed),
      namesState: kept ? 'loaded' : (this.#names?.state(typed) ?? 'failed'),
      home: this.dataset['home'] ?? '/',
      edition: this.#edition,
    };
  }

  get #state(): string | undefined {
    return this.closest('main')?.dataset['searchState'];
  }

  set #state(state: string | undefined) {
    this.closest('main')?.setAttribute('data-search-state', state ?? '');
  }

  get #parts() {
    return (this.#found ??= searchParts(this));
  }
}

customElements.define('archive-search', ArchiveSearch);
