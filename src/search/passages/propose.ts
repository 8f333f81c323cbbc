/** What the index proposes for one thing that is wanted, and whether it stands anywhere at all. */
import { type LookedFor, termOf } from '../query/looked-for.ts';
import type { Term } from '../query/query.ts';
import { spellingKey } from '../spelling.ts';
import { nameWord } from './article-names.ts';
import { findInArticle } from './find-in-article.ts';
import type { FullText, Offer } from './full-text.ts';
import { opensAllOf } from './how-far.ts';

/**
 * Asks the index. In: what is wanted; the index. Out: the articles that may hold it: by its words, all of them or the
 * whole in one word, and by the names it means.
 */
export async function propose(wanted: LookedFor, index: FullText): Promise<Proposals> {
  const offers = new Map<string, Offer>();
  for (const reference of wanted.names?.asked ?? []) {
    for (const offer of await index.offers(nameWord(reference))) {
      if (!offers.has(offer.id)) offers.set(offer.id, { ...offer, score: 0 });
    }
  }
  if (wanted.literal) for (const offer of await byWords(termOf(wanted), index)) offers.set(offer.id, offer);
  return { wanted, offers };
}

async function byWords(term: Term, index: FullText): Promise<Iterable<Offer>> {
  const offers = new Map<string, Offer>();
  // The index has the key of every word that has one: all its spellings are found under it.
  const keys = term.keys ?? term.parts.map(spellingKey);
  if (keys.length > 1) {
    for (const offer of await holdingAll(keys, index)) offers.set(offer.id, offer);
  }
  if (term.kind === 'word' || term.parts.length === 1) {
    const whole = keys.length > 1 ? spellingKey(term.parts.join('')) : (keys[0] ?? '');
    for (const offer of await index.offers(whole)) offers.set(offer.id, offer);
  }
  if (term.number !== undefined && term.number !== term.parts[0])
    for (const offer of await index.offers(term.number)) offers.set(offer.id, offer);
  return offers.values();
}

/**
 * The articles that may hold all of several words. Each word is another piece of the index, of some 30 kB: the longest is asked
 * first, and another only while too many articles are left.
 */
async function holdingAll(keys: readonly string[], index: FullText): Promise<readonly Offer[]> {
  const [longest = '', ...others] = [...new Set(keys)].toSorted((one, other) => other.length - one.length);
  let left = await index.offers(longest);
  for (const key of others) {
    if (left.length <= fewEnough) break;
    const also = new Set((await index.offers(key)).map(({ id }) => id));
    left = left.filter(({ id }) => also.has(id));
  }
  return left;
}

/** So many articles are opened rather than another piece of the index. */
const fewEnough = 4;

/**
 * What stands in none of the articles offered for it stands nowhere. Pagefind's fall-back is taken for all articles or
 * for none, so that for a word the best few are enough to know; a phrase or a name must be looked for in all.
 *
 * In: the proposals; how many articles may be opened. Out: them again, their words perhaps as beginnings of longer
 * words; `isOpen` when they stand in none that was opened, and others may hold them; undefined when they stand nowhere.
 */
export async function whatStands(proposals: Proposals, limit: number): Promise<Proposals | undefined> {
  const { wanted, offers } = proposals;
  const best = [...offers.values()].toSorted((one, other) => other.score - one.score);
  for (const candidate of [wanted, ...asBeginning(wanted)]) {
    const term = termOf(candidate);
    const few = term.kind === 'word' && term.prefix && !candidate.names;
    const most = best.length <= opensAllOf ? best.length : limit;
    const standing = { wanted: candidate, offers };
    let asForm = false;
    for (const offer of best.slice(0, few ? 5 : most)) {
      const { finds } = findInArticle(await offer.open(), [candidate]);
      if (finds.some(({ how }) => how !== 'form')) return standing;
      asForm ||= finds.length > 0;
    }
    if (asForm) return { ...standing, asForm };
    if (!few && best.length > most) return { ...standing, isOpen: true };
  }
  return undefined;
}

/** A word of two letters means itself; only when it stands nowhere, the beginning of longer words. */
function asBeginning(wanted: LookedFor): LookedFor[] {
  const [term, ...more] = wanted.terms;
  if (!term || more.length > 0 || term.kind === 'phrase' || term.prefix || term.capitals) return [];
  if (term.parts.join('').length < 2) return [];
  return [{ ...wanted, terms: [{ ...term, prefix: true }] }];
}

/** In: proposals, and an article's id. Out: the sum of what the index scores, common words left out. */
export function scoreOf(present: readonly Proposals[], id: string): number {
  return present.reduce(
    (sum, { wanted, offers }) => sum + (termOf(wanted).common ? 0 : (offers.get(id)?.score ?? 0)),
    0,
  );
}

/** One thing that is wanted, and the articles proposed for it. */
export interface Proposals {
  readonly wanted: LookedFor;
  readonly offers: ReadonlyMap<string, Offer>;
  /** It stands only in other forms of the word. */
  readonly asForm?: boolean;
  /** It was not found in the articles that were opened, and others may hold it. */
  readonly isOpen?: boolean;
}
