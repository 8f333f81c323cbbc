/** A query to an answer: which articles to open, what they hold, and what stands nowhere. Pure, given an index. */
import { type ArticleFinds, type IndexedArticle, findInArticle } from './passages.ts';
import { type Term, parseQuery } from './query.ts';

/**
 * Answers a query. The index is asked for each word by itself, because a word that it does not hold must neither vanish
 * nor bring up others; the texts decide.
 *
 * In: what was typed; the index; `limit`, how many articles may be opened at most. Out: the answer. Errors of the
 * index pass through.
 */
export async function find(
  typed: string,
  { index, limit = 30 }: { index: FullText; limit?: number },
): Promise<Answer> {
  const query = parseQuery(typed);
  const asked = await Promise.all(query.terms.map((term) => propose(term, index)));
  const present: Proposals[] = [];
  const nowhere: string[] = [];
  for (const proposals of asked) {
    const standing = await whatStands(proposals, limit);
    if (standing) present.push(standing);
    else nowhere.push(proposals.term.shown);
  }
  const offers = candidates(present);
  const terms = present.map((proposals) => proposals.term);
  const opened: RankedFinds[] = [];
  for (const offer of offers.slice(0, limit)) {
    const finds = findInArticle(await offer.open(), { terms, forms: formsOf(present, offer.id) });
    if (finds.finds.length > 0) opened.push({ ...finds, score: scoreOf(present, offer.id) });
  }
  const complete = opened.filter((article) => article.found.size === terms.length);
  const articles = complete.length > 0 ? complete : opened;
  return {
    query: query.text,
    cut: query.cut,
    asked: query.terms.length,
    articles: articles.toSorted(byRank),
    nowhere,
    apart: complete.length === 0 && opened.length > 0,
    unopened: Math.max(0, offers.length - limit),
  };
}

/** The articles that the index offers for a term: its parts all of them, or the whole of it in one word. */
async function propose(term: Term, index: FullText): Promise<Proposals> {
  const offers = new Map<string, Offer>();
  const joined = term.parts.join('');
  if (term.parts.length > 1) {
    const byPart = await Promise.all([...new Set(term.parts)].map((part) => index.offers(part)));
    const [first = [], ...rest] = byPart;
    for (const offer of first) {
      if (rest.every((others) => others.some((other) => other.id === offer.id))) offers.set(offer.id, offer);
    }
  }
  if (term.kind === 'word' || term.parts.length === 1) {
    for (const offer of await index.offers(joined)) offers.set(offer.id, offer);
  }
  return { term, offers };
}

/**
 * A term that stands in none of the articles offered for it stands nowhere. Pagefind's fall-back is taken for all
 * articles or for none, so that for a word the best few are enough to know; a phrase must be looked for in all.
 */
async function whatStands(proposals: Proposals, limit: number): Promise<Proposals | undefined> {
  const { term, offers } = proposals;
  const best = [...offers.values()].toSorted((one, other) => other.score - one.score);
  const tried = [
    term,
    ...(term.prefix || term.capitals || term.kind === 'phrase' ? [] : [{ ...term, prefix: true }]),
  ];
  for (const candidate of tried) {
    const standing = { term: candidate, offers };
    for (const offer of best.slice(0, term.kind === 'phrase' || !term.prefix ? limit : 5)) {
      const forms = formsOf([standing], offer.id);
      if (findInArticle(await offer.open(), { terms: [candidate], forms }).found.size > 0) return standing;
    }
  }
  return undefined;
}

/** The articles that hold every term; if none does, those that hold any of them, most terms first. */
function candidates(present: readonly Proposals[]): Offer[] {
  const counted = new Map<string, { offer: Offer; terms: number }>();
  for (const { offers, term } of present) {
    for (const offer of offers.values()) {
      const before = counted.get(offer.id)?.terms ?? 0;
      counted.set(offer.id, { offer, terms: before + (term.common ? 0.01 : 1) });
    }
  }
  const whole = present.reduce((sum, { term }) => sum + (term.common ? 0.01 : 1), 0);
  const ordered = [...counted.values()].toSorted(
    (one, other) =>
      other.terms - one.terms || scoreOf(present, other.offer.id) - scoreOf(present, one.offer.id),
  );
  const complete = ordered.filter(({ terms }) => Math.abs(terms - whole) < 0.001);
  return (complete.length > 0 ? complete : ordered).map(({ offer }) => offer);
}

function formsOf(present: readonly Proposals[], id: string): Map<Term, readonly number[]> {
  return new Map(present.map(({ term, offers }) => [term, offers.get(id)?.places ?? []]));
}

function scoreOf(present: readonly Proposals[], id: string): number {
  return present.reduce((sum, { term, offers }) => sum + (term.common ? 0 : (offers.get(id)?.score ?? 0)), 0);
}

/** Best first: the terms side by side; all in one passage, as typed; all in one passage; then as the index weighs. */
function byRank(one: RankedFinds, other: RankedFinds): number {
  return standing(other) - standing(one) || other.score - one.score || (one.url < other.url ? -1 : 1);
}

function standing({ finds }: ArticleFinds): number {
  if (finds.some((find) => find.close && find.literal)) return 3;
  if (finds.some((find) => find.holds === 'all' && find.literal)) return 2;
  return finds.some((find) => find.holds === 'all') ? 1 : 0;
}

interface Proposals {
  readonly term: Term;
  readonly offers: ReadonlyMap<string, Offer>;
}

type RankedFinds = ArticleFinds & { readonly score: number };

/** A full-text index that proposes articles and keeps their texts. */
export interface FullText {
  /** In: one folded word. Out: articles that may hold it, or words that begin with it, or forms of it. */
  offers(word: string): Promise<readonly Offer[]>;
}

/** An article that the index proposes. */
export interface Offer {
  readonly id: string;
  /** Higher is better; comparable for one word only, roughly for several. */
  readonly score: number;
  /** The word numbers at which the index sees the word. */
  readonly places: readonly number[];
  open(): Promise<IndexedArticle>;
}

/** What is answered. Plain data: it passes from the worker to the page. */
export interface Answer {
  readonly query: string;
  /** What was typed was longer than queryLimit. */
  readonly cut: boolean;
  /** How many terms the query has; 0 when nothing in it can be searched for. */
  readonly asked: number;
  /** Best first. */
  readonly articles: readonly ArticleFinds[];
  /** The words and phrases that stand in no passage, as typed. */
  readonly nowhere: readonly string[];
  /** No article holds all the words: these hold some. */
  readonly apart: boolean;
  /** Articles that may hold more and were not opened. */
  readonly unopened: number;
}
