/** What the index says of a quotation, a few runs at a time. Browser-safe. */
import type { IndexedArchive } from './indexed-archive.ts';
import { type Probe, probesOf } from './probes.ts';

/** So many runs are looked up together. */
const runsAtOnce = 6;

/** In: the words of a quotation in their pieces; the archive. Out: what is known of them: nothing yet. */
export function gatherEvidence(
  pieces: readonly (readonly string[])[],
  archive: Pick<IndexedArchive, 'holding'>,
): Evidence {
  const probes = probesOf(pieces);
  const seen: { probe: Probe; articles: Uint32Array }[] = [];
  const seenApart = (): typeof seen => seen.filter(({ probe }) => probe.isApart);
  return {
    async more() {
      const next = probes.slice(seen.length, seen.length + runsAtOnce);
      const holding = await archive.holding(next.map(({ run }) => run));
      for (const [at, articles] of holding.entries()) {
        const probe = next[at];
        if (probe) seen.push({ probe, articles });
      }
    },
    isMore: () => seen.length < probes.length,
    isMoreApart: () => probes[seen.length]?.isApart === true,
    apart: () => seenApart().length,
    holdingAll: () => holdingAll(seen.map(({ articles }) => articles)),
    holdingMost(least, size) {
      const lists = seenApart().map(({ articles }) => articles);
      return mostLikelyFirst(lists, size).filter(({ shared }) => shared >= least);
    },
  };
}

function holdingAll([first, ...others]: readonly Uint32Array[]): number[] {
  const sets = others.map((articles) => new Set(articles));
  return [...(first ?? [])].filter((article) => sets.every((set) => set.has(article)));
}

/** A run that few articles hold says more than one that many do; the weight is the one that verify.ts gives to words. */
function mostLikelyFirst(lists: readonly Uint32Array[], size: number): Likely[] {
  const shared = new Uint32Array(size);
  const weights = new Float64Array(size);
  for (const articles of lists) {
    const weight = Math.log(1 + size / articles.length);
    for (const article of articles) {
      shared[article] = (shared[article] ?? 0) + 1;
      weights[article] = (weights[article] ?? 0) + weight;
    }
  }
  return [...shared.keys()]
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b)
    .map((article) => ({ article, shared: shared[article] ?? 0 }));
}

/** An article, and how many runs that are apart it shares with the quotation. */
interface Likely {
  readonly article: number;
  readonly shared: number;
}

/** What is known of a quotation so far. */
export interface Evidence {
  /** Looks up a few runs more, those that are apart first. */
  more(): Promise<void>;
  /** Whether there are runs that were not looked up; and whether the next of them is apart. */
  isMore(): boolean;
  isMoreApart(): boolean;
  /** How many runs that are apart were looked up. */
  apart(): number;
  /** The articles that hold every run that was looked up, ascending: all that have the quotation word for word are among them. */
  holdingAll(): number[];
  /** In: a number of runs; the number of articles. Out: those that hold so many runs that are apart, the likeliest first. */
  holdingMost(least: number, size: number): Likely[];
}
