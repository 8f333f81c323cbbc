/** How a page says in which language words are, and in which direction they are written. */

/** In: a language tag. Out: `rtl` for the scripts that run from right to left; undefined for others, as HTML takes it. */
export function directionOf(language: string): 'rtl' | undefined {
  return rightToLeft.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : undefined;
}

/**
 * In: a language tag, `kk-Cyrl`, if one is known. Out: the same for the `lang` of an element, without the script where it is the one that everybody takes for granted:
 * `kk` (RFC 5646, section 4.1; Suppress-Script in the registry of IANA, of languages that are written here).
 */
export function pageLanguage(language: string | undefined): string | undefined {
  return language?.replace(/^(ru|kk|uk|be|bg)-Cyrl$|^(ar|fa|ps|ur)-Arab$|^(en|de|fr|sv)-Latn$/, '$1$2$3');
}

/** Those in use (ISO 15924, Unicode 16, section 9). */
const rightToLeft: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);
