/** Where a passage holds what is wanted: the words, the names, other forms of the words. Pure. */
import { type LookedFor, termOf } from '../query/looked-for.ts';
import type { Term } from '../query/query.ts';
import { readWords } from '../words.ts';
import type { IndexedPassage } from './cut-passages.ts';
import { type Hit, findTerm } from './find-term.ts';
import { mentionsOf } from './name-hits.ts';
import { findForms } from './word-forms.ts';

/**
 * In: a passage; what is wanted. Out: what of it the passage holds, in the order in which it is wanted, each with its places, of
 * which none overlaps another.
 */
export function matchesIn(passage: IndexedPassage, wanted: readonly LookedFor[]): Match[] {
  const { text } = passage;
  const words = readWords(text);
  return wanted.flatMap((one) => {
    const term = termOf(one);
    const literal = one.literal ? findTerm({ text, words }, term) : [];
    const mentions = one.names ? mentionsOf(one.names, passage) : [];
    const others = one.literal ? findForms(words, term) : [];
    const hits = withoutCovered([
      ...literal.filter(({ kind }) => kind === 'exact'),
      ...mentions,
      ...literal,
      ...others,
    ]);
    return hits.length > 0 ? { wanted: one, term, hits } : [];
  });
}

/** Of hits that overlap, the one that comes first in the list. */
function withoutCovered(hits: readonly Hit[]): Hit[] {
  return hits.filter(
    (hit, index) => !hits.slice(0, index).some((other) => other.start < hit.end && hit.start < other.end),
  );
}

/** One thing that is wanted, and where a passage holds it. */
export interface Match {
  readonly wanted: LookedFor;
  readonly term: Term;
  readonly hits: readonly Hit[];
}
