/** What stands in the files of an article that may not be given out: withdrawn, or with words removed. */
import type { Article } from '../../archive/archive.ts';
import { absoluteUrl, articleUrl } from '../../urls.ts';
import { dateInWords } from '../words/date-in-words.ts';

/**
 * In: an article. Out: a few lines of plain text when its source files are withheld, undefined when they are not.
 * The files hold every word of the capture, so one removed passage withholds them whole.
 */
export function withheldNotice({ id, record }: Article): string | undefined {
  const why = reason(record);
  return why === undefined
    ? undefined
    : `${record.title.printed}\n\n${why}\n\n${absoluteUrl(articleUrl(id))}\n`;
}

/** In: an article's record. Out: whether words of it were removed on request. */
export function hasRemovedWords({ capture }: Article['record']): boolean {
  return capture.leftOut.some(({ as }) => as === 'removed');
}

function reason(record: Article['record']): string | undefined {
  const { status } = record;
  if (status.state === 'withdrawn') return `Withdrawn on ${dateInWords(status.date)}. ${status.reason}`;
  return hasRemovedWords(record)
    ? 'Words of this article were removed on request, so its capture and source are not given out.'
    : undefined;
}
