/** When a table need not be written again. */
import type { Archive } from '../../archive/archive.ts';
import { pageKey, sharedKey } from '../../store/page-key.ts';
import { oncePerArchive } from '../../views/once-per-archive.ts';

/**
 * In: the archive and the name of a table. Out: the key of its files, as pageKey(): of the texts alone, or the mentions alone, where its rows
 * come from nothing else, so that a claim that is put right leaves the great tables as they are; of the whole archive for every other.
 */
export function tableKey(archive: Archive, table: string): string {
  if (table === 'passages' || table === 'marks') return ofTexts(archive);
  return table === 'mentions' ? ofMentions(archive) : ofAll(archive);
}

const ofTexts = oncePerArchive(({ articles }) =>
  pageKey(articles.map(({ id, textKey, record, retired }) => [id, textKey, sharedKey(record), retired])),
);

const ofMentions = oncePerArchive(({ articles }) =>
  pageKey(articles.map(({ id, mentionsKey }) => [id, mentionsKey])),
);

const ofAll = oncePerArchive(({ articles, names, claims, sources, questions, events, moved }) =>
  pageKey(
    [articles, names, claims, sources, questions, events, moved].map((records) => records.map(sharedKey)),
  ),
);
