/** Looks a quotation up in an archive of any size, and reads no more of it than that needs. Browser-safe. */
import { type Evidence, gatherEvidence } from './evidence.ts';
import type { IndexedArchive } from './indexed-archive.ts';
import { quotableSequences, type Sequence } from './quotable.ts';
import { leastShared } from './likeness.ts';
import { nearestPlaces, type Place, quotedPieces, type Verdict, verifyQuotation } from './verify.ts';

/**
 * The verdict that verifyQuotation() would give over all texts, from those alone that may matter.
 *
 * Word for word: the articles that hold every run that was looked up are compared, all of them, or until more places are
 * found than are shown. Altered: a place as near as the nearest found so far shares all runs that are apart but one a change;
 * the articles that share so many are compared, the likeliest first. Nothing like it: as altered, with as many changes as
 * a passage that is like it may have, or a few words on end; words put in between count as changes.
 *
 * In: what was pasted; the archive; what to call before each wait; when it throws, that is the end. Out: the verdict, and
 * what it does not cover.
 * @throws Error when a file cannot be read; RangeError when it is of another state of the archive.
 */
export async function lookUp(
  pasted: string,
  archive: IndexedArchive,
  onStep: (step: LookUpStep) => void = () => undefined,
): Promise<Finding> {
  const pieces = quotedPieces(pasted);
  const words = pieces.flat().length;
  const nowhere = verifyQuotation(pasted, []);
  if (nowhere.kind === 'short') return { verdict: nowhere, compared: 0, left: 0, near: [] };
  onStep({ compared: 0, of: 0 });
  const size = await archive.size();
  const evidence = gatherEvidence(pieces, archive);
  const desk = comparing(pasted, archive);
  const exact = await wordForWord(evidence, { desk, onStep });
  return exact ?? nearest(evidence, { desk, onStep, size, words });
}

/** An archive of so few articles is compared whole before it is said that nothing is like the quotation. */
const smallArchive = 12;
/** So few articles are compared without another look into the index, and so many at once. */
const fewArticles = 4;
/** So many places are shown; the others need not be known. */
const enoughPlaces = 10;
/** After so many articles one place is enough. */
const manyArticles = 24;
/** So many articles are compared before it is said that nothing is like the quotation; */
const mostUnlike = 4;
/** and so many before a place is said to be the nearest. As many texts as verifyQuotation() takes into account. */
const mostAlike = 30;

/** Words on end that make a passage like a quotation have so many runs that are apart, however much is around them. */
const leastRuns = 2;

async function wordForWord(evidence: Evidence, { desk, onStep }: Around): Promise<Finding | undefined> {
  await evidence.more();
  while (evidence.holdingAll().length > fewArticles && evidence.isMore()) await evidence.more();
  const holding = evidence.holdingAll();
  const exact: number[] = [];
  let places = 0;
  let at = 0;
  for (; at < holding.length && places < (at < manyArticles ? enoughPlaces : 1); at += fewArticles) {
    onStep({ compared: at, of: holding.length });
    const batch = holding.slice(at, at + fewArticles);
    await desk.fetch(batch);
    const verdict = desk.verdict(batch);
    if (verdict.kind !== 'exact') continue;
    exact.push(...batch);
    places += verdict.places.length;
  }
  if (exact.length === 0) return undefined;
  const compared = Math.min(at, holding.length);
  return { verdict: desk.verdict(exact), compared, left: holding.length - compared, near: [] };
}

async function nearest(
  evidence: Evidence,
  { desk, onStep, size, words }: Around & { size: number; words: number },
): Promise<Finding> {
  const [likeliest] = evidence.holdingMost(2, size);
  if (desk.fetched().length === 0 && likeliest) {
    onStep({ compared: 0, of: 1 });
    await desk.fetch([likeliest.article]);
  }
  for (;;) {
    const compared = desk.fetched();
    const verdict = desk.verdict(compared);
    const isFound = verdict.kind === 'altered';
    // A little more than the sum: tenths do not add up exactly.
    const found = isFound ? Math.floor(verdict.cost + 1e-6) : Infinity;
    const changes = Math.min(found, words - leastShared(words));
    // With more changes it is like the quotation in a few words on end alone.
    const isClose = found <= changes;
    if (evidence.apart() <= changes && evidence.isMoreApart()) {
      await evidence.more();
      continue;
    }
    const isSmall = !isFound && size <= smallArchive;
    const sure = evidence.apart() - changes;
    const left = evidence
      .holdingMost(isSmall ? 0 : Math.max(1, isClose ? sure : Math.min(sure, leastRuns)), size)
      .map(({ article }) => article)
      .filter((article) => !compared.includes(article));
    const isEnough = !isSmall && compared.length >= (isClose ? mostAlike : mostUnlike);
    if (left.length === 0 || isEnough) {
      const near = isFound ? [] : desk.nearestPlaces(compared);
      return { verdict, compared: compared.length, left: left.length, near };
    }
    onStep({ compared: compared.length, of: compared.length + left.length });
    await desk.fetch(left.slice(0, 2));
  }
}

/** Texts as they come, and verdicts over some of them, always in the order of the archive. */
function comparing(pasted: string, archive: IndexedArchive): Desk {
  const read = new Map<number, Sequence[]>();
  const known = new Map<string, Verdict>();
  const sequences = (articles: readonly number[]): Sequence[] =>
    articles.toSorted((a, b) => a - b).flatMap((article) => read.get(article) ?? []);
  return {
    async fetch(articles) {
      const texts = await archive.texts(articles);
      for (const [at, article] of articles.entries())
        read.set(article, quotableSequences(texts.slice(at, at + 1)));
    },
    fetched: () => [...read.keys()],
    verdict(articles) {
      const verdict = known.get(articles.join()) ?? verifyQuotation(pasted, sequences(articles));
      known.set(articles.join(), verdict);
      return verdict;
    },
    nearestPlaces: (articles) => nearestPlaces(pasted, sequences(articles)),
  };
}

interface Desk {
  fetch(articles: readonly number[]): Promise<void>;
  fetched(): number[];
  verdict(articles: readonly number[]): Verdict;
  nearestPlaces(articles: readonly number[]): Place[];
}

interface Around {
  readonly desk: Desk;
  readonly onStep: (step: LookUpStep) => void;
}

/** How far it has come: articles compared, and how many there may be in all; 0 while the index alone is read. */
export interface LookUpStep {
  readonly compared: number;
  readonly of: number;
}

/** A verdict, and what it does not cover. */
export interface Finding {
  readonly verdict: Verdict;
  /** How many articles were compared with the quotation. */
  readonly compared: number;
  /** How many more may hold it as well, or something as near, and were not compared. */
  readonly left: number;
  /** When nothing was found to be like it: the nearest places of those compared, where they have something of it. */
  readonly near: readonly Place[];
}
