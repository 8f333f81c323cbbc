/** The one reader: content/ to articles and a list of issues. Nothing prints, nothing throws for a fault of content. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../archive/archive.ts';
import { issue, type Issue } from '../issues/issue.ts';
import { inReadingOrder } from '../issues/reading-order.ts';
import { emptyLock, lockFile, readLock, type Lock } from '../permalinks/lock.ts';
import type { TextStore } from '../store/text-store.ts';
import type { ArticleText } from '../text/article-text.ts';
import { addressesOf, addressFaults, nextLock } from './addresses.ts';
import { readArticle, type ArticleReading } from './articles/read-article.ts';
import { renderArticle, type RenderedArticle } from './articles/render-article.ts';
import { openCaptures } from './bytes/captures.ts';
import { listContent, type ContentList } from './bytes/list-content.ts';
import { checkNames, compileNames, nameFolders, nameReferences } from './records/check-names.ts';
import { checkRecords, quotedArticles } from './records/check-records.ts';
import { readRecords, type Records } from './records/read-records.ts';
import { unknownReferences } from './records/unknown-references.ts';
import { readFrontMatter } from './yaml/read-front-matter.ts';

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
  const lockText = list.lock === 'file' ? await readFile(join(root, lockFile), 'utf8') : undefined;
  const { lock, issues: lockIssues } = readLock(lockText);
  const lockReadable = list.lock !== 'closed' && lockIssues.length === 0;
  const { records, issues: recordIssues } = await readRecords(root, list.files);
  const issues = [...list.issues, ...lockIssues, ...recordIssues];

  const names = compileNames(records);
  const references = nameReferences(list.present);
  const allNamesRead = nameFolders.every((folder) => unread(folder, { list, records }).length === 0);
  const titles = new Map(
    records.sources.map(({ record }) => [
      record.article,
      record.sources.flatMap(({ where, title }) => (title ? [{ at: where, words: title.printed }] : [])),
    ]),
  );
  const captures = openCaptures(join(root, 'content/captures'), {
    names: list.files['captures'] ?? [],
    present: list.present['captures'] ?? [],
  });
  const files = list.files['articles'] ?? [];
  const readings: ArticleReading[] = [];
  const rendered: RenderedArticle[] = [];
  for (const name of files) {
    const file = `content/articles/${name}`;
    const bytes = await readFile(join(root, file));
    const locked = lock.addresses[`articles/${idOf(name)}`];
    const { parsed, ...reading } = await readArticle(file, {
      ...options,
      bytes,
      captures,
      locked,
      lockReadable,
    });
    readings.push(reading);
    // One by one: a damaged lock can make more of them than a call takes arguments.
    for (const one of reading.issues) issues.push(one);
    if (reading.draft && reading.issues.length === 0) {
      const one = renderArticle(reading.draft, {
        ...options,
        file,
        bytes,
        key: reading.key,
        parsed,
        names,
        citedTitles: titles.get(reading.draft.id) ?? [],
      });
      // A rule for a name may have no effect only because the name's record has a fault.
      issues.push(...one.issues.filter(({ kind }) => allNamesRead || kind !== 'MentionRuleUnused'));
      const rules = { mentions: reading.draft.record.mentions };
      const yaml = () => readFrontMatter(bytes, file);
      issues.push(...unknownReferences(rules, { yaml, names: references }));
      rendered.push(one);
    }
    options.onArticle?.(readings.length, files.length);
  }

  const sound = new Set(rendered.map(({ article }) => article.id));
  const allNamed = rendered.every((one) => one.issues.length === 0);
  const ids = (list.present['articles'] ?? []).map(idOf);
  const faulty = ids.filter((id) => !sound.has(id));
  const withdrawn = rendered.flatMap(({ article }) =>
    article.record.status.state === 'withdrawn' ? [article.id] : [],
  );
  const texts = printedTexts(rendered, { wanted: quotedArticles(records), texts: options.texts });
  const addresses = addressesOf(list.present);
  const across = [
    ...duplicates(readings),
    ...captureFaults(readings, { captures: captures.names, allOpened: ids.length === files.length }),
    ...(lockReadable ? addressFaults(lock, { addresses, lockText }) : []),
    ...checkRecords(records, {
      names: references,
      texts,
      unseen: new Set([...faulty, ...withdrawn]),
      unreadSources: new Set(unread('sources', { list, records })),
    }),
    ...checkNames(records, {
      mentions: rendered.flatMap(({ mentions }) => mentions),
      articles: new Set(ids),
      allRead: faulty.length === 0 && withdrawn.length === 0 && allNamesRead && allNamed,
    }),
  ];
  for (const one of across) issues.push(one);
  if (files.length === 0 && issues.length === 0) {
    issues.push(issue('NoArticles', { file: 'content/articles', line: 1, column: 1 }, {}));
  }
  return {
    articles: rendered
      .map(({ article }) => article)
      .sort(byFirstPublication)
      .map((article, order) => ({ ...article, order })),
    records,
    keys: [
      ...readings.map(({ key }) => key),
      ...rendered.flatMap(({ article }) => [article.textKey, article.mentionsKey]),
    ],
    issues: inReadingOrder(issues),
    lock: nextLock(lock, { readings, addresses }),
    lockOnDisk: lock,
  };
}

/** Of an archive that cannot be listed, only that is told: everything else would seem to be missing. */
async function unlisted(root: string, { issues }: ContentList): Promise<Content> {
  const lock = emptyLock();
  const { records } = await readRecords(root, {});
  return { articles: [], records, keys: [], issues: inReadingOrder(issues), lock, lockOnDisk: lock };
}

function idOf(fileName: string): string {
  return fileName.replace(/\.[a-z]+$/, '');
}

/** The ids of the files of one kind that are there and have faults. */
function unread(kind: keyof Records, { list, records }: { list: ContentList; records: Records }): string[] {
  const read = new Set(records[kind].map(({ file }) => file));
  return (list.present[kind] ?? []).filter((name) => !read.has(`content/${kind}/${name}`)).map(idOf);
}

function printedTexts(
  rendered: readonly RenderedArticle[],
  { wanted, texts }: { wanted: ReadonlySet<string>; texts: TextStore },
): Map<string, Map<string, string>> {
  const printed = new Map<string, Map<string, string>>();
  for (const { article } of rendered.filter((one) => wanted.has(one.article.id))) {
    const text = texts.read(article.textKey) as ArticleText | undefined;
    if (!text)
      throw new Error(`The rendered text of ${article.id} cannot be read. Delete .cache and try again.`);
    const passages = [...text.paragraphs, ...text.notes];
    printed.set(article.id, new Map(passages.map((passage) => [passage.anchor, passage.text])));
  }
  return printed;
}

function duplicates(readings: readonly ArticleReading[]): Issue[] {
  const first = new Map<string, ArticleReading>();
  return readings.flatMap((reading) => {
    if (reading.id === undefined) return [];
    const key = reading.id.toLowerCase();
    const other = first.get(key);
    if (!other) first.set(key, reading);
    return other ? [issue('DuplicateId', reading.idPlace, { id: reading.id, other: other.file })] : [];
  });
}

function captureFaults(
  readings: readonly ArticleReading[],
  { captures, allOpened }: { captures: readonly string[]; allOpened: boolean },
): Issue[] {
  const owner = new Map<string, string>();
  const shared = readings.flatMap((reading) => {
    if (!reading.capture) return [];
    const { file, place } = reading.capture;
    const other = owner.get(file);
    if (other === undefined) owner.set(file, reading.file);
    return other === undefined ? [] : [issue('CaptureShared', place, { file, other })];
  });
  // An article whose front matter cannot be read may be the one that names a capture.
  if (!allOpened || readings.some((reading) => !reading.capture)) return shared;
  const unused = captures
    .filter((name) => !owner.has(name))
    .map((name) => issue('CaptureUnused', { file: `content/captures/${name}`, line: 1, column: 1 }, {}));
  return [...shared, ...unused];
}

/** EDTF of equal precision sorts as text; a year alone stands after the days of that year. */
function byFirstPublication(a: Article, b: Article): number {
  const [x, y] = [a, b].map(({ record }) => `${record.issued.date.replace(/[~?%]/g, '')}-99-99`.slice(0, 10));
  return (x ?? '') < (y ?? '') ? -1 : x === y ? (a.id < b.id ? -1 : 1) : 1;
}

/** What readContent() needs. */
export interface ReadOptions {
  readonly texts: TextStore;
  /** Digest of the program that renders: what another version kept is not used. */
  readonly program: string;
  /** The day, `2026-11-22`, after which a date lies in the future. */
  readonly today: string;
  /** Called after each article with how many are done, of how many. */
  readonly onArticle?: ((done: number, of: number) => void) | undefined;
}

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
