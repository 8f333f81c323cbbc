/** The words of a page that Pagefind would not find as our folding writes them. Pure. */
import { resolveReferences } from '../../text/character-references.ts';
import { readWords } from '../words.ts';

/**
 * Pagefind 1.6.0 takes compounds apart at full stops, hyphens and slashes, but not at apostrophes ("al’Dawla") nor at
 * dashes without spaces ("IS—formerly"); and it knows no Latin form of a Cyrillic word, no other spelling of a word, and no figure
 * that stands in words or with its thousands apart.
 *
 * In: a page's HTML, as this site builds it. Out: the folded words, and parts of words, that it would miss, each once,
 * in order. A few more than needed do no harm: the index only proposes.
 */
export function wordsPagefindMisses(html: string): string[] {
  const words = html.replace(/<(script|style)\b.*?<\/\1>/gsu, ' ').replace(/<[^>]*>/gu, ' ');
  const text = resolveReferences(words, () => ' ');
  const missed = new Set<string>();
  const { parts, compounds, numbers } = readWords(text);
  for (const [at, part] of parts.entries()) {
    const { text: word, key, start, end } = part;
    const compound = compounds.get(at);
    const run = text.slice(start, parts[compound?.last ?? at]?.end ?? end);
    const isPlain = /^[\w.,:/&@%?=+()[\]-]*$/u.test(run);
    if (compound && !isPlain) for (const own of parts.slice(at, compound.last + 1)) missed.add(own.text);
    if (compound && (!isPlain || compound.key !== compound.joined))
      missed.add(compound.joined).add(compound.key);
    if (text.slice(start, end).toLowerCase() !== word) missed.add(word);
    if (key !== word) missed.add(key);
    const number = numbers.get(at);
    if (number) missed.add(number.value);
  }
  return [...missed];
}
