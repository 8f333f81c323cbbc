/** The texts as the search asks them: what stands anywhere, and where. Pure, given an index. Runs in the worker. */
import { type LookedFor, tellingOf } from '../query/looked-for.ts';
import { type ArticleFinds, findInArticle } from './find-in-article.ts';
import type { FullText, Offer } from './full-text.ts';
import { joined } from './joined-index.ts';
import { opensAllOf, opensAtFirst, opensTimes } from './how-far.ts';
import { type Proposals, propose, scoreOf, whatStands } from './propose.ts';
import { byRank, mostIn, nearlyAsMuch } from './rank.ts';

/**
 * Asks the texts by way of their indexes, of which a later one is asked only when those before it do not suffice.
 *
 * In: the indexes, one at least, in the order in which they are to be asked. Out: the texts. Errors of the indexes pass
 * through; an aborted question opens nothing more and is rejected with its signal's reason.
 */
export function textsOf(...indexes: readonly FullText[]): Texts {
  async function standing(
    lookedFor: readonly LookedFor[],
    { index, open }: { index: FullText; open: number },
  ): Promise<(Proposals | undefined)[]> {
    const asked = await Promise.all(lookedFor.map((one) => propose(one, index)));
    const found: (Proposals | undefined)[] = [];
    for (const proposals of asked) found.push(await whatStands(proposals, open));
    return found;
  }

  return {
    async standing(lookedFor, { open = opensAtFirst, signal } = {}) {
      const found: (Standing | undefined)[] = lookedFor.map(() => undefined);
      for (let asked = 1; asked <= indexes.length && found.some((one) => one === undefined); asked += 1) {
        const index = joined(indexes.slice(0, asked), signal);
        const left = lookedFor.filter((_, at) => found[at] === undefined);
        const settled = await standing(left, { index, open });
        for (const [at, proposals] of settled.entries())
          if (proposals) found[lookedFor.indexOf(left[at] ?? proposals.wanted)] = standingOf(proposals);
      }
      return found;
    },
    async find(lookedFor, { open = opensAtFirst, signal } = {}) {
      const telling = tellingOf(lookedFor);
      for (let asked = 1; ; asked += 1) {
        const index = joined(indexes.slice(0, asked), signal);
        const stands = await standing(telling, { index, open });
        const present = stands.filter((proposals) => proposals !== undefined);
        const offers = candidates(present);
        const first = offers.length <= opensAllOf ? opensAllOf : opensAtFirst;
        const most = open < opensAtFirst ? open : (open / opensAtFirst) * first;
        if (offers.length < most && asked < indexes.length) continue;
        // Common words bring up nothing, and are looked for only between the others.
        const wanted = lookedFor.flatMap((one) => {
          const at = telling.indexOf(one);
          return at < 0 ? one : (stands[at]?.wanted ?? []);
        });
        const opened = await findInOffers(offers.slice(0, most), { present, wanted, first });
        const worth = worthShowing(opened);
        return {
          articles: inRounds(worth),
          apart: opened.length > 0 && !opened.some(({ isComplete }) => isComplete),
          leftOut: passagesOf(opened) - passagesOf(worth),
          reach: {
            looked: Math.min(most, offers.length),
            of: offers.length,
            unasked: indexes.length - asked,
          },
        };
      }
    },
  };
}

/** How many articles are opened at a time: when the question is dropped meanwhile, no more are. */
const together = 4;

async function findInOffers(
  offers: readonly Offer[],
  { present, wanted, first }: { present: readonly Proposals[]; wanted: readonly LookedFor[]; first: number },
): Promise<Opened[]> {
  const opened: Opened[] = [];
  for (let from = 0; from < offers.length; from += together) {
    const few = offers.slice(from, from + together);
    const articles = await Promise.all(few.map((offer) => offer.open()));
    for (const [at, article] of articles.entries()) {
      const id = few[at]?.id ?? '';
      const { found, ...finds } = findInArticle(article, wanted);
      if (finds.finds.length === 0) continue;
      const round = roundOf(from + at, first);
      const scored = { ...finds, score: scoreOf(present, id) };
      const isComplete = present.every((one) => found.has(one.wanted));
      opened.push({ article: scored, isComplete, round });
    }
  }
  return opened;
}

/** Which time of asking for more opens the article at this place; 0 for the first. */
function roundOf(place: number, first: number): number {
  let round = 0;
  for (let open = first; place >= open; open *= opensTimes) round += 1;
  return round;
}

/** The best first; but what more has brought stands behind what was there, which keeps its place. */
function inRounds(opened: readonly Opened[]): ArticleFinds[] {
  return opened
    .toSorted((one, other) => one.round - other.round || byRank(one.article, other.article))
    .map(({ article }) => article);
}

function standingOf({ wanted, asForm, isOpen }: Proposals): Standing {
  return { lookedFor: wanted, asForm: asForm ?? false, isOpen: isOpen ?? false };
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
        (one.offer.part ?? 0) - (other.offer.part ?? 0) ||
        other.weight - one.weight ||
        scoreOf(present, other.offer.id) - scoreOf(present, one.offer.id),
    )
    .map(({ offer }) => offer);
}

function passagesOf(opened: readonly Opened[]): number {
  return opened.reduce((sum, { article }) => sum + article.finds.length, 0);
}

/**
 * Where a passage holds everything, articles that hold everything; and of the others those of which a passage holds as much as
 * the best of these. Else all that hold anything.
 */
function worthShowing(opened: readonly Opened[]): Opened[] {
  if (!opened.some(({ article }) => article.finds.some(({ holds }) => holds === 'all'))) return [...opened];
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
  readonly round: number;
}

/** Answers from the texts. All values are plain data. */
export interface Texts {
  /** In: things to look for. Out: how each stands, undefined for what stands nowhere. */
  standing(lookedFor: readonly LookedFor[], effort?: Effort): Promise<readonly (Standing | undefined)[]>;
  /** In: things to look for; what stands nowhere is left out. Out: what was found. */
  find(lookedFor: readonly LookedFor[], effort?: Effort): Promise<Found>;
}

/** How far a question goes. */
export interface Effort {
  /** How many articles may be opened for it; opensAtFirst unless told. */
  readonly open?: number | undefined;
  /** Ends it. */
  readonly signal?: AbortSignal | undefined;
}

/** Something that stands somewhere. */
export interface Standing {
  /** As it stands: a word of two letters perhaps as the beginning of longer ones. */
  readonly lookedFor: LookedFor;
  /** Only in other forms of the word. */
  readonly asForm: boolean;
  /** Not found in the articles that were opened, and there are more that may hold it. */
  readonly isOpen: boolean;
}

/** What was found. */
export interface Found {
  /** Best first. */
  readonly articles: readonly ArticleFinds[];
  /** No article holds all that is wanted: these hold some. */
  readonly apart: boolean;
  /** How many passages that hold some of the words were left out, since others hold more. */
  readonly leftOut?: number;
  readonly reach: Reach;
}

/** In how much of the archive was looked. */
export interface Reach {
  /** How many articles were opened, of those that may hold anything of what is wanted. */
  readonly looked: number;
  readonly of: number;
  /** Parts of the archive whose index was not asked. */
  readonly unasked: number;
}
