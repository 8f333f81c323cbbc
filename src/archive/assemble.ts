/** Records to the archive: one frozen value, with the ways back from each record to what speaks of it. Pure. */
import type { Mention } from '../names/find-mentions.ts';
import type { ArticleText } from '../text/article-text.ts';
import type { Archive, Article, ArticleMention, NamedRecord } from './archive.ts';
import { lastOpened } from './last-opened.ts';
import { withoutWithdrawn } from './without-withdrawn.ts';

/**
 * How many texts are held open. The pages of names, questions and events go through the articles again and again, each time
 * through some dozens; 200 of the longest are 20 MB.
 */
const mostTexts = 200;

/** In: the parts, and a way to a rendered text by its key. Out: the archive. */
export function assemble(parts: ArchiveParts): Archive {
  const articles = [...parts.articles].sort((a, b) => a.order - b.order);
  const byId = new Map(articles.map((article) => [article.id, article]));
  // Not by the locale of the machine: the same archive must be the same everywhere.
  const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
  const names = [...parts.names].sort(
    (a, b) => collator.compare(a.record.sort, b.record.sort) || (a.reference < b.reference ? -1 : 1),
  );
  const byReference = new Map(names.map((name) => [name.reference, name]));
  const mentionsOf = mentionsByRecord(articles, parts.mentions);
  const inOrder = <One extends { readonly article: string }>(files: readonly One[]): One[] =>
    [...files].sort((a, b) => (byId.get(a.article)?.order ?? 0) - (byId.get(b.article)?.order ?? 0));
  const readText = lastOpened(parts.readText, mostTexts);
  const withdrawn = articles.filter(({ record }) => record.status.state === 'withdrawn').map(({ id }) => id);
  const quoting = withoutWithdrawn(parts, new Set(withdrawn));
  return Object.freeze({
    articles,
    article: (id: string) => found(byId.get(id), `article "${id}"`),
    text(article: Article) {
      const text = readText(article.textKey);
      if (!text)
        throw new Error(
          `The rendered text of ${article.id} is not in the store. Delete .cache and build again.`,
        );
      return text;
    },
    names,
    name: (reference: string) => found(byReference.get(reference), `record "${reference}"`),
    mentionsIn: (article: Article) => parts.mentions.get(article.id) ?? [],
    mentionsOf: (reference: string) => mentionsOf.get(reference) ?? [],
    claims: inOrder(quoting.claims),
    sources: inOrder(quoting.sources),
    questions: quoting.questions,
    events: quoting.events,
    moved: parts.moved ?? [],
  });
}

function mentionsByRecord(
  articles: readonly Article[],
  mentions: ArchiveParts['mentions'],
): Map<string, ArticleMention[]> {
  const byRecord = new Map<string, ArticleMention[]>();
  for (const { id } of articles) {
    for (const mention of mentions.get(id) ?? []) {
      const list = byRecord.get(mention.record) ?? [];
      if (list.length === 0) byRecord.set(mention.record, list);
      list.push({ ...mention, article: id });
    }
  }
  return byRecord;
}

function found<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new RangeError(`There is no ${what}.`);
  return value;
}

/** What an archive is made of. */
export interface ArchiveParts extends Pick<Archive, 'claims' | 'sources' | 'questions' | 'events'> {
  readonly articles: readonly Article[];
  readonly names: readonly NamedRecord[];
  /** By article id. */
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  readonly readText: (key: string) => ArticleText | undefined;
  readonly moved?: Archive['moved'];
}
