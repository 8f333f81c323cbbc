/** Fingerprints of words, and of pairs of words that stand side by side. Browser-safe. */
import { type QuotableArticle, quotableSequences } from './quotable.ts';

/**
 * In: an article. Out: the fingerprints of its words and of its pairs of neighbouring words, ascending and each once. They
 * depend on the words alone. A pair may run on from one paragraph into the next.
 */
export function articleRuns(article: QuotableArticle): Uint32Array {
  const found = new Set<number>();
  for (const sequence of quotableSequences([article])) {
    let before: string | undefined;
    for (const { word, isWord } of sequence.parts().tokens) {
      if (!isWord) continue;
      const folded = word.toLowerCase();
      found.add(fingerprint(folded));
      if (before !== undefined) found.add(fingerprint(pairOf(before, folded)));
      before = folded;
    }
  }
  return Uint32Array.from(found).sort();
}

/** In: two words in lower case. Out: what the fingerprint of the pair is taken of. */
export function pairOf(first: string, second: string): string {
  return `${first} ${second}`;
}

/**
 * In: one word or two. Out: a whole number below 2³², well spread. FNV-1a over units of UTF-16
 * (https://datatracker.ietf.org/doc/html/draft-eastlake-fnv), mixed as MurmurHash3 does at its end.
 */
export function fingerprint(words: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
