/** The timeline as data. */
import { absoluteUrl } from '../urls.ts';
import type { TimelineEntry } from '../views/timeline/timeline.ts';

/** In: the entries in order of time. Out: a JSON file with the same entries in the same order. */
export function eventsJson(entries: readonly TimelineEntry[]): string {
  const events = entries.map((entry) => ({
    id: entry.id,
    kind: entry.kind,
    date: entry.date,
    date_inferred_from: entry.inferredFrom ?? null,
    what: entry.what,
    about: entry.about.map(({ reference, name }) => ({ reference, name })),
    tellings: entry.tellings.map(({ passage, words, dated, date }) => ({
      article: passage.article,
      passage: passage.anchor,
      words,
      dated: dated ?? null,
      date: date ?? null,
      address: absoluteUrl(passage.url),
    })),
    differs: entry.differs ?? null,
    doubt: entry.doubt ?? null,
    note: entry.note ?? null,
    article_address: entry.article ? absoluteUrl(entry.article.url) : null,
    address: absoluteUrl(entry.url),
  }));
  return `${JSON.stringify({ title, note, events }, null, 2)}\n`;
}

const title = 'Dated events that the articles tell of, and the articles’ own publication';
const note = 'Dates are EDTF (ISO 8601-2), at the precision that is known.';
