/** The texts as the search asks them: what stands anywhere, and where. Pure, given an index. Runs in the worker. */
import type { LookedFor } from '../query/looked-for.ts';
import { type ArticleFinds, findInArticle } from './find-in-article.ts';
import type { FullText, Offer } from './full-text.ts';
import { type Proposals, formsOf, propose, scoreOf, whatStands } from './propose.ts';
import { byRank, mostIn, nearlyAsMuch } from './rank.ts';

/**
 * Asks the texts by way of an index.
 *
 * In: the index; `limit`, how many articles may be opened at most for one question. Out: the texts. Errors of the index
 * pass through.
 */
export function textsOf(index: FullText, { limit = 30 }: { limit?: number } = {}): Texts {
  async function standing(lookedFor: readonly LookedFor[]): Promise<(Proposals | undefined)[]> {
    const asked = await Promise.all(lookedFor.map((one) => propose(one, index)));
    const found: (Proposals | undefined)[] = [];
    for (const proposals of asked) found.push(await whatStands(proposals, limit));
    return found;
  }

  return {
    async standing(lookedFor) {
      return (await standing(lookedFor)).map(
        (proposals) => proposals && { lookedFor: proposals.wanted, asForm: proposals.asForm ?? false },
      );
    },
    async find(lookedFor) {
      const present = (await standing(lookedFor)).filter((proposals) => proposals !== undefined);
      const wanted = present.map((proposals) => proposals.wanted);
      const offers = candidates(present);
      const opened: Opened[] = [];
      for (const offer of offers.slice(0, limit)) {
        const forms = formsOf(present, offer.id);
        const { found, ...finds } = findInArticle(await offer.open(), { wanted, forms });
        const article = { ...finds, score: scoreOf(present, offer.id) };
        if (finds.finds.length > 0) opened.push({ article, isComplete: found.size === wanted.length });
      }
      return {
        articles: worthShowing(opened)
          .map(({ article }) => article)
          .toSorted(byRank),
        apart: opened.length > 0 && !opened.some(({ isComplete }) => isComplete),
        unopened: Math.max(0, offers.length - limit),
      };
    },
  };
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
  const complete = opened.filter(({ isComplete }) => isComplete).map(({ article }) => mostIn(article));
  if (complete.length === 0) return [...opened];
  const best = Math.max(...complete);
  // Of many words, one may be missing; but one alone is not enough.
  const least = Math.max(best - (best > 2 ? 1 : 0) - nearlyAsMuch, 1 + nearlyAsMuch);
  return opened.filter(({ article, isComplete }) => isComplete || mostIn(article) >= least);
}

interface Opened {
  readonly article: ArticleFinds;
  readonly isComplete: boolean;
}

/** Answers from the texts. All values are plain data. */
export interface Texts {
  /** In: things to look for. Out: how each stands, undefined for what stands nowhere. */
  standing(lookedFor: readonly LookedFor[]): Promise<readonly (Standing | undefined)[]>;
  /** In: things to look for; what stands nowhere is left out. Out: what was found. */
  find(lookedFor: readonly LookedFor[]): Promise<Found>;
}

/** Something that stands somewhere. */
export interface Standing {
  /** As it stands: a word of two letters perhaps as the beginning of longer ones. */
  readonly lookedFor: LookedFor;
  /** Only in other forms of the word. */
  readonly asForm: boolean;
}

/** What was found. */
export interface Found {
  /** Best first. */
  readonly articles: readonly ArticleFinds[];
  /** No article holds all that is wanted: these hold some. */
  readonly apart: boolean;
  /** Articles that may hold more and were not opened. */
  readonly unopened: number;
}
