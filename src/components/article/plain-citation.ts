/** The reference in its plainest form. */
import type { ArticleRecord } from '../../records/article.ts';
import { siteName } from '../../site.ts';
import { dateInWords } from '../site/date-in-words.ts';
import { authorsInWords, publicationInWords } from '../site/article-line.ts';

/**
 * Author. “Title.” Publication, date. Archive, address. An author who is not named is left out.
 * In: a record and the absolute address of its page. Out: one line of text.
 */
export function plainCitation(record: ArticleRecord, address: string): string {
  const author = typeof record.authors === 'string' ? '' : `${withFullStop(authorsInWords(record))} `;
  const title = record.title.printed.replace(/“([^”]*)”/g, '‘$1’');
  const source = `${publicationInWords(record)}, ${dateInWords(record.issued.date)}`;
  return `${author}“${withFullStop(title)}” ${source}. ${siteName}, ${address}`;
}

function withFullStop(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`;
}
