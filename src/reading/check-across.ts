/** Articles, records and addresses against one another: what no file shows by itself. */
import type { Article } from '../archive/archive.ts';
import { lastOpened } from '../text/last-opened.ts';
import type { IssueKind } from '../issues/catalogue.ts';
import { issue, type Issue } from '../issues/issue.ts';
import type { TextStore } from '../store/text-store.ts';
import type { ArticleText } from '../text/article-text.ts';
import { inReadingOrder } from '../text/reading-order.ts';
import { addressesOf, addressFaults } from './addresses.ts';
import type { ArticleReading } from './articles/article-reading.ts';
import type { RenderedArticle } from './articles/render-article.ts';
import { idOf } from './bytes/list-content.ts';
import { entryAddresses, unreadEntries } from './entries.ts';
import { movedFaults } from './moved-records.ts';
import type { ReadArticles, ReadBefore } from './read-articles.ts';
import { checkNames, nameReferences } from './records/check-names.ts';
import { checkRecords, type OpenedTexts } from './records/check-records.ts';
import { crossFaults } from './records/cross-faults.ts';
import type { PartlyRead } from './records/partly-read.ts';
import { allNamesRead, unreadRecords } from './records/unread-records.ts';
import { capturesNamed, sharedByArticles } from './shared-by-articles.ts';

/**
 * In: what lies in content/, the lock, the records and the articles as they were read; the store that holds the articles'
 * texts. Out: issues: ids and captures that two articles share, captures and pictures that none has, addresses lost or new, records
 * against the words they quote, names against the texts.
 * @throws Error when a text that was just kept cannot be read back.
 */
export function checkAcross(
  read: ReadBefore & { partly: readonly PartlyRead[]; articles: ReadArticles },
  texts: TextStore,
): Issue[] {
  const { list, lock, records, moved, kept } = read;
  const addresses = new Map([...addressesOf(list.present), ...entryAddresses(records)]);
  const unread = unreadEntries(list, records);
  const { readings, rendered } = read.articles;
  const ids = (list.present['articles'] ?? []).map(idOf);
  const byId = new Map(rendered.map(({ article }) => [article.id, article]));
  const faulty = ids.filter((id) => !byId.has(id));
  const withdrawn = rendered.flatMap(({ article }) =>
    article.record.status.state === 'withdrawn' ? [article.id] : [],
  );
  const allNamed =
    rendered.every(({ issues }) => issues.length === 0) &&
    readings.every((reading) => namesAreWhole(reading));
  const captured = new Map(
    readings.flatMap(({ draft, captured: text }) =>
      draft && text !== undefined ? [[draft.id, text] as const] : [],
    ),
  );
  const sourcesAreGone =
    records.sources.length === 0 &&
    (list.present['sources'] ?? []).length === 0 &&
    records.claims.some(({ facts }) => (facts.cites ?? []).length > 0);
  return [
    ...(sourcesAreGone
      ? [issue('FolderGone', { file: 'content/sources', line: 1, column: 1 }, { folder: 'sources' })]
      : []),
    ...sharedByArticles(readings, lock.addresses),
    ...crossFaults(records, { issued: datesOf(readings), locked: lock.addresses }),
    ...unusedFiles(readings, {
      captures: list.files['captures'] ?? [],
      pictures: list.files['pictures'] ?? [],
      allOpened: ids.length === (list.files['articles'] ?? []).length,
    }),
    ...(lock.isReadable && moved.isReadable
      ? addressFaults(lock, { list, addresses, moved: moved.moved, unread })
      : []),
    ...movedFaults(moved, { addresses, lock, unread }),
    ...checkRecords(records, {
      names: nameReferences(list.present),
      partly: read.partly,
      texts: printedTexts(byId, texts),
      retired: (id) => new Set(byId.get(id)?.retired.map(({ anchor }) => anchor)),
      unseen: new Set([...faulty, ...withdrawn]),
      captured,
      unreadSources: new Set(sourcesAreGone ? ids : unreadRecords('sources', read)),
      kept: {
        textKey: (id) => byId.get(id)?.textKey,
        values: (kind) => kept.values(`${kind}.quoted`),
      },
    }),
    ...checkNames(records, {
      mentions: () => mentionsOf(rendered),
      mentioned: rendered.map(({ mentioned }) => mentioned),
      kept: kept.values('names'),
      articles: new Set(ids),
      allRead: faulty.length === 0 && allNamesRead(read) && allNamed,
    }),
  ];
}

/** A date that is wrong is told, and proves nothing of others. */
const isOfDates: ReadonlySet<IssueKind> = new Set(['FutureDate', 'DateNotInWords']);

/** Of each article whose record says it, the date of publication. */
function datesOf(readings: readonly ArticleReading[]): Map<string, string> {
  return new Map(
    readings.flatMap(({ draft, unsound = [], issues }) =>
      draft && !unsound.includes('issued') && !issues.some(({ kind }) => isOfDates.has(kind))
        ? [[draft.id, draft.record.issued.date] as const]
        : [],
    ),
  );
}

/** Whether every name that the article prints can be told: not where words are wrong or gone. */
function namesAreWhole({ unsound = [], captured, draft, issues }: ArticleReading): boolean {
  const { byline, capture } = draft?.record ?? {};
  const isBylineLost = byline?.printed === undefined && capture?.leftOut.some(({ as }) => as === 'byline');
  if (isBylineLost || issues.some(({ kind }) => kind === 'LineNotCaptured')) return false;
  return captured === undefined && !['title', 'byline', 'mentions'].some((field) => unsound.includes(field));
}

function unusedFiles(
  readings: readonly ArticleReading[],
  of: { captures: readonly string[]; pictures: readonly string[]; allOpened: boolean },
): Issue[] {
  // An article whose front matter cannot be read may be the one that names a capture.
  if (!of.allOpened || readings.some((reading) => !reading.capture)) return [];
  const named = capturesNamed(readings);
  const shown = new Set(readings.flatMap(({ pictures = [] }) => pictures));
  const begin = { line: 1, column: 1 };
  return [
    ...of.captures
      .filter((name) => !named.has(name))
      .map((name) => issue('CaptureUnused', { file: `content/captures/${name}`, ...begin }, {})),
    ...of.pictures
      .filter((name) => !shown.has(name) && !readings.some(({ unsound }) => unsound?.includes('pictures')))
      .map((name) => issue('PictureUnused', { file: `content/pictures/${name}`, ...begin }, {})),
  ];
}

function* mentionsOf(rendered: readonly RenderedArticle[]): Generator<{ record: string; surface: string }> {
  for (const { surfaces } of rendered) for (const [record, surface] of surfaces()) yield { record, surface };
}

/** Records are held against the texts one after another, and most name a single article: few texts need be at hand. */
const mostTexts = 20;

/** The passages of the articles, each under its anchor, opened when they are asked for. */
function printedTexts(articles: ReadonlyMap<string, Article>, texts: TextStore): OpenedTexts {
  const passagesOf = lastOpened((id) => {
    const article = articles.get(id);
    if (!article) return undefined;
    const text = texts.read(article.textKey) as ArticleText | undefined;
    if (!text) throw new Error(`The rendered text of ${id} cannot be read. Delete .cache and try again.`);
    return new Map(inReadingOrder(text).map((passage) => [passage.anchor, passage.text]));
  }, mostTexts);
  return { get: passagesOf, has: (id) => articles.has(id), keys: () => articles.keys() };
}
