/** Articles, records and addresses against one another: what no file shows by itself. */
import type { Article } from '../archive/archive.ts';
import { lastOpened } from '../archive/last-opened.ts';
import { issue, type Issue } from '../issues/issue.ts';
import type { TextStore } from '../store/text-store.ts';
import type { ArticleText } from '../text/article-text.ts';
import { addressesOf, addressFaults } from './addresses.ts';
import type { ArticleReading } from './articles/article-reading.ts';
import type { RenderedArticle } from './articles/render-article.ts';
import { idOf } from './bytes/list-content.ts';
import { movedFaults } from './moved-records.ts';
import type { ReadArticles, ReadBefore } from './read-articles.ts';
import { checkNames, nameReferences } from './records/check-names.ts';
import { checkRecords, type OpenedTexts } from './records/check-records.ts';
import { allNamesRead, unreadRecords } from './records/unread-records.ts';

/**
 * In: what lies in content/, the lock, the records and the articles as they were read; the store that holds the articles'
 * texts. Out: issues: ids and captures that two articles share, captures that none has, addresses lost or new, records
 * against the words they quote, names against the texts.
 * @throws Error when a text that was just kept cannot be read back.
 */
export function checkAcross(read: ReadBefore & { articles: ReadArticles }, texts: TextStore): Issue[] {
  const { list, lock, records, moved, kept } = read;
  const addresses = addressesOf(list.present);
  const { readings, rendered } = read.articles;
  const ids = (list.present['articles'] ?? []).map(idOf);
  const byId = new Map(rendered.map(({ article }) => [article.id, article]));
  const faulty = ids.filter((id) => !byId.has(id));
  const withdrawn = rendered.flatMap(({ article }) =>
    article.record.status.state === 'withdrawn' ? [article.id] : [],
  );
  const allNamed = rendered.every(({ issues }) => issues.length === 0);
  return [
    ...duplicates(readings),
    ...captureFaults(readings, {
      captures: list.files['captures'] ?? [],
      allOpened: ids.length === (list.files['articles'] ?? []).length,
    }),
    ...(lock.isReadable && moved.isReadable ? addressFaults(lock, { addresses, moved: moved.moved }) : []),
    ...movedFaults(moved, { addresses, lock, records }),
    ...checkRecords(records, {
      names: nameReferences(list.present),
      texts: printedTexts(byId, texts),
      unseen: new Set([...faulty, ...withdrawn]),
      unreadSources: new Set(unreadRecords('sources', read)),
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
    return new Map([...text.paragraphs, ...text.notes].map((passage) => [passage.anchor, passage.text]));
  }, mostTexts);
  return { get: passagesOf, has: (id) => articles.has(id), keys: () => articles.keys() };
}
