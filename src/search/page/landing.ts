/** On an article's page: marks the words that a search has found, and leads back to the results. Browser only. */
import { element } from '../drawn/element.ts';
import { wordsToMark } from '../drawn/landing-address.ts';
import { placesOf } from './landing-marks.ts';

const words = wordsToMark(location.search);
const article = document.querySelector('article');
if (article && words.length > 0) {
  const blocks = article.querySelectorAll<HTMLElement>(
    'h1, .byline, .text :is(p, tr, h2, h3, h4)[id], .notes li',
  );
  addStyles();
  mark([...blocks].flatMap((block) => rangesIn(block, words)));
  offerWayBack(document.querySelector<HTMLElement>(':target') ?? article.querySelector('header'));
}

/** Of what only who comes from a search sees; pages that are read without need not load this. */
function addStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `@layer reading {
      ::highlight(found) {
        background-color: var(--mark);
        color: var(--ink);
        text-decoration: underline 2px var(--accent);
      }
      .way-back { margin-block: -0.5rem 1.2rem; }
      @media print { .way-back { display: none; } }
    }`,
  );
  document.adoptedStyleSheets.push(sheet);
}

/** Ranges do not change the page, so that addresses, copying and other programs find it as it was. */
function mark(ranges: readonly Range[]): void {
  if ('highlights' in CSS) CSS.highlights.set('found', new Highlight(...ranges));
}

/** The words may stand across links and note markers: they are looked for in the joined text of the printed words. */
function rangesIn(block: HTMLElement, wanted: readonly string[]): Range[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('.pn, .nr, .back, .ed') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: { node: Text; start: number }[] = [];
  let joined = '';
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    nodes.push({ node, start: joined.length });
    joined += node.data;
  }
  function boundary(offset: number, isEnd: boolean): [Text, number] | undefined {
    const found = nodes.findLast(({ start }) => (isEnd ? start < offset : start <= offset));
    return found && [found.node, offset - found.start];
  }
  return placesOf(joined, wanted).flatMap(([start, end]) => {
    const [from, to] = [boundary(start, false), boundary(end, true)];
    if (!from || !to) return [];
    const range = document.createRange();
    range.setStart(...from);
    range.setEnd(...to);
    return range;
  });
}

/** At the passage, because the head of the page is out of sight there. */
function offerWayBack(passage: Element | null): void {
  const from = document.referrer === '' ? undefined : new URL(document.referrer);
  const find = document.querySelector<HTMLAnchorElement>('[data-search]');
  if (!passage || !find) return;
  const results = new URL(find.dataset['search'] ?? '', location.href);
  const isFromResults = from?.origin === results.origin && from.pathname === results.pathname;
  if (isFromResults) results.search = from.search;
  else results.searchParams.set('q', words.join(' '));
  const link = element('a', { href: results.href }, 'Back to the results');
  // The very page that was left, with the reader's place in it, when it is the one before this.
  const { length } = history;
  link.addEventListener('click', (event) => {
    if (!isFromResults || history.length !== length || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    event.preventDefault();
    history.back();
  });
  const line = element('p', { class: 'small way-back' }, link);
  if (passage.matches('li, header')) passage.append(line);
  else passage.after(line);
}
