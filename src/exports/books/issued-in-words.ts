/** When an article was first published, as a book says it. */
import type { Article } from '../../archive/archive.ts';
import { dateInWords } from '../../components/words/date-in-words.ts';

/** In: when an article was issued. Out: "30 October 2014", "November 2014 (inferred)", "undated, between 2014 and 2016". */
export function issuedInWords({ date, undated, known }: Article['record']['issued']): string {
  if (undated) return `undated, between ${dateInWords(date).replace(' to ', ' and ')}`;
  return `${dateInWords(date)}${known === 'inferred' ? ' (inferred)' : ''}`;
}
