/** What the lock remembers of a text: enough to know it again, and to know it mended, without keeping its words. */
import { createHash } from 'node:crypto';

/**
 * The fingerprint of a printed text: 16 hexadecimal digits of its SHA-256, a slash, and a sketch of 16 × 8 bits.
 * The sketch is a MinHash over runs of eight characters (Broder 1997): the share of equal parts estimates how much
 * of two texts is the same, so a mended slip keeps nearly all of it and another paragraph none.
 *
 * In: the text, and fingerprints that it may have already. Out: one of those where the text is unchanged, which spares the
 * sketch; a new one otherwise.
 */
export function fingerprint(text: string, known: ReadonlyMap<string, string> = new Map()): string {
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return known.get(digest) ?? `${digest}/${sketch(text)}`;
}

/** In: fingerprints. Out: the same by their first parts, as fingerprint() takes them. */
export function byDigest(prints: Iterable<string | null>): Map<string, string> {
  return new Map(
    [...prints].flatMap((print) => (print === null ? [] : [[print.split('/')[0] ?? '', print]])),
  );
}

/** How alike two fingerprinted texts are, 0 to 1. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [left = '', right = ''] = [a, b].map((print) => print.split('/')[1] ?? '');
  let same = 0;
  for (let i = 0; i < sketchParts; i += 1)
    if (left.slice(i * 2, i * 2 + 2) === right.slice(i * 2, i * 2 + 2)) same += 1;
  return same / sketchParts;
}

const sketchParts = 16;
/** Shorter runs are shared by any two English texts ("of the "), longer ones break at every slip. Characters. */
const runLength = 8;

/** Odd multipliers: each gives the same runs another order (multiply-shift hashing, Dietzfelbinger 1997). */
const multipliers = [
  0x52e6b439, 0xf2a74de5, 0x269e0d37, 0x6513270f, 0xa6a3a451, 0x0c5c7fd1, 0x128b2f33, 0xd23f0825, 0x892f902b,
  0x1818e811, 0x5d9dc9f9, 0x9531985d, 0x0ed90475, 0xe8e25d95, 0x81e74ef5, 0x36f675cd,
];

function sketch(text: string): string {
  const least = multipliers.map(() => 0xffffffff);
  for (let start = 0; start === 0 || start + runLength <= text.length; start += 1) {
    let hash = 0x811c9dc5;
    for (let i = start; i < Math.min(start + runLength, text.length); i += 1)
      hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash ^= hash >>> 15;
    multipliers.forEach((multiplier, part) => {
      const value = Math.imul(hash, multiplier) >>> 0;
      if (value < (least[part] ?? 0)) least[part] = value;
    });
  }
  // The least values all begin with zeros, so they are mixed once more before they are cut to eight bits.
  return least.map((value) => (Math.imul(value, 0x9e3779b1) >>> 24).toString(16).padStart(2, '0')).join('');
}
