/** The parts of a name joined, the same way for every writer. Imports nothing that runs. */
import type { CslName } from './csl-item.ts';

/**
 * The family name with its particle: "van Gogh", and without a space after a hyphen or an apostrophe: "al-Orlova", "d’Alessio".
 * In: a name's parts; how to write one of them, if not as it is. Out: the name, '' when there is neither.
 */
export function familyName(name: NameParts, write: (part: string) => string = (part) => part): string {
  const particle = (name['non-dropping-particle'] ?? name['dropping-particle'] ?? '').trim();
  const family = (name.family ?? '').trim();
  if (particle === '' || family === '') return write(particle + family);
  return `${write(particle)}${/[-‐‑’'ʼʻ]$/u.test(particle) ? '' : ' '}${write(family)}`;
}

/** The order of an index, "Family, Given, Suffix"; a literal as it stands. In: a name. Out: the line. */
export function indexedName(name: NameParts): string {
  return name.literal ?? listed([familyName(name), name.given, name.suffix]);
}

/** The order of a sentence: "Thomas Reed, Jr."; a literal as it stands. In: a name. Out: the words. */
export function spokenName(name: NameParts): string {
  if (name.literal !== undefined) return name.literal;
  const words = [name.given, familyName(name)].filter(Boolean).join(' ');
  return listed([words, name.suffix]);
}

function listed(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(', ');
}

/** What this file reads of a name. */
type NameParts = Pick<
  CslName,
  'family' | 'given' | 'non-dropping-particle' | 'dropping-particle' | 'suffix' | 'literal'
>;
