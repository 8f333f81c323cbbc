/** Dates of a text as drafts of events. Pure. */
import { datesIn } from '../proposals/written-date.ts';
import type { DraftPassage } from '../read-draft.ts';
import { wholeSentence } from './sentences.ts';

/**
 * In: the passages of a text; the records that each mentions; the date of the article, as far as it is known. Out: a draft for each dated sentence of a
 * paragraph, with the date as printed. Where no year is printed it is the article's, or the one before for a month that had not
 * come, and said to be inferred.
 */
export function draftEvents(
  passages: readonly DraftPassage[],
  {
    mentioned,
    issued,
  }: { mentioned: (anchor: string, words: string) => readonly string[]; issued: string | undefined },
): DraftEvent[] {
  const seen = new Set<string>();
  return passages
    .filter(({ anchor }) => anchor.startsWith('p'))
    .flatMap(({ anchor, text }) =>
      datesIn(text).flatMap(({ start, end, words: dated, edtf }): DraftEvent[] => {
        const words = wholeSentence(text, { start, end });
        const inBracket = /\([^()]*$/.test(text.slice(0, start));
        const date = whole(edtf, issued);
        // A bracket cites; what is not past is no event yet.
        if (inBracket || !date || seen.has(`${anchor} ${words}`) || text.length < dated.length + 25)
          return [];
        if (issued !== undefined && date.edtf.slice(0, 4) > issued.slice(0, 4)) return [];
        seen.add(`${anchor} ${words}`);
        return [{ where: anchor, words, dated, date, about: mentioned(anchor, words) }];
      }),
    );
}

function whole(edtf: string, issued: string | undefined): DraftEvent['date'] | undefined {
  if (!edtf.startsWith('-')) return { edtf, known: 'printed' };
  const year = Number(issued?.slice(0, 4) ?? Number.NaN);
  if (Number.isNaN(year)) return undefined;
  const month = edtf.slice(1, 3);
  const isPast = (issued?.slice(5, 7) ?? '12') >= month;
  const reason = isPast
    ? 'The year is that of the article.'
    : 'The year is the one before the article: in its own, the month had not come.';
  return { edtf: `${isPast ? year : year - 1}${edtf}`, known: 'inferred', reason };
}

/** A dated sentence. */
export interface DraftEvent {
  readonly where: string;
  readonly words: string;
  readonly dated: string;
  readonly date: { readonly edtf: string; readonly known: 'printed' | 'inferred'; readonly reason?: string };
  readonly about: readonly string[];
}
