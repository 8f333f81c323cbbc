/** A query to an answer: which articles to open, what they hold, and what stands nowhere. Pure, given an index. */
import { type Correction, correct } from './correct.ts';
import type { Names } from './names.ts';
import { type ArticleFinds, type IndexedArticle, findInArticle } from './passages.ts';
import { type Proposals, formsOf, propose, scoreOf, whatStands } from './propose.ts';
import { parseQuery } from './query.ts';
import { byRank, mostIn, nearlyAsMuch } from './rank.ts';
import type { NameMatch } from './resolve.ts';
import { type Wanted, looksLikeName, shownOf, wantedOf } from './wanted.ts';

/**
 * Answers a query. The index is asked for each word and each name by itself, because a word that it does not hold must
 * neither vanish nor bring up others; the texts decide.
 *
 * In: what was typed; the index; `names`, or nothing when they could not be loaded; `asTyped`, not to correct anything;
 * `limit`, how many articles may be opened at most. Out: the answer. Errors of the index pass through.
 */
export async function find(
  typed: string,
  { index, names, asTyped = false, limit = 30 }: FindOptions,
): Promise<Answer> {
  const query = parseQuery(typed);
  const first = await standing(wantedOf(query, names), { index, limit });
  const corrected =
    names && !asTyped
      ? correct(
          first.map(({ wanted }) => wanted),
          first.map(isNowhere),
          names,
        )
      : [];
  const settled = corrected.length > 0 ? await standing(applied(first, corrected), { index, limit }) : first;
  const blocked = blockedBy(settled);
  const present = settled.flatMap(({ proposals }, at) => (proposals && !blocked.has(at) ? proposals : []));
  const offers = candidates(present);
  const wanted = present.map((proposals) => proposals.wanted);
  const opened: Opened[] = [];
  for (const offer of offers.slice(0, limit)) {
    const { found, ...finds } = findInArticle(await offer.open(), {
      wanted,
      forms: formsOf(present, offer.id),
    });
    const article = { ...finds, score: scoreOf(present, offer.id) };
    if (finds.finds.length > 0) opened.push({ article, isComplete: found.size === wanted.length });
  }
  const articles = worthShowing(opened);
  return {
    query: query.text,
    cut: query.cut,
    asked: settled.length,
    articles: articles.map(({ article }) => article).toSorted(byRank),
    nowhere: settled.filter(isNowhere).map(({ wanted: one }) => shownOf(one)),
    blocked: settled
      .filter((one, at) => blocked.has(at) && !isNowhere(one))
      .map((one) => shownOf(one.wanted)),
    apart: opened.length > 0 && !opened.some(({ isComplete }) => isComplete),
    unopened: Math.max(0, offers.length - limit),
    names: settled.flatMap(({ wanted: one }, at) =>
      one.match && !blocked.has(at) ? named(shownOf(one), one.match) : [],
    ),
    corrected: corrected.map(({ typed: words, match }) => named(words, match)),
  };
}

/** Whether each thing wanted stands anywhere. */
async function standing(
  wanted: readonly Wanted[],
  { index, limit }: { index: FullText; limit: number },
): Promise<Standing[]> {
  const asked = await Promise.all(wanted.map((one) => propose(one, index)));
  const found: Standing[] = [];
  for (const proposals of asked) {
    found.push({ wanted: proposals.wanted, proposals: await whatStands(proposals, limit) });
  }
  return found;
}

function isNowhere({ proposals }: Standing): boolean {
  return proposals === undefined;
}

function applied(standings: readonly Standing[], corrections: readonly Correction[]): Wanted[] {
  return standings.flatMap(({ wanted }, at) => {
    const correction = corrections.find(({ from, to }) => at >= from && at < to);
    if (!correction) return wanted;
    return at === correction.from ? correction.wanted : [];
  });
}

/**
 * "Vladimir Putin": the first word stands in the archive, and means somebody else. What looks like a name, beside what
 * looks like a name and stands nowhere, is not shown by itself.
 */
function blockedBy(standings: readonly Standing[]): Set<number> {
  const blocked = new Set<number>();
  for (const [at, { wanted, proposals }] of standings.entries()) {
    if (!proposals || !looksLikeName(wanted)) continue;
    const beside = [standings[at - 1], standings[at + 1]];
    const strange = beside.find((one) => one && isNowhere(one));
    const capital = strange?.wanted.terms.some(({ shown }) => /^\p{Lu}/u.test(shown)) ?? false;
    if (strange && (capital || wanted.match?.how === 'part')) blocked.add(at);
  }
  return blocked;
}

/** The articles that may hold anything of what is wanted, those that may hold most of it first. */
function candidates(present: readonly Proposals[]): Offer[] {
  const counted = new Map<string, { offer: Offer; weight: number }>();
  for (const { offers, wanted } of present) {
    const weight = wanted.terms.every(({ common }) => common) ? 0.01 : 1;
    for (const offer of offers.values()) {
      counted.set(offer.id, { offer, weight: (counted.get(offer.id)?.weight ?? 0) + weight });
    }
  }
  return [...counted.values()]
    .toSorted(
      (one, other) =>
        other.weight - one.weight || scoreOf(present, other.offer.id) - scoreOf(present, one.offer.id),
    )
    .map(({ offer }) => offer);
}

/** Articles that hold everything; and of the others those of which a passage holds as much as the best of these. */
function worthShowing(opened: readonly Opened[]): Opened[] {
  const best = Math.max(
    0,
    ...opened.filter(({ isComplete }) => isComplete).map(({ article }) => mostIn(article)),
  );
  // Of many words, one may be missing.
  const least = best - (best > 2 ? 1 : 0) - nearlyAsMuch;
  return opened.filter(({ article, isComplete }) => isComplete || mostIn(article) >= least);
}

function named(typed: string, { how, records }: NameMatch): NamedAnswer {
  return { typed, how, records: records.map(({ reference }) => reference) };
}

interface Standing {
  readonly wanted: Wanted;
  readonly proposals: Proposals | undefined;
}

interface Opened {
  readonly article: ArticleFinds;
  readonly isComplete: boolean;
}

interface FindOptions {
  readonly index: FullText;
  readonly names?: Names | undefined;
  readonly asTyped?: boolean;
  readonly limit?: number;
}

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
  /** How many things were wanted; 0 when nothing in the query can be searched for. */
  readonly asked: number;
  /** Best first. */
  readonly articles: readonly ArticleFinds[];
  /** The words and phrases that stand in no passage, as typed. */
  readonly nowhere: readonly string[];
  /** Words that stand somewhere but were taken as one name with a word that does not. */
  readonly blocked: readonly string[];
  /** No article holds all that is wanted: these hold some. */
  readonly apart: boolean;
  /** Articles that may hold more and were not opened. */
  readonly unopened: number;
  /** The names that were understood, in the order typed. */
  readonly names: readonly NamedAnswer[];
  /** What was typed, stands nowhere, and was taken for a name. */
  readonly corrected: readonly NamedAnswer[];
}

/** Records that something typed may mean, the likeliest first. */
export interface NamedAnswer {
  readonly typed: string;
  readonly how: NameMatch['how'];
  /** References. */
  readonly records: readonly string[];
}
