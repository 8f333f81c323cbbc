/** The words of a page that Pagefind would not find as our folding writes them. Pure. */
import { readWords } from '../words.ts';

/**
 * Pagefind 1.6.0 takes compounds apart at full stops, hyphens and slashes, but not at apostrophes ("al’Dawla") nor at
 * dashes without spaces ("IS—formerly"); and it knows no Latin form of a Cyrillic word.
 *
 * In: a page's HTML, as this site builds it. Out: the folded words, and parts of words, that it would miss, each once,
 * in order. A few more than needed do no harm: the index only proposes.
 */
export function wordsPagefindMisses(html: string): string[] {
  const text = html
    .replace(/<(script|style)\b.*?<\/\1>/gsu, ' ')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/&(#?\w+);/gu, (_, reference: string) => character(reference));
  const missed = new Set<string>();
  for (const [word] of text.matchAll(/\S+/gu)) {
    const core = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    if (/^[\w.,:/&@%?=+()[\]-]*$/u.test(core)) continue;
    const { parts, compounds } = readWords(core);
    for (const part of parts) missed.add(part.text);
    for (const { joined } of compounds.values()) missed.add(joined);
  }
  return [...missed];
}

function character(reference: string): string {
  const number = /^#(?:x([\da-f]+)|(\d+))$/iu.exec(reference);
  if (!number) return named[reference] ?? ' ';
  return String.fromCodePoint(number[1] ? Number.parseInt(number[1], 16) : Number(number[2]));
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};
