/** Ordinary words that lie so near a name that they would be taken for it. Pure. */
import { nameKey, nameWords } from '../lookup/name-key.ts';
import { soundOf, nearParts, nearNames } from '../lookup/name-near.ts';
import type { Names } from '../lookup/names.ts';
import { resolveNames } from '../lookup/resolve.ts';
import { soundTrie, wordsNear } from './sound-trie.ts';

/**
 * In: words that readers may type and that name nobody, and the names, without ordinary words of their own. Out: those of
 * them that would bring up a name of which they are not the whole, each once, in the order given.
 */
export function mistakenWords(ordinary: Iterable<string>, names: Names): string[] {
  const words = [...new Set(ordinary)];
  const near = nearWords(words, names);
  return words.filter((word) => {
    const [match] = resolveNames([word], names);
    if (match)
      return match.how !== 'whole' || (names.byKey.get(nameKey(word)) ?? []).some(({ acronym }) => acronym);
    const parts = nameWords(word);
    return parts.length === 1 ? near.has(parts.join('')) : nearNames([word], names).length > 0;
  });
}

/** The folded words, of one word each, for which nearNames() has an answer. */
function nearWords(words: readonly string[], names: Names): Set<string> {
  const single = words.map((word) => nameWords(word)).filter(({ length }) => length === 1);
  // As nearNames() has it: two letters are a slip of nothing.
  const trie = soundTrie(new Set(single.flat().filter((key) => key.length >= 3)));
  // Many names share a surname, and the same part is as near everywhere.
  const widest = new Map<string, number>();
  for (const spelling of names.spellings.filter(({ acronym }) => !acronym))
    for (const { part, limit } of nearParts(spelling, 1))
      if (limit > (widest.get(part) ?? 0)) widest.set(part, limit);
  const near = new Set<string>();
  for (const [part, limit] of widest)
    for (const word of wordsNear(trie, soundOf(part), limit)) near.add(word);
  return near;
}
