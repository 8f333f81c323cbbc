/** The notices that stand where an address no longer has words. */
import type { Element, ElementContent, Root } from 'hast';

/**
 * Puts a notice for each retired anchor after the block that holds the anchor it followed; at the beginning when it
 * followed none; at the end when that anchor is unknown. Paragraphs' notices go to the body, endnotes' to the notes.
 *
 * In: the two trees, which are changed; the retired anchors.
 */
export function addNotices(
  { body, notes }: { body: Root; notes: Root },
  retired: readonly RetiredPassage[],
): void {
  // Each goes after what its predecessor left, so the order of those with one predecessor is kept by going backwards.
  // One of which no correction tells, which is a fault of its own, has nothing to say.
  const waiting = retired.filter(({ date }) => date !== '').reverse();
  for (let found = true; found && waiting.length > 0;) {
    found = false;
    for (const passage of [...waiting]) {
      const tree = passage.anchor.startsWith('n') ? notes : body;
      const at = passage.after === undefined ? 0 : indexAfter(tree, passage.after);
      if (at === undefined) continue;
      tree.children.splice(at, 0, notice(passage));
      waiting.splice(waiting.indexOf(passage), 1);
      found = true;
    }
  }
  for (const passage of waiting.toReversed()) {
    (passage.anchor.startsWith('n') ? notes : body).children.push(notice(passage));
  }
}

function indexAfter(tree: Root, anchor: string): number | undefined {
  const index = tree.children.findIndex((child) => child.type === 'element' && holds(child, anchor));
  return index === -1 ? undefined : index + 1;
}

function holds(element: Element, anchor: string): boolean {
  if (element.properties['id'] === anchor) return true;
  return element.children.some((child) => child.type === 'element' && holds(child, anchor));
}

function notice({ anchor, date, what, markers }: RetiredPassage): Element {
  const number = anchor.slice(1);
  const kinds: Readonly<Record<string, string>> = { n: 'Note', s: 'Heading' };
  const kind = kinds[anchor.charAt(0)] ?? 'Paragraph';
  const children: ElementContent[] = [
    { type: 'text', value: `${kind} ${number} was removed on ` },
    {
      type: 'element',
      tagName: 'time',
      properties: { dateTime: date },
      children: [{ type: 'text', value: inWords(date) }],
    },
    { type: 'text', value: `. ${what}` },
  ];
  // What stood in a list went with it, and so did the markers of a note: their addresses lead to the same notice.
  const targets = markers.map((id): Element => {
    return { type: 'element', tagName: 'span', properties: { id }, children: [] };
  });
  if (kind !== 'Note') {
    const properties = { className: ['retired'], id: anchor, role: 'note' };
    return { type: 'element', tagName: 'div', properties, children: [...targets, ...children] };
  }
  const properties = { className: ['retired'], id: anchor, tabIndex: -1 };
  return { type: 'element', tagName: 'li', properties, children: [...targets, ...children] };
}

const dayInWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

function inWords(date: string): string {
  return dayInWords.format(new Date(`${date}T00:00:00Z`));
}

/** An anchor whose words are gone; the same shape as RetiredAnchor of archive/archive.ts. */
export interface RetiredPassage {
  readonly anchor: string;
  /** The anchor after which its notice stands; absent at the beginning. */
  readonly after?: string | undefined;
  /** A calendar day, `2026-11-22`. */
  readonly date: string;
  /** What was changed and why, a sentence for readers. */
  readonly what: string;
  /** For an endnote, the anchors of its markers; for a list or table, those of what stood in it. */
  readonly markers: readonly string[];
}
