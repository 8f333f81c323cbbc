/** Ordinary words that lie so near a name that they would be taken for it. Pure. */
import { nameKey, nameWords } from '../lookup/name-key.ts';
import { soundOf, nearParts, nearNames } from '../lookup/name-near.ts';
import { surnameOf } from '../lookup/gathered-names.ts';
import type { Names } from '../lookup/name-types.ts';
import { resolveNames } from '../lookup/resolve.ts';
import { penDistance, penLimit } from '../lookup/slips-of-pen.ts';
import { soundTrie, wordsNear } from './sound-trie.ts';

/**
 * No word shadows a record: a surname is never among them, however ordinary, nor is the name of a stranger that is a word of any
 * spelling.
 *
 * In: words that readers may type and that name nobody, the names, without ordinary words of their own; `strangers`, of the words
 * those that name somebody elsewhere; `kept`, what was found of each part of a name before, for the same words. Out: those that would bring up a name of which they are not the whole, each once, in
 * the order given.
 */
export function mistakenWords(
  ordinary: Iterable<string>,
  names: Names,
  { strangers = new Set(), kept }: { strangers?: ReadonlySet<string>; kept?: KeptNear | undefined } = {},
): string[] {
  const words = [...new Set(ordinary)];
  const near = nearWords(words, names, kept);
  return words.filter((word) => {
    if (isOfRecord(word, names, strangers.has(word))) return false;
    const [match] = resolveNames([word], names);
    if (match)
      return match.how !== 'whole' || (names.byKey.get(nameKey(word)) ?? []).some(({ acronym }) => acronym);
    const parts = nameWords(word);
    return parts.length === 1 ? near.has(parts.join('')) : nearNames([word], names).length > 0;
  });
}

function isOfRecord(word: string, names: Names, isStranger: boolean): boolean {
  const key = nameKey(word);
  return (names.byWord.get(key) ?? []).some(
    (spelling) => isStranger || (spelling.record.folder === 'people' && surnameOf(spelling) === key),
  );
}

/** The folded words, of one word each, for which nearNames() has an answer. */
function nearWords(words: readonly string[], names: Names, kept: KeptNear | undefined): Set<string> {
  // Many names share a surname, and the same part is as near everywhere.
  const widest = new Map<string, number>();
  for (const spelling of names.spellings.filter(({ acronym }) => !acronym))
    for (const { part, limit } of nearParts(spelling, 1))
      if (limit > (widest.get(part) ?? 0)) widest.set(part, limit);
  const near = new Set<string>();
  let finder: ((part: string, limit: number) => string[]) | undefined;
  for (const [part, limit] of widest) {
    const name = `${part} ${limit}`;
    const known = kept?.get(name);
    const found = Array.isArray(known) ? (known as string[]) : (finder ??= finderOf(words))(part, limit);
    if (found !== known) kept?.set(name, found);
    for (const word of found) near.add(word);
  }
  return near;
}

/** In: words. Out: what finds those of them that are near a part of a name. */
function finderOf(words: readonly string[]): (part: string, limit: number) => string[] {
  const single = words.map((word) => nameWords(word)).filter(({ length }) => length === 1);
  // As nearNames() has it: two letters are a slip of nothing.
  const trie = soundTrie(new Set(single.flat().filter((key) => key.length >= 3)));
  const byLetter = Map.groupBy(new Set(single.flat()), (word) => word.charAt(0));
  return (part, limit) => {
    const slipped = (byLetter.get(part.charAt(0)) ?? []).filter(
      (word) => penDistance(word, part) <= Math.max(limit, penLimit(part)),
    );
    return [...new Set([...wordsNear(trie, soundOf(part), limit), ...slipped])].sort();
  };
}

/** What was found of a part of a name, by the part and its limit. */
export interface KeptNear {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
}
