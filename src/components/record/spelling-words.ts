/** Spellings in the words of the page. */
import type { PrintedSpelling } from '../../records/name.ts';

/** What a printed form is, where it is not simply the name. */
export const formWords: Readonly<Record<PrintedSpelling['form'], string>> = {
  name: '',
  demonym: 'adjective or people',
  acronym: 'acronym',
  short: 'short form',
  typo: 'slip of the copy',
};

/** In: a language tag of a spelling (BCP 47). Out: the language in English: "Kazakh", "Russian in Latin letters". */
export function languageInWords(tag: string): string {
  const [language = tag, script] = tag.split('-');
  const name = languages.of(language) ?? language;
  return script === undefined ? name : `${name} in ${scripts.get(script) ?? script} letters`;
}

const languages = new Intl.DisplayNames('en', { type: 'language' });

const scripts = new Map([
  ['Latn', 'Latin'],
  ['Cyrl', 'Cyrillic'],
  ['Arab', 'Arabic'],
]);
