/** When a table need not be written again. */
import type { Archive } from '../../archive/archive.ts';
import { pageKey, sharedKey } from '../../store/page-key.ts';
import { oncePerArchive } from '../../views/once-per-archive.ts';
import { archiveKey, articlesKey } from '../../views/shown-keys.ts';

/**
 * In: the archive and the name of a table. Out: the key of its files, as pageKey(): of the texts alone, or the mentions alone, where its rows
 * come from nothing else, so that a claim that is put right leaves the great tables as they are; with our summaries, our descriptions, the
 * further spellings where it has them.
 */
export function tableKey(archive: Archive, table: string): string {
  return keys[table]?.(archive) ?? archiveKey(archive);
}

const keys: Readonly<Record<string, (archive: Archive) => string>> = {
  passages: articlesKey,
  marks: articlesKey,
  mentions: oncePerArchive(({ articles }) =>
    pageKey(articles.map(({ id, mentionsKey }) => [id, mentionsKey])),
  ),
  names: (archive) => archiveKey(archive, 'described'),
  spellings: (archive) => archiveKey(archive, 'spelled'),
  articles: oncePerArchive((archive) => pageKey(archiveKey(archive), archive.articles.map(sharedKey))),
};
