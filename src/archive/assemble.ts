/** Records to the archive: one frozen value, with the ways back from each record to what speaks of it. Pure. */
import type { Mention } from '../names/find-mentions.ts';
import type { ArticleText, ArticleWords } from '../text/article-text.ts';
import type { Archive, Article, ArticleMention, NamedRecord } from './archive.ts';
import { lastOpened } from '../text/last-opened.ts';
import { inOrderOfSortForms } from './named-records.ts';
import { withoutWithdrawn } from './without-withdrawn.ts';

/** How many texts are held open: one is shown on several pages, which are made one soon after the other. */
const mostTexts = 20;

/**
 * Of how many the words are. The pages of names, questions and events go through the articles again and again, each time through
 * some dozens; the words of 4,000 are 50 MB.
 */
const mostWords = 4000;

/** In: the parts, and a way to a rendered text by its key. Out: the archive. */
export function assemble(parts: ArchiveParts): Archive {
  const articles = [...parts.articles].sort((a, b) => a.order - b.order);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const names = [...parts.names].sort(inOrderOfSortForms);
  const byReference = new Map(names.map((name) => [name.reference, name]));
  const { inArticles, byRecord } = mentionsShared(articles, parts.mentions);
  const article = (id: string): Article => found(byId.get(id), `article "${id}"`);
  const inOrder = <One extends { readonly article: string }>(files: readonly One[]): One[] =>
    [...files].sort((a, b) => (byId.get(a.article)?.order ?? 0) - (byId.get(b.article)?.order ?? 0));
  // What the functions below name stays as long as the archive: not the parts, whose mentions are other objects.
  const { readText: read, moved = [] } = parts;
  const readText = lastOpened((id: string) => opened(read(article(id).textKey), id), mostTexts);
  const readWords = lastOpened((id: string): ArticleWords => {
    const { paragraphs, notes, headings } = readText(id);
    return { paragraphs, notes, headings };
  }, mostWords);
  const withdrawn = articles.filter(({ record }) => record.status.state === 'withdrawn').map(({ id }) => id);
  const quoting = withoutWithdrawn(parts, new Set(withdrawn));
  return Object.freeze({
    articles,
    article,
    text: ({ id }: Article) => readText(id),
    words: ({ id }: Article) => readWords(id),
    names,
    name: (reference: string) => found(byReference.get(reference), `record "${reference}"`),
    mentionsIn: (article: Article) => inArticles.get(article.id) ?? [],
    mentionsOf: (reference: string) => byRecord.get(reference) ?? [],
    claims: inOrder(quoting.claims),
    sources: inOrder(quoting.sources),
    questions: quoting.questions,
    events: quoting.events,
    moved,
  });
}

function opened(text: ArticleText | undefined, id: string): ArticleText {
  if (text) return text;
  throw new Error(`The rendered text of ${id} is not in the store. Delete .cache and build again.`);
}

/** One object a mention, and one string for words that many have: at ten thousand articles there are a million. */
function mentionsShared(
  articles: readonly Article[],
  mentions: ArchiveParts['mentions'],
): Record<'inArticles' | 'byRecord', ReadonlyMap<string, readonly ArticleMention[]>> {
  const words = new Map<string, string>();
  const one = (word: string): string => {
    const known = words.get(word);
    if (known === undefined) words.set(word, word);
    return known ?? word;
  };
  const inArticles = new Map<string, ArticleMention[]>();
  const byRecord = new Map<string, ArticleMention[]>();
  for (const { id } of articles) {
    const own = (mentions.get(id) ?? []).map((mention): ArticleMention => {
      const { record, surface, at } = mention;
      return { ...mention, record: one(record), surface: one(surface), at: one(at), article: id };
    });
    inArticles.set(id, own);
    for (const mention of own) {
      const list = byRecord.get(mention.record);
      if (list) list.push(mention);
      else byRecord.set(mention.record, [mention]);
    }
  }
  return { inArticles, byRecord };
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
