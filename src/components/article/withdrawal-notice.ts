/** What stands in the files of a withdrawn article. */
import type { Article } from '../../archive/archive.ts';
import { absoluteUrl, articleUrl } from '../../urls.ts';
import { dateInWords } from '../site/date-in-words.ts';

/** In: an article. Out: a few lines of plain text when it is withdrawn, undefined when it is not. */
export function withdrawalNotice({ id, record }: Article): string | undefined {
  if (record.status.state !== 'withdrawn') return undefined;
  const { date, reason } = record.status;
  return `${record.title.printed}\n\nWithdrawn on ${dateInWords(date)}. ${reason}\n\n${absoluteUrl(articleUrl(id))}\n`;
}
