/** Which elements of a page hold the article. */
import type { Element } from 'hast';
import { isInLine } from '../../../src/capture/html-words.ts';
import { foldSpace } from '../blocks/block.ts';
import { leftOutKind } from './left-out-kind.ts';
import { notesBeside } from './notes-beside.ts';
import { readablePart } from './readable.ts';
import { selectorOf } from './selector.ts';
import { ancestors, attribute, commonAncestor, isOneOf, type Tree } from './tree.ts';

/**
 * The element that holds the text, and, where they stand outside it, those of the title, the byline, the date and the notes.
 *
 * In: a page. Out: a CSS selector that chooses them; the elements in their order; the one that is the title, if one is; and the
 * title as the head of the page tells it.
 */
export function mainElement(tree: Tree): MainElement {
  const { kept, title: told } = readablePart(tree);
  const body = tree.elements.find(({ tagName }) => tagName === 'body');
  const text = textElement(tree, kept) ?? body ?? tree.elements[0];
  if (!text) return { selector: 'html', elements: [], title: undefined, told };
  const title = titleElement(tree, { text, told });
  const around = title ? withTitle(text, { title, tree }) : text;
  const inside = (element: Element): boolean => ancestors(element, tree).includes(around);
  const isApart = title !== undefined && !inside(title);
  const lines = title ? headLines(tree, { title, text }).filter((element) => !inside(element)) : [];
  const apart = isApart ? [title, ...lines] : lines;
  const beside = notesBeside([...apart, around], tree);
  const all = [...apart, around, ...beside].sort(
    (a, b) => tree.elements.indexOf(a) - tree.elements.indexOf(b),
  );
  return {
    selector: all.map((element) => selectorOf(element, tree)).join(', '),
    elements: all,
    title,
    told: told === undefined ? undefined : foldSpace(told),
  };
}

/** Elements that sites give to the text and nothing else, the plainest first. */
const known: readonly ((element: Element) => boolean)[] = [
  (element) => /\barticleBody\b/.test(attribute(element, 'itemprop')),
  (element) =>
    /(?:^|\s)(?:entry-content|post-content|article-content|article-body|article__body|article__text|post-body|story-body|mw-parser-output|td-post-content|field-name-body|wsw|available-content)(?:\s|$)/.test(
      attribute(element, 'class'),
    ),
  ({ tagName }) => tagName === 'article',
  (element) => element.tagName === 'main' || attribute(element, 'role') === 'main',
];

/**
 * An element that is known by its name and holds most of the paragraphs; else the smallest one that holds what a reader's view keeps.
 */
function textElement(tree: Tree, kept: readonly Element[]): Element | undefined {
  const all = paragraphs(tree, tree.elements);
  for (const isKnown of known) {
    const found = tree.elements.filter((element) => isKnown(element));
    const best = found.toSorted((a, b) => tree.words(b).length - tree.words(a).length)[0];
    const own = best ? lengthOf(tree, paragraphs(tree, all, best)) : 0;
    if (best && own > 0 && own * 2 > lengthOf(tree, all)) return best;
  }
  const texts = kept.filter((element) => tree.words(element).length > 25);
  const most = lengthOf(tree, texts);
  const holder = widened(commonAncestor(texts, tree), tree);
  // What a reader's view adds from elsewhere should not widen it to the whole page.
  return holder && isOneOf(holder, 'body', 'html') ? (mostOf(texts, { tree, most }) ?? holder) : holder;
}

/** One paragraph is not the whole text. */
function widened(holder: Element | undefined, tree: Tree): Element | undefined {
  const isPart =
    holder &&
    (isOneOf(holder, 'p', 'li', 'ul', 'ol', 'blockquote', 'tr', 'tbody', 'h1', 'h2', 'h3') ||
      isInLine(holder));
  return isPart ? widened(tree.parent(holder), tree) : holder;
}

/** An element that holds nine tenths of the texts, the smallest one. */
function mostOf(
  texts: readonly Element[],
  { tree, most }: { tree: Tree; most: number },
): Element | undefined {
  const sums = new Map<Element, number>();
  for (const text of texts)
    for (const around of ancestors(text, tree))
      sums.set(around, (sums.get(around) ?? 0) + tree.words(text).length);
  const large = [...sums].filter(([, sum]) => sum * 10 >= most * 9).map(([element]) => element);
  return large.toSorted((a, b) => tree.words(a).length - tree.words(b).length)[0];
}

/** Paragraphs that are no part of comments, menus and the like. */
function paragraphs(tree: Tree, among: readonly Element[], inside?: Element): Element[] {
  const whole = Number.MAX_SAFE_INTEGER;
  return among.filter(
    (element) =>
      isOneOf(element, 'p', 'li', 'blockquote', 'td') &&
      tree.words(element).length > 40 &&
      (!inside || ancestors(element, tree).includes(inside)) &&
      !ancestors(element, tree).some((around) => {
        const kind = leftOutKind(around, { tree, whole: inside ? whole : tree.words(element).length * 9 });
        return kind === 'comment form' || kind === 'navigation' || isOneOf(around, 'aside', 'footer');
      }),
  );
}

function lengthOf(tree: Tree, elements: readonly Element[]): number {
  return elements.reduce((sum, element) => sum + tree.words(element).length, 0);
}

/** The heading of the article: the one with the words that the head of the page tells, else the first of the first rank. */
function titleElement(
  tree: Tree,
  { text, told }: { text: Element; told: string | undefined },
): Element | undefined {
  const headings = tree.elements.filter(
    (element) => /^h[1-3]$/.test(element.tagName) && tree.words(element) !== '',
  );
  const fold = (words: string): string => foldSpace(words).toLowerCase();
  const named = tree.elements.flatMap((element) =>
    element.tagName === 'meta' &&
    /^(?:og|twitter):title$/.test(attribute(element, 'property') || attribute(element, 'name'))
      ? [fold(attribute(element, 'content'))]
      : [],
  );
  const page = tree.elements.find(({ tagName }) => tagName === 'title');
  const pageTitle = page ? fold(tree.words(page)) : '';
  const rank = (element: Element): number => {
    const words = fold(tree.words(element));
    if (named.includes(words)) return 4;
    if (words.length <= 8) return 0;
    if (pageTitle === words || isBegun(pageTitle, words)) return 3;
    if (words === fold(told ?? '')) return 2;
    return pageTitle.includes(words) ? 1 : 0;
  };
  const isTold = (element: Element): boolean => rank(element) > 0;
  const isHeadline = (element: Element): boolean => /\bheadline\b/.test(attribute(element, 'itemprop'));
  const at = tree.elements.indexOf(text);
  const before = headings.filter(
    (heading) => tree.elements.indexOf(heading) < at || ancestors(heading, tree).includes(text),
  );
  return (
    before.find(isHeadline) ??
    before
      .filter((element) => isTold(element))
      .toSorted((a, b) => rank(b) - rank(a) || tree.words(b).length - tree.words(a).length)[0] ??
    before.findLast((element) => element.tagName === 'h1' && tree.elements.indexOf(element) < at) ??
    before.find(({ tagName }) => tagName === 'h1') ??
    lineOfTitle(tree, { pageTitle, text }) ??
    headingAbove(tree, { headings: before, text }) ??
    page
  );
}

/** Whether the page’s name begins with these words, and goes on with others: `Title. Subtitle | Site`. */
function isBegun(pageTitle: string, words: string): boolean {
  return pageTitle.startsWith(words) && /^[\s.,;!?]/u.test(pageTitle.slice(words.length));
}

/** On pages without headings: the smallest element whose words are a part of the page's name, `Site :: Title`. */
function lineOfTitle(
  tree: Tree,
  { pageTitle, text }: { pageTitle: string; text: Element },
): Element | undefined {
  const parts = pageTitle.split(/\s+(?:[|:·•»/–—-]+)\s+/).filter((part) => part.length > 5);
  return tree.elements.findLast(
    (element) =>
      element.tagName !== 'title' &&
      ancestors(element, tree).includes(text) &&
      parts.includes(foldSpace(tree.words(element)).toLowerCase()),
  );
}

/** The last heading above the first words of the text that are long enough for a paragraph. */
function headingAbove(
  tree: Tree,
  { headings, text }: { headings: readonly Element[]; text: Element },
): Element | undefined {
  const place = (element: Element): number => tree.elements.indexOf(element);
  const inside = (element: Element): boolean => ancestors(element, tree).includes(text);
  const own = headings.filter((heading) => inside(heading) && tree.words(heading).length > 8);
  const [first] = own;
  if (own.length !== 1 || !first) return undefined;
  const before = tree.words(text).indexOf(tree.words(first));
  const isFirst = before >= 0 && before < 80;
  return isFirst && place(first) > place(text) ? first : undefined;
}

/** The element that holds title and text, where it does not hold much else. */
function withTitle(text: Element, { title, tree }: { title: Element; tree: Tree }): Element {
  const holder = commonAncestor([title, text], tree);
  if (!holder || title.tagName === 'title') return text;
  const more = tree.words(holder).length - tree.words(text).length - tree.words(title).length;
  const isNear = more < 200 || more * 3 < tree.words(text).length;
  const isPage = isOneOf(holder, 'body', 'html');
  return isNear && (!isPage || more * 10 < tree.words(text).length) ? holder : text;
}

/** Between a title and a text that stand apart: the elements that hold the byline and the date. */
function headLines(tree: Tree, { title, text }: { title: Element; text: Element }): Element[] {
  const from = tree.elements.indexOf(title);
  const to = tree.elements.indexOf(text);
  const found: Element[] = [];
  // The day may stand right above the title.
  for (const element of tree.elements.slice(Math.max(0, from - 8), Math.max(from, to))) {
    const around = ancestors(element, tree);
    if (
      around.includes(title) ||
      ancestors(text, tree).includes(element) ||
      ancestors(title, tree).includes(element)
    )
      continue;
    if (found.some((one) => around.includes(one))) continue;
    const kind = leftOutKind(element, { tree, whole: tree.words(text).length * 3 });
    if (kind === 'byline' || kind === 'date line') found.push(element);
  }
  return found;
}

export interface MainElement {
  readonly selector: string;
  readonly elements: readonly Element[];
  readonly title: Element | undefined;
  readonly told: string | undefined;
}
