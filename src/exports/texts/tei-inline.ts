/** Lines of a TEI document: words, names, notes, marks. */
import type { Element as HtmlElement, RootContent } from 'hast';
import type { ElementContent } from 'xast';
import { x } from 'xastscript';
import type { Archive, Article } from '../../archive/archive.ts';
import { isOurs, textOf } from './page-passages.ts';
import { markElements, marksIn, type PassageMarks } from './tei-marks.ts';
import { spanned, spansOf, type Span } from './tei-spans.ts';

/** In: the archive and an article. Out: how its lines are written. */
export function inlineWriter(archive: Archive, article: Article): InlineWriter {
  const { paragraphs, headings, notes, marks } = archive.text(article);
  const printed = new Map([...paragraphs, ...headings, ...notes].map(({ anchor, text }) => [anchor, text]));
  const mentions = Map.groupBy(archive.mentionsIn(article), ({ at }) => at);
  const marksAt = Map.groupBy(marks, ({ at }) => at);
  const lineOf = (element: HtmlElement): Line => {
    const anchor = element.properties['id'] ?? '';
    const own = marksIn(element, marksAt.get(anchor) ?? []);
    const words = printed.get(anchor);
    const spans =
      words === undefined ? [] : spansOf({ anchor, words, mentions: mentions.get(anchor) ?? [], marks: own });
    return { spans, marks: own, at: 0 };
  };
  return {
    words: (anchor, text) => {
      const spans = spansOf({ anchor, words: text, mentions: mentions.get(anchor) ?? [], marks: new Map() });
      return spanned(text, { spans, at: 0 }).content;
    },
    inline: (element) => contentOf(element, lineOf(element)),
    cells: (row, cells) => {
      const line = lineOf(row);
      return cells.map((cell) => contentOf(cell, line));
    },
  };
}

function contentOf(element: HtmlElement, line: Line): ElementContent[] {
  return trimmed((element.children as RootContent[]).flatMap((child) => nodeOf(child, line)));
}

function nodeOf(node: RootContent, line: Line): ElementContent[] {
  if (node.type === 'text') {
    const { content, at } = spanned(node.value, line);
    line.at = at;
    return content;
  }
  if (node.type !== 'element') return [];
  const within = (): ElementContent[] =>
    (node.children as RootContent[]).flatMap((child) => nodeOf(child, line));
  const { tagName, properties } = node;
  const classes = ([] as unknown[]).concat(properties['className'] ?? []);
  if (classes.includes('nr'))
    return [
      x(
        'ref',
        { 'xml:id': String(properties['id']), type: 'noteAnchor', target: String(properties['href']) },
        textOf(node).replace(/^note /, ''),
      ),
    ];
  if (tagName === 'ins') {
    const placed = line.marks.get(node);
    return markElements(node, placed, { isWrapped: line.spans.some(({ mark }) => mark === placed?.mark) });
  }
  if (isOurs(node)) return [];
  switch (tagName) {
    case 'em':
      return [x('hi', { rend: 'italic' }, within())];
    case 'strong':
      return [x('hi', { rend: 'bold' }, within())];
    case 'p':
      return [x('p', within())];
    case 'br':
      return [x('lb')];
    case 'a':
      return [x('ref', { target: String(properties['href']) }, within())];
    case 'span':
      return typeof properties['id'] === 'string' ? [x('anchor', { 'xml:id': properties['id'] })] : within();
    default:
      return within();
  }
}

/** The number before a passage leaves a blank behind, and the way back one before. */
function trimmed(content: readonly ElementContent[]): ElementContent[] {
  const line = [...content];
  const [first] = line;
  if (first?.type === 'text') line[0] = { type: 'text', value: first.value.trimStart() };
  const last = line.at(-1);
  if (last?.type === 'text') line[line.length - 1] = { type: 'text', value: last.value.trimEnd() };
  return line.filter((node) => node.type !== 'text' || node.value !== '');
}

/** A line that is being written. */
interface Line {
  readonly spans: readonly Span[];
  readonly marks: PassageMarks;
  /** Signs of it that were written, white space not counted. */
  at: number;
}

/** How the lines of an article are written. */
export interface InlineWriter {
  /** Title or byline. In: which, and its words. */
  words(anchor: 'title' | 'byline', text: string): ElementContent[];
  /** In: the element of a passage. */
  inline(element: HtmlElement): ElementContent[];
  /** In: the row of a table and its cells. Out: a line for each cell. */
  cells(row: HtmlElement, cells: readonly HtmlElement[]): ElementContent[][];
}
