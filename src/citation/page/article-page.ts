/** What an article's page can do beyond being read. Browser only; nothing of the page depends on it. */
import { isLoneKey } from '../../browser/lone-key.ts';
import { anchorName } from '../../records/forms/anchor.ts';
import type { Quotation } from '../cited-quotation.ts';
import { button } from './button.ts';
import { passageName, startCiteSection } from './cite-section.ts';
import { copyText } from './clipboard.ts';
import { addScriptStyles } from './script-styles.ts';
import type { Say } from './status-line.ts';

/**
 * Starts all of it. In: the section "Cite this article"; what keeps a quotation for the reader and says so, and whether a key asks for it.
 */
export function startArticlePage(
  cite: HTMLElement,
  { keep, isByKey }: { readonly keep: KeepQuotation; readonly isByKey: () => Promise<boolean> },
): void {
  const { url = '' } = cite.dataset;
  const { text: placed = '' } =
    cite.querySelector<HTMLElement>('[data-style=chicago-author-date]')?.dataset ?? {};
  const title = document.querySelector('h1')?.textContent ?? '';
  addScriptStyles();
  const say = statusLine();
  startCiteSection(cite, say);

  async function copyQuotation(range: Range): Promise<void> {
    const line = await quoting()
      .then(({ citedQuotationIn }) => citedQuotationIn(range, { placed, url }))
      .then(async (quoted) => {
        if (!quoted) return notQuotable('copied');
        return (await copyText(quoted.text, quoted.html)) ? 'Quotation copied, with its citation.' : refused;
      })
      .catch(() => notLoaded('copied'));
    say(line);
  }

  async function keepQuotation(range: Range): Promise<void> {
    const said: Said = await quoting()
      .then(({ quotationIn }) => quotationIn(range))
      .then((quotation) =>
        quotation ? keep(quotation, { placed, url, title }) : { line: notQuotable('kept') },
      )
      .catch(() => ({ line: notLoaded('kept') }));
    say(said.line, said.more);
  }

  document.querySelector('.text')?.addEventListener('click', (event) => {
    const number =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a:is(.pn, .sn)') : null;
    const passage = number && document.getElementById(number.hash.slice(1));
    if (!passage) return;
    const name = passageName(passage.id);
    void quoting();
    const place = anchorName(passage.id).replaceAll('\u00a0', ' ');
    void copyText(`${title.replace(/\.$/, '')}, ${place}, ${url}#${passage.id}`).then((done) => {
      const more = [
        link(`Cite ${name}`),
        button('Copy its words', () => void copyQuotation(wholeOf(passage))),
        button('Keep it', () => void keepQuotation(wholeOf(passage))),
      ];
      say(done ? `Link to ${name} copied.` : `The address bar has the link to ${name}.`, more);
    });
  });

  // The first selection loads what is offered under it.
  function awaitSelection(): void {
    document.addEventListener(
      'selectionchange',
      () =>
        void import('./quotation-offer.ts')
          .then(({ offerQuotation }) => offerQuotation({ copy: copyQuotation, keep: keepQuotation }))
          // The next one tries again.
          .catch(awaitSelection),
      { once: true },
    );
  }
  awaitSelection();
  addEventListener('keydown', (event) => {
    if (isKeepKey(event)) keepHere().catch(() => say(notLoaded('kept')));
  });

  async function keepHere(): Promise<void> {
    if (!(await isByKey())) return;
    const selection = getSelection();
    if (selection && !selection.isCollapsed) {
      await keepQuotation(selection.getRangeAt(0));
      return;
    }
    const passage = (await quoting()).passageAt();
    if (passage) await keepQuotation(wholeOf(passage));
    else say('To keep a passage, select its words, or go to its number first.');
  }
}

/** What only quotations need; most readers copy none. */
function quoting() {
  return import('./quoting.ts');
}

const refused = 'The browser did not allow copying.';
function notLoaded(done: string): string {
  return `Nothing ${done}: what that needs could not be loaded.`;
}

function notQuotable(done: string): string {
  return `Nothing ${done}: select three words or more of a paragraph or an endnote.`;
}

/** "k", or the key at its place where the layout has other letters; alone. */
function isKeepKey(event: KeyboardEvent): boolean {
  // Browsers that fill in forms send events without a key.
  const { key, code } = event as Partial<KeyboardEvent>;
  const isK = key?.toLowerCase() === 'k' || (code === 'KeyK' && !/^[a-z]$/i.test(key ?? ''));
  return isK && isLoneKey(event);
}

function wholeOf(passage: Element): Range {
  const range = document.createRange();
  range.selectNodeContents(passage);
  return range;
}

/**
 * A line at the foot of the window, read out when it changes. It stands in the page from the start, since only then it is read out; all that
 * it can do is loaded with its first words.
 */
function statusLine(): Say {
  const line = document.createElement('p');
  line.className = 'said';
  line.setAttribute('role', 'status');
  document.body.append(line);
  let speaker: ReturnType<typeof import('./status-line.ts').statusLine> | undefined;
  return (text, more = []) => {
    const { activeElement: at } = document;
    void import('./status-line.ts').then(
      (part) => (speaker ??= part.statusLine(line))({ text, more, at }),
      () => line.replaceChildren(text, ...more.flatMap((element) => [' ', element])),
    );
  };
}

function link(words: string): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { href: '#cite', textContent: words });
}

/** What is said to the reader, and buttons and links after it. */
export interface Said {
  readonly line: string;
  readonly more?: readonly HTMLElement[];
}

/**
 * In: a quotation; the form in the text that its source waits in, the address and the title of the article. Out: what to say of it.
 */
export type KeepQuotation = (
  quotation: Quotation,
  source: { readonly placed: string; readonly url: string; readonly title: string },
) => Promise<Said>;
