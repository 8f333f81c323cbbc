/** Of what the page of an article is made: its key, and one that is had sooner. */
import type { Archive } from '../../archive/archive.ts';
import { pageKey } from '../../store/page-key.ts';
import { citationVersion } from '../articles/cited-article.ts';
import { archiveKey } from '../shown-keys.ts';
import { besideKey, besideText } from './beside-text.ts';

/**
 * In: the archive and the id of an article. Out: a digest of all that its page shows. To be asked for just before the page: what both need is made once.
 * @throws RangeError when there is no such article; Error when a style file of citations is missing, or a text in the store.
 */
export function articlePageKey(archive: Archive, id: string): string {
  const { sourceKey, textKey, yearSuffix } = archive.article(id);
  return pageKey(sourceKey, textKey, yearSuffix ?? '', citationVersion(), besideKey(besideText(archive, id)));
}

/**
 * In: the archive and the id of an article. Out: a digest of more than its page shows, at once: while it stays, so does the key. It leaves out what only
 * other pages show: the summaries of other articles, what is written of records, spellings that no article prints.
 * @throws RangeError when there is no such article; Error when a style file of citations is missing.
 */
export function coarseArticleKey(archive: Archive, id: string): string {
  return pageKey(archiveKey(archive), archive.article(id).sourceKey, citationVersion());
}
