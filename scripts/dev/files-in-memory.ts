/** The files of the check of quotations, made at once and held: for an archive that is being written. */
import { indexFiles, textPath } from '../../src/quotation/run-index.ts';
import { articleRuns, fingerprint } from '../../src/quotation/runs.ts';
import { projectTexts } from '../../src/reading/project-texts.ts';
import { openSnapshot } from '../../src/reading/snapshot.ts';
import type { ArticleText } from '../../src/text/article-text.ts';
import { quotableArticle } from '../../src/views/articles/quotable-article.ts';

/**
 * In: the digest of a snapshot, whose texts are in the project's store. Out: by path from the home page, the bytes that the build would write
 * there. Withdrawn articles are in none of them.
 */
export function filesInMemory(snapshot: string): Map<string, Uint8Array> {
  const texts = projectTexts();
  const quotable = openSnapshot(snapshot).articles.flatMap((article) => {
    const text = texts.read(article.textKey) as ArticleText | undefined;
    const isOut = article.record.status.state === 'published' && text !== undefined;
    return isOut ? [quotableArticle(article, text)] : [];
  });
  const ids = quotable.map(({ id }) => id);
  const runs = quotable.map((article) => articleRuns(article));
  const sums = quotable.map((article) => fingerprint(JSON.stringify(article)));
  return new Map([
    ['data/texts.json', bytesOf({ articles: quotable })],
    ...quotable.map((article) => [textPath(article.id), bytesOf(article)] as const),
    ...indexFiles(ids, runs, sums),
  ]);
}

function bytesOf(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
