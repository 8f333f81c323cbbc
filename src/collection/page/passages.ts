/** The page of the reader's passages, at work: `<kept-passages>`. Browser only. */
import { button } from '../../citation/page/button.ts';
import { inOrder, movedBy, type PassageOrder } from '../in-order.ts';
import { type KeptPassage, passageId } from '../kept-passage.ts';
import { articlesOf } from '../passages-as-text.ts';
import { stillThere } from '../still-there.ts';
import { articlesNow } from './article-now.ts';
import { isKeyOn, switchKey } from './keep-key.ts';
import { type Outcome, type PassageStore, passageStore, refusalOf } from './passage-store.ts';
import { drawnPassage } from './passage-view.ts';
import { takeAway } from './take-away.ts';

/**
 * Around `[role=status]`, `[data-tools]` (a `select` of orders, buttons `[data-as]` and `[data-empty]`), `[data-none]`, and a list.
 * `data-home` is the path of the home page. State, kept on the main element: `data-passages-state`, empty, shown or blocked.
 */
class KeptPassages extends HTMLElement {
  #store: PassageStore = passageStore('/');
  #articles = articlesNow('/');
  #shown: KeptPassage[] = [];
  #isLate = false;
  /** Until the articles are listed below the passages. */
  #listing = Promise.resolve();

  connectedCallback(): void {
    const { home = '/' } = this.dataset;
    this.#store = passageStore(home);
    this.#articles = articlesNow(home);
    this.#order.addEventListener('change', () => this.#draw());
    for (const tool of this.querySelectorAll<HTMLElement>('[data-as]'))
      tool.addEventListener('click', () => void this.#take(tool.dataset['as'] ?? 'text'));
    this.querySelector('[data-empty]')?.addEventListener('click', () => this.#empty());
    const byKey = found(this.querySelector<HTMLInputElement>('[data-by-key]'));
    byKey.checked = isKeyOn(home);
    byKey.addEventListener('change', () => {
      const isDone = switchKey(home, byKey.checked);
      this.#say(isDone ? '' : 'This browser keeps no choice for this site.');
    });
    this.#store.onChange(() => {
      // A note that is being written is not taken from under the pen: it is drawn anew when it is left.
      this.#isLate =
        this.contains(document.activeElement) && document.activeElement?.matches('textarea') === true;
      if (!this.#isLate) this.#draw();
    });
    this.addEventListener('focusout', () => {
      if (this.#isLate) this.#draw();
    });
    this.#draw();
  }

  #draw(): void {
    this.#isLate = false;
    const read = this.#store.read();
    const main = this.closest('main');
    if (read === 'blocked') {
      main?.setAttribute('data-passages-state', 'blocked');
      this.#say(
        'This browser keeps nothing for this site, so there are no passages to show. A private window or a setting may be the reason.',
      );
      return;
    }
    this.#shown = inOrder(read.passages, this.#order.value as PassageOrder);
    main?.setAttribute(
      'data-passages-state',
      read.passages.length > 0 || read.unread > 0 ? 'shown' : 'empty',
    );
    const count = read.passages.length;
    this.#say(count === 0 ? '' : count === 1 ? 'One passage.' : `${count} passages.`);
    if (read.unread > 0)
      this.#status.append(
        ` ${read.unread === 1 ? 'One entry' : `${read.unread} entries`} in the storage could not be read, and ${read.unread === 1 ? 'is' : 'are'} left there until the list is emptied.`,
      );
    this.#list.replaceChildren(
      ...this.#shown.map((passage, at) =>
        drawnPassage(passage, {
          home: this.dataset['home'] ?? '/',
          isMovable: { up: this.#isOwn && at > 0, down: this.#isOwn && at < count - 1 },
          becomes: async () => {
            const article = await this.#articles.page(passage.article);
            return article && stillThere(passage, article.now);
          },
          onNote: (note, { isDone }) => {
            const outcome = this.#store.change({ ...this.#current(passage), note });
            if (isDone || refusalOf(outcome)) this.#told(outcome, 'Note kept.');
          },
          onMove: (by) => this.#move(at, by),
          onRemove: () => this.#remove(passage),
        }),
      ),
    );
    this.#listing = this.#listArticles();
  }

  /** For paper: each article whole, once, when its page has told it. */
  async #listArticles(): Promise<void> {
    const passages = this.#shown;
    const ids = [...new Set(passages.map(({ article }) => article))];
    const read = await Promise.all(
      ids.map(async (id) => [id, (await this.#articles.page(id))?.entry] as const),
    );
    const list = found(this.querySelector<HTMLElement>('[data-entries]'));
    list.hidden = passages.length === 0;
    const entries = new Map(
      read.flatMap(([id, entry]) => (entry === undefined ? [] : [[id, entry] as const])),
    );
    for (const old of list.querySelectorAll('p')) old.remove();
    for (const textContent of articlesOf(passages, entries))
      list.append(Object.assign(document.createElement('p'), { textContent }));
  }

  /** As it is in the storage, where the note may have changed since it was drawn. */
  #current(passage: KeptPassage): KeptPassage {
    return this.#store.get(passage) ?? passage;
  }

  #move(at: number, by: -1 | 1): void {
    for (const passage of movedBy(this.#shown, { at, by })) {
      const { rank } = passage;
      const outcome = this.#store.change({ ...this.#current(passage), rank });
      if (refusalOf(outcome)) {
        this.#told(outcome, '');
        return;
      }
    }
    this.#draw();
    const entry = this.#list.children[at + by];
    const [first, second] = by < 0 ? ['up', 'down'] : ['down', 'up'];
    (
      entry?.querySelector<HTMLElement>(`[data-move=${first}]:enabled`) ??
      entry?.querySelector<HTMLElement>(`[data-move=${second}]`)
    )?.focus();
    this.#say(`Now number ${at + by + 1} of ${this.#shown.length}.`);
  }

  #remove(passage: KeptPassage): void {
    const was = this.#current(passage);
    const outcome = this.#store.remove(passage);
    this.#draw();
    this.#offerBack('Passage removed.', [was], outcome);
  }

  #empty(): void {
    const read = this.#store.read();
    const outcome = this.#store.empty();
    this.#draw();
    this.#offerBack(
      'All passages removed from this browser.',
      read === 'blocked' ? [] : read.passages,
      outcome,
    );
  }

  #offerBack(line: string, passages: readonly KeptPassage[], outcome: Outcome): void {
    this.#told(outcome, line);
    if (passages.length === 0 || refusalOf(outcome)) return;
    const back = button(passages.length === 1 ? 'Put it back' : 'Put them back', () => {
      const refused = passages.map((one) => this.#store.restore(one)).find((one) => refusalOf(one));
      this.#draw();
      // The button has gone with what was said.
      const [first] = passages;
      const at = this.#shown.findIndex((one) => first && passageId(one) === passageId(first));
      this.#list.children[at]?.querySelector('a')?.focus();
      if (refused) this.#told(refused, '');
      else this.#say(passages.length === 1 ? 'Put back.' : `${passages.length} passages put back.`);
    });
    this.#status.append(' ', back);
    back.focus();
  }

  async #take(form: string): Promise<void> {
    this.#say('One moment…');
    // Notes may have been written since it was drawn.
    const read = this.#store.read();
    const passages = read === 'blocked' ? [] : inOrder(read.passages, this.#order.value as PassageOrder);
    // On paper the articles stand below.
    if (form === 'print') await this.#listing.catch(() => undefined);
    const line = await takeAway(passages, { form, articles: this.#articles }).catch(
      () => 'Not taken away: what makes the file could not be loaded.',
    );
    this.#say(line);
  }

  #told(outcome: Outcome, line: string): void {
    const refusal = refusalOf(outcome);
    this.#say(refusal ? `Not written down: ${refusal}.` : line);
  }

  #say(line: string): void {
    this.#status.textContent = line;
  }

  get #isOwn(): boolean {
    return this.#order.value === 'own';
  }

  get #order(): HTMLSelectElement {
    return found(this.querySelector('select'));
  }

  get #status(): HTMLElement {
    return found(this.querySelector<HTMLElement>('[role=status]'));
  }

  get #list(): HTMLElement {
    return found(this.querySelector('ol'));
  }
}

function found<Kind extends HTMLElement>(element: Kind | null): Kind {
  if (!element) throw new Error('<kept-passages> lacks a part');
  return element;
}

customElements.define('kept-passages', KeptPassages);
