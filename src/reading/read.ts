/** The one reader: content/ to articles and a list of issues. Nothing prints, nothing throws for a fault of content. */
import type { Article } from '../archive/archive.ts';
import { issue, type Issue } from '../issues/issue.ts';
import { inReadingOrder } from '../issues/reading-order.ts';
import { emptyLock, type Lock } from '../permalinks/lock.ts';
import { addressesOf, nextLock } from './addresses.ts';
import { listContent, type ContentList } from './bytes/list-content.ts';
import { checkAcross } from './check-across.ts';
import { openLock } from './open-lock.ts';
import { readArticles, type ReadArticles, type ReadOptions } from './read-articles.ts';
import { readRecords, type Records } from './records/read-records.ts';

/**
 * Reads and checks everything in content/.
 *
 * In: the folder that holds content/; the store in which rendered texts are kept; what to call after each article.
 * Out: the articles that have no fault, in order of first publication, the records, the lock as it would be, and every
 * issue in reading order. An archive may be published only when there are no issues.
 */
export async function readContent(root: string, options: ReadOptions): Promise<Content> {
  const list = await listContent(root);
  if (!list.isWhole) return unlisted(root, list);
  const lock = await openLock(root, list);
  const { records, issues: recordIssues } = await readRecords(root, list.files);
  const articles = await readArticles(root, { ...options, list, lock, records });
  const across = checkAcross({ list, lock, records, articles }, options.texts);
  const issues = [...list.issues, ...lock.issues, ...recordIssues, ...articles.issues, ...across];
  return {
    articles: inOrder(articles),
    records,
    keys: keysOf(articles),
    issues: inReadingOrder(issues.length === 0 ? noArticles(list) : issues),
    lock: nextLock(lock.value, { readings: articles.readings, addresses: addressesOf(list.present) }),
    lockOnDisk: lock.value,
  };
}

/** Of an archive that cannot be listed, only that is told: everything else would seem to be missing. */
async function unlisted(root: string, { issues }: ContentList): Promise<Content> {
  const lock = emptyLock();
  const { records } = await readRecords(root, {});
  return { articles: [], records, keys: [], issues: inReadingOrder(issues), lock, lockOnDisk: lock };
}

function inOrder({ rendered }: ReadArticles): Article[] {
  const articles = rendered.map(({ article }) => article).sort(byFirstPublication);
  return articles.map((article, order) => ({ ...article, order }));
}

/** EDTF of equal precision sorts as text; a year alone stands after the days of that year. */
function byFirstPublication(a: Article, b: Article): number {
  const [x, y] = [a, b].map(({ record }) => `${record.issued.date.replace(/[~?%]/g, '')}-99-99`.slice(0, 10));
  return (x ?? '') < (y ?? '') ? -1 : x === y ? (a.id < b.id ? -1 : 1) : 1;
}

function keysOf({ readings, rendered }: ReadArticles): string[] {
  return [
    ...readings.map(({ key }) => key),
    ...rendered.flatMap(({ article }) => [article.textKey, article.mentionsKey]),
  ];
}

function noArticles({ files }: ContentList): Issue[] {
  const isEmpty = (files['articles'] ?? []).length === 0;
  return isEmpty ? [issue('NoArticles', { file: 'content/articles', line: 1, column: 1 }, {})] : [];
}

export type { ReadOptions };

/** All that was read. */
export interface Content {
  readonly articles: readonly Article[];
  readonly records: Records;
  readonly issues: readonly Issue[];
  /** The keys of everything in the store that belongs to these articles. */
  readonly keys: readonly string[];
  /** The lock with everything that stands in content/ now. */
  readonly lock: Lock;
  /** The lock as it was read. */
  readonly lockOnDisk: Lock;
}
