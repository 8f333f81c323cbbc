/** Other forms of a word: "fighter" for "fighters". Pure. */
import { stem } from 'porter2';
import type { Term } from '../query/query.ts';
import { spellingKey } from '../spelling.ts';
import type { Words } from '../words.ts';
import type { Hit } from './find-term.ts';

/**
 * Finds the words of a text that have the stem of a term, as Pagefind sees stems (Porter's second English stemmer).
 *
 * In: a text's words; the term. Out: the places in order, the word itself among them. Phrases have none: quotation marks ask for the
 * very words; nor have figures.
 */
export function findForms({ parts }: Words, term: Term): Hit[] {
  const [wanted] = term.parts;
  if (term.kind === 'phrase' || term.capitals || term.parts.length !== 1 || wanted === undefined) return [];
  if (!/^[a-z]{2}/.test(wanted)) return [];
  const sought = stemOf(spellingKey(wanted));
  return parts
    .filter(({ key }) => key.startsWith(sought.slice(0, 2)) && stemOf(key) === sought)
    .map(({ start, end }) => ({ start, end, kind: 'form' }));
}

/** In: two folded words. Out: whether they are forms of one word, however spelled. */
export function isForm(one: string, other: string): boolean {
  return stemOf(spellingKey(one)) === stemOf(spellingKey(other));
}

const stems = new Map<string, string>();
const stemsKept = 20_000;

/** In: a folded word. Out: its stem. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size > stemsKept) stems.clear();
  const found = stem(word);
  stems.set(word, found);
  return found;
}
