/** The passages of an article as its page holds them: each element, and which of its words are printed. */
import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { ArticleText } from '../../text/article-text.ts';
import { lastOpened } from '../../text/last-opened.ts';
import { signPlaces, signsIn } from './signs.ts';

/** In: a rendered text. Out: its body and its endnotes as trees, to be read only: whoever asks again gets the same. */
export function pageTrees({ html, notesHtml }: Pick<ArticleText, 'html' | 'notesHtml'>): {
  body: Root;
  notes: Root;
} {
  return { body: treeOf(html), notes: treeOf(notesHtml) };
}

/** The files of one article are made one after the other, and each of these looks at its trees. */
const treeOf = lastOpened((html: string) => fromHtml(html, { fragment: true }), 4);

/** In: a rendered text. Out: its headings, paragraphs and endnotes by their anchors. */
export function pagePassages(text: ArticleText): ReadonlyMap<string, PagePassage> {
  const anchors = new Set([...text.paragraphs, ...text.headings, ...text.notes].map(({ anchor }) => anchor));
  const found = new Map<string, PagePassage>();
  const { body, notes } = pageTrees(text);
  const look = (node: Root | RootContent): void => {
    if (node.type === 'element') {
      const id = node.properties['id'];
      if (typeof id === 'string' && anchors.has(id)) found.set(id, passageOf(node));
    }
    if ('children' in node) for (const child of node.children) look(child);
  };
  look(body);
  look(notes);
  return found;
}

/**
 * Where printed words stand in the element that shows them. In: a passage of a page; two offsets in its printed words (UTF-16 units); those
 * words. Out: the same in the element's text; undefined where the two are not alike. White space is not counted: the page may break a line.
 */
export function onPage(
  { printedAt }: PagePassage,
  { start, end, printed }: { start: number; end: number; printed: string },
): { start: number; end: number } | undefined {
  const first = signsIn(printed, 0, start);
  const last = first + signsIn(printed, start, end);
  const [begins, ends] = [printedAt[first], printedAt[last - 1]];
  const isAlike = last + signsIn(printed, end, printed.length) === printedAt.length;
  return isAlike && begins !== undefined && ends !== undefined ? { start: begins, end: ends + 1 } : undefined;
}

/** Whether an element of a text is ours: numbers, note markers, ways back, editorial marks. In: it. Out: whether none of it is printed. */
export function isOurs({ tagName, properties }: Element): boolean {
  const classes = ([] as unknown[]).concat(properties['className'] ?? []);
  return tagName === 'ins' || classes.some((name) => ours.has(String(name)));
}

/** In: a node of a page. Out: its text, as `textContent` gives it. */
export function textOf(node: RootContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? (node.children as RootContent[]).map(textOf).join('') : '';
}

function passageOf(element: Element): PagePassage {
  const pieces: PagePiece[] = [];
  const printedAt: number[] = [];
  let at = 0;
  const gather = (node: RootContent, isPrinted: boolean): void => {
    if (node.type === 'text') {
      pieces.push({ text: node.value, start: at, isPrinted });
      if (isPrinted) for (const place of signPlaces(node.value)) printedAt.push(at + place);
      at += node.value.length;
    } else if (node.type === 'element') {
      const within = isPrinted && !isOurs(node);
      for (const child of node.children) gather(child, within);
    }
  };
  for (const child of element.children) gather(child, true);
  return { pieces, printedAt, shown: pieces.map(({ text }) => text).join('') };
}

const ours: ReadonlySet<string> = new Set(['pn', 'nr', 'sn', 'back', 'retired', 'right', 'ed']);

/** A run of text in an element. */
export interface PagePiece {
  readonly text: string;
  /** Offset in the element's text. */
  readonly start: number;
  readonly isPrinted: boolean;
}

/** A passage as its element shows it. */
export interface PagePassage {
  readonly pieces: readonly PagePiece[];
  /** The offset in the element's text of each printed sign, white space left out. */
  readonly printedAt: readonly number[];
  /** The element's text, as `textContent` gives it. */
  readonly shown: string;
}
