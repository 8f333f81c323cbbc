/** The one reader: content/ to articles and a list of issues. Nothing prints, nothing throws for a fault of content. */
import type { Article } from '../archive/archive.ts';
import { suffixLetters, yearSuffixes } from '../citation/year-suffixes.ts';
import { issue, type Issue } from '../issues/issue.ts';
import { inReadingOrder } from '../issues/reading-order.ts';
import { emptyLock, lockFile, type Lock } from '../permalinks/lock.ts';
import { openLock, type OpenedLock } from '../permalinks/open-lock.ts';
import type { MovedRecord } from '../records/moved.ts';
import { openKept, type Kept } from '../store/kept-values.ts';
import { mergeMarkers } from '../text/parse/merge-markers.ts';
import { addressesOf, nextLock } from './addresses.ts';
import { openFiles, type KnownFiles } from './bytes/known-files.ts';
import { listContent, type ContentList } from './bytes/list-content.ts';
import { checkAcross } from './check-across.ts';
import { entryAddresses } from './entries.ts';
import { readMoved } from './moved-records.ts';
import { withoutConsequences } from './consequences.ts';
import { withGoneFolders } from './gone-folders.ts';
import { readArticles, type ReadArticles, type ReadOptions } from './read-articles.ts';
import { savingKept } from './save-kept.ts';
import { readRecords, type Records } from './records/read-records.ts';

/**
 * Reads and checks everything in content/. What an earlier run found faultless, and what stands as it did then, is taken
 * as it was kept.
 *
 * In: the folder that holds content/; the store in which rendered texts are kept; what to call after each article.
 * Out: the articles that have no fault, in order of first publication, the records, the lock as it would be, and every
 * issue in reading order. An archive may be published only when there are no issues.
 * @throws Error when a file changes while it is read, or nothing can be written where texts are kept.
 */
export function readContent(root: string, options: ReadOptions): Content {
  const kept = openKept(options.keptFolder, `${options.program} ${process.getuid?.() ?? ''}`);
  const files = openFiles(root, { kept, now: options.now ?? Date.now() });
  const listed = listContent(root, files);
  if (!listed.isWhole) return unlisted(listed, { files, kept, today: options.today });
  const lock = openLock({ list: listed, files, kept });
  const moved = readMoved(listed, { files, today: options.today });
  // Whether all that was in a folder went is not known without the list of what went.
  const list = moved.isReadable ? withGoneFolders(listed, { lock, moved: moved.moved }) : listed;
  const {
    records,
    partly,
    issues: recordIssues,
  } = readRecords(list.files, { files, kept, today: options.today });
  const { saveNow, save } = savingKept(kept, list);
  const read = { list, files, kept, lock, records, moved, saveNow };
  const articles = readArticles({ ...options, ...read });
  const across = checkAcross({ ...read, partly, articles }, options.texts);
  save();
  const issues = [
    ...list.issues,
    ...lockIssues(lock),
    ...moved.issues,
    ...recordIssues,
    ...articles.issues,
    ...across,
  ];
  return {
    articles: inOrder(articles),
    records,
    moved: moved.moved,
    keys: keysOf(articles),
    issues: inReadingOrder(issues.length === 0 ? noArticles(list) : withoutConsequences(issues)),
    lock: () => {
      const addresses = new Map([...addressesOf(list.present), ...entryAddresses(records)]);
      return nextLock(lock.value(), { readings: articles.readings, addresses, moved: moved.moved });
    },
    lockOnDisk: lock.value,
    save,
  };
}

/** A merge that was not finished is told as such, whatever a parser makes of it. */
function lockIssues({ issues, text }: OpenedLock): readonly Issue[] {
  const merges = issues.length > 0 ? mergeMarkers(text()) : [];
  if (merges.length === 0) return issues;
  return merges.map(({ line, column, marker, endLine }) =>
    issue('Leftover', { file: lockFile, line, column }, { marker, endLine, isLock: true }),
  );
}

/** Of an archive that cannot be listed, only that is told: everything else would seem to be missing. */
function unlisted({ issues }: ContentList, from: { files: KnownFiles; kept: Kept; today: string }): Content {
  const { records } = readRecords({}, from);
  const lock = (): Lock => emptyLock();
  return {
    articles: [],
    records,
    moved: [],
    keys: [],
    issues: inReadingOrder(issues),
    lock,
    lockOnDisk: lock,
    save: () => undefined,
  };
}

function inOrder({ sound }: ReadArticles): Article[] {
  const articles = sound.map(({ article }) => article).sort(byFirstPublication);
  const suffixes = yearSuffixes(articles);
  return articles.map((article, order) => {
    const suffix = suffixes.get(article.id);
    if (suffix === undefined) return { ...article, order };
    const { label } = article;
    return {
      ...article,
      order,
      yearSuffix: suffix,
      label: label + (label.endsWith('.') ? '-' : '') + suffixLetters(suffix),
    };
  });
}

/** EDTF of equal precision sorts as text; a year alone stands after the days of that year. */
function byFirstPublication(a: Article, b: Article): number {
  const [x, y] = [a, b].map(({ record }) => `${record.issued.date.replace(/[~?%]/g, '')}-99-99`.slice(0, 10));
  return (x ?? '') < (y ?? '') ? -1 : x === y ? (a.id < b.id ? -1 : 1) : 1;
}

function keysOf({ sound }: ReadArticles): string[] {
  return sound.flatMap(({ article }) => [article.textKey, article.mentionsKey]);
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
  /** The records that went, and where to. */
  readonly moved: readonly MovedRecord[];
  readonly issues: readonly Issue[];
  /** The keys of everything in the store that belongs to these articles. */
  readonly keys: readonly string[];
  /** The lock with everything that stands in content/ now. */
  readonly lock: () => Lock;
  /** The lock as it was read. */
  readonly lockOnDisk: () => Lock;
  /** Keeps for later runs what was lost and had to be read again since, when a record was asked for. */
  readonly save: () => void;
}
