/** Digests of what pages show of articles and records, for their keys: the words that few of them show stand apart. */
import type { Archive, Article, NamedRecord } from '../archive/archive.ts';
import { pageKey, sharedKey } from '../store/page-key.ts';
import { oncePerArchive } from './once-per-archive.ts';

/** For a page that quotes an article or cites it. In: the article. Out: a digest of its text and all of its record but our summary. */
export function quotedKey(article: Article): string {
  const known = quoted.get(article);
  if (known !== undefined) return known;
  const record = { ...article.record, summary: undefined };
  // Its place among all is no part of it: an article added before it changes nothing in what is quoted.
  const others = { sourceKey: undefined, mentionsKey: undefined, order: undefined };
  const key = pageKey({ ...article, record, ...others });
  quoted.set(article, key);
  return key;
}

const quoted = new WeakMap<Article, string>();

/** For what shows the texts, or how articles are cited. In: the archive. Out: a digest. */
export const articlesKey = oncePerArchive(({ articles }) =>
  pageKey(articles.map((article) => [quotedKey(article), article.mentionsKey])),
);

/**
 * For what shows something of the whole archive, our summaries apart.
 * In: the archive; how much of records is shown, and of which folders, all unless told: of the others it is what they are called. Out: a digest of all that.
 */
export function archiveKey(
  archive: Archive,
  shown: Shown = 'called',
  folders: readonly NamedRecord['folder'][] = ['people', 'places', 'organisations'],
): string {
  if (shown === 'called') return calledKey(archive);
  const records = archive.names.filter(({ folder }) => folders.includes(folder));
  return pageKey(
    calledKey(archive),
    shown === 'described' ? records.map(sharedKey) : records.map(({ record }) => record.further),
  );
}

/** Their names, kinds and places, and the spellings that articles print; the further spellings too; our descriptions too. */
type Shown = 'called' | 'spelled' | 'described';

const calledKey = oncePerArchive((archive: Archive) => {
  const { claims, sources, questions, events, moved } = archive;
  return pageKey(
    articlesKey(archive),
    archive.names.map(({ reference, record }) => [
      reference,
      { ...record, description: undefined, identity: undefined, further: undefined },
    ]),
    [claims, sources, questions, events, moved].map((records) => records.map(sharedKey)),
  );
});
