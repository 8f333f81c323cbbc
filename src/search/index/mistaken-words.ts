/** Ordinary words that lie so near a name that they would be taken for it. Pure. */
import { nameKey, nameWords } from '../lookup/name-key.ts';
import { movedDistance } from '../lookup/moved-letters.ts';
import { soundOf, nearParts, nearNames } from '../lookup/name-near.ts';
import { type Names, surnameOf } from '../lookup/names.ts';
import { resolveNames } from '../lookup/resolve.ts';
import { soundTrie, wordsNear } from './sound-trie.ts';

/**
 * No word shadows a record: a surname is never among them, however ordinary, nor is the name of a stranger that is a word of any
 * spelling.
 *
 * In: words that readers may type and that name nobody, the names, without ordinary words of their own; `strangers`, of the words
 * those that name somebody elsewhere. Out: those that would bring up a name of which they are not the whole, each once, in
 * the order given.
 */
export function mistakenWords(
  ordinary: Iterable<string>,
  names: Names,
  { strangers = new Set() }: { strangers?: ReadonlySet<string> } = {},
): string[] {
  const words = [...new Set(ordinary)];
  const near = nearWords(words, names);
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
  const byLetters = Map.groupBy(new Set(single.flat()), (word) => lettersOf(word));
  for (const [part, limit] of widest) {
    for (const word of wordsNear(trie, soundOf(part), limit)) near.add(word);
    for (const length of [-1, 0, 1])
      for (const word of byLetters.get(lettersOf(part, length)) ?? [])
        if (movedDistance(word, part) <= limit) near.add(word);
  }
  return near;
}

/** What words must share of which one is the other with its letters moved: the first letter, and nearly the length. */
function lettersOf(word: string, more = 0): string {
  return word.charAt(0) + String(word.length + more);
}
