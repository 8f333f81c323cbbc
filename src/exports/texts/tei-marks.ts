/** Editorial marks in a TEI document: gaps, slips and likely readings, notes. */
import type { Element as HtmlElement, RootContent } from 'hast';
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { EditorialMark } from '../../text/article-text.ts';
import { isOurs, textOf } from './page-passages.ts';
import { solid } from './signs.ts';

/**
 * In: the element of a passage, and its marks in reading order. Out: by the element of each mark, the mark, and where the printed words that it
 * speaks of end, counted in signs without white space. What says that there is an archived copy is a mark of the page and none of the text.
 */
export function marksIn(element: HtmlElement, marks: readonly EditorialMark[]): PassageMarks {
  const found = new Map<HtmlElement, PlacedMark>();
  const waiting = [...marks];
  let at = 0;
  let run = '';
  const look = (node: RootContent): void => {
    if (node.type === 'text') {
      const signs = solid(node.value);
      if (signs !== '') run = signs;
      at += signs.length;
    }
    if (node.type !== 'element') return;
    if (node.tagName === 'ins') {
      const [next] = waiting;
      if (next && textOf(node).trim() === next.shown) {
        const isWhole = next.words !== undefined && run.endsWith(solid(next.words));
        found.set(node, { mark: next, end: at, wraps: next.kind !== 'missing' && isWhole });
        waiting.shift();
      }
    }
    if (!isOurs(node)) for (const child of node.children) look(child);
  };
  for (const child of element.children) look(child);
  return found;
}

/**
 * In: the element of a mark, the mark, and whether its words are wrapped already. Out: what stands in its place; nothing where the wrapping says
 * all of it.
 */
export function markElements(
  element: HtmlElement,
  placed: PlacedMark | undefined,
  { isWrapped }: { isWrapped: boolean },
): Element[] {
  if (!placed) {
    const link = element.children.find((child) => child.type === 'element');
    const target = link?.type === 'element' ? link.properties['href'] : undefined;
    const words = textOf(element).trim();
    return [note(typeof target === 'string' ? [x('ref', { target }, words)] : words)];
  }
  const { shown, kind, reading, note: why } = placed.mark;
  if (kind === 'missing')
    return [
      x('gap', { reason: 'lost' }, [
        x('desc', { resp: '#editors' }, why === undefined ? shown : `${shown} ${why}`),
      ]),
    ];
  if (isWrapped && why === undefined) return [];
  const likely = isWrapped || reading === undefined ? undefined : `Likely reading: ${reading}.`;
  return [note([shown, likely, why].filter((part) => part !== undefined).join(' '))];
}

function note(content: string | Element[]): Element {
  return x('note', { type: 'editorial', resp: '#editors' }, content);
}

/** A mark and where it stands: behind so many signs, white space not counted. */
export interface PlacedMark {
  readonly mark: EditorialMark;
  readonly end: number;
  /** Whether the words that it speaks of stand right before it, in one run, and are wrapped as a slip. */
  readonly wraps: boolean;
}

export type PassageMarks = ReadonlyMap<HtmlElement, PlacedMark>;
