/** The anchors of note markers. */
import type { FootnoteReference } from 'mdast';
import type { ParsedNote } from './parsed-text.ts';

/**
 * The anchors of the markers of each note: `r12` for the first of note `n12`, then `r12b`, `r12c`. A repeated marker
 * never takes the anchor of another note's first one (`r12b` belongs to note `n12b` where there is one).
 *
 * In: the notes' anchors, and how many markers each has. Out: for each note, an anchor for each of its markers.
 */
export function markerAnchors(notes: readonly { anchor: string; count: number }[]): string[][] {
  const firsts = new Set(notes.map(({ anchor }) => firstOf(anchor)));
  return notes.map(({ anchor, count }) => {
    let repeats = 0;
    return Array.from({ length: count }, (_, nth) => {
      let name = firstOf(anchor);
      while (nth > 0 && firsts.has(name)) name = firstOf(anchor) + letters(++repeats);
      firsts.add(name);
      return name;
    });
  });
}

/** In: the notes with their anchors. Out: an anchor for each marker in the text. */
export function referenceAnchors(
  notes: readonly { note: ParsedNote; anchor: string }[],
): Map<FootnoteReference, string> {
  const anchors = markerAnchors(notes.map(({ note, anchor }) => ({ anchor, count: note.references.length })));
  return new Map(
    notes.flatMap(({ note }, i) =>
      note.references.map((reference, nth): [FootnoteReference, string] => [
        reference,
        anchors[i]?.[nth] ?? '',
      ]),
    ),
  );
}

function firstOf(noteAnchor: string): string {
  return `r${noteAnchor.slice(1)}`;
}

/** 1 is `b`, 25 is `z`, 26 is `ba`: digits of base 26, `a` being nought. */
function letters(count: number): string {
  const last = String.fromCharCode(97 + (count % 26));
  return count < 26 ? last : letters(Math.floor(count / 26)) + last;
}
