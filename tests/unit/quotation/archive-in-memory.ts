/** Articles as an indexed archive without files: what was read of it can be told. */
import { type IndexedArchive, openIndexedArchive } from '../../../src/quotation/indexed-archive.ts';
import type { QuotableArticle } from '../../../src/quotation/quotable.ts';
import { indexFiles, textPath } from '../../../src/quotation/run-index.ts';
import { articleRuns, fingerprint } from '../../../src/quotation/runs.ts';

/** In: articles. Out: the archive, and the paths that it has read so far. */
export function archiveInMemory(articles: readonly QuotableArticle[]): {
  archive: IndexedArchive;
  read: readonly string[];
} {
  const files = new Map(
    indexFiles(
      articles.map(({ id }) => id),
      articles.map(articleRuns),
      articles.map((article) => fingerprint(JSON.stringify(article))),
    ),
  );
  for (const article of articles)
    files.set(textPath(article.id), new TextEncoder().encode(JSON.stringify(article)));
  const read: string[] = [];
  const archive = openIndexedArchive((path) => {
    const file = files.get(path);
    if (!file) return Promise.reject(new RangeError(`There is no ${path}.`));
    read.push(path);
    return Promise.resolve(file);
  });
  return { archive, read };
}
