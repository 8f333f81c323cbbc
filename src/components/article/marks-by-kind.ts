/** The list of editorial marks, as "About this copy" shows it. */
import type { EditorialMark } from '../../text/article-text.ts';

/** Marks of one form. */
export interface MarkGroup {
  /** What such a mark shows, brackets included. */
  readonly shown: string;
  /** How many there are. */
  readonly size: number;
  readonly lines: readonly MarkLine[];
}

/** Marks of which the same is to be said. */
export interface MarkLine extends Pick<EditorialMark, 'words' | 'reading' | 'note'> {
  /** The anchors of the passages they stand in, in reading order, each once. */
  readonly at: readonly string[];
}

/** In: the marks of a text, in reading order. Out: one group for every form of mark, its lines in reading order. */
export function marksByKind(marks: readonly EditorialMark[]): MarkGroup[] {
  return [...Map.groupBy(marks, formOf)].map(([shown, group]) => ({
    shown,
    size: group.length,
    lines: linesOf(group),
  }));
}

/** A misspelling or a doubt may show its reading, which is its own; the form is common. */
function formOf({ kind, shown }: EditorialMark): string {
  if (kind === 'missing') return shown;
  return kind === 'spelling' ? '[spelled so in the copy]' : '[so in the copy]';
}

function linesOf(marks: readonly EditorialMark[]): MarkLine[] {
  const alike = Map.groupBy(marks, ({ words, reading, note }) => JSON.stringify([words, reading, note]));
  return [...alike.values()].map((group) => ({ ...group[0], at: [...new Set(group.map(({ at }) => at))] }));
}
