/** Text as it is compared when words are looked for that must not be there: whatever a file does to write them. Pure. */
import { unescaped } from '../../src/records/forms/unescaped.ts';
import { resolveReferences } from '../../src/text/character-references.ts';

/**
 * In: text of any kind. Out: one line in lower case, without accents of another form, with plain quotation marks and hyphens,
 * single spaces, and without what cannot be seen.
 */
export function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[‘’‚‛′ʼ]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/\s+/g, ' ');
}

/**
 * In: the text of a file. Out: the ways to read it: as it is, without markup, with references, escapes of JSON and of addresses
 * resolved; each as plainWords().
 */
export function readings(text: string): string[] {
  const written = new Set([text, asRead(text)]);
  // Tags part words nowhere that a reader sees, and may stand inside a name.
  if (/<[a-z!/]/i.test(text)) written.add(asRead(text.replace(/<[^>]*>/g, '')));
  return [...written].map(plainWords);
}

function asRead(text: string): string {
  return resolveReferences(text)
    .replace(/\\u([0-9a-f]{4})/gi, (_all, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\\[nrt]/g, ' ')
    .replace(/\\(["'\\/])/g, '$1')
    .replace(/(?:%[0-9a-f]{2})+/gi, (run) => unescaped(run) ?? run);
}
