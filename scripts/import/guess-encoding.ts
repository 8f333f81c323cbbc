/** How a text that is not UTF-8 may be encoded: told, never taken for certain. */

const candidates = [
  'windows-1251',
  'koi8-r',
  'ibm866',
  'iso-8859-5',
  'windows-1252',
  'windows-1254',
  'windows-1256',
  'gbk',
] as const;

/**
 * In: bytes that are not UTF-8. Out: the encoding in which they make most sense, and their first words in it; undefined when none
 * does. Letters that stand as they do in the languages of the region count for it: small after small, capitals at the beginnings.
 */
export function guessEncoding(bytes: Uint8Array): { encoding: string; words: string } | undefined {
  const wide = wideOf(bytes);
  if (wide !== undefined) return { encoding: wide, words: firstWords(new TextDecoder(wide).decode(bytes)) };
  const scored = candidates.map((encoding) => {
    const text = new TextDecoder(encoding).decode(bytes.subarray(0, 50_000));
    return { encoding, text, score: sense(text) };
  });
  const [best] = scored.toSorted((a, b) => b.score - a.score);
  return best && best.score > 0 ? { encoding: best.encoding, words: firstWords(best.text) } : undefined;
}

function wideOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** Of letters beyond ASCII: those in words of one script and case, less those in words that mix them, and signs. */
function sense(text: string): number {
  let score = 0;
  for (const [word] of text.matchAll(/[^\s\p{P}]+/gu)) {
    if (/^[\x20-\x7e]*$/.test(word)) continue;
    const isPlain = /^(?:\p{Lu}?\p{Ll}+|\p{Lu}+|\p{Lo}+)$/u.test(word);
    const isOneScript = /^(?:\p{Script=Cyrillic}+|\p{Script=Latin}+|\p{Script=Arabic}+)$/u.test(word);
    score += isPlain && isOneScript ? word.length + usual(word) : -2 * word.length;
  }
  return score;
}

/** Letters that are frequent in Russian and its neighbours: another table puts rare ones in their places. */
function usual(word: string): number {
  return word.match(/[оеаинтсрвлк]/gu)?.length ?? 0;
}

function firstWords(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().slice(0, 60);
}
