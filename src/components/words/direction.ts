/** The direction in which a language is written. */

/** In: a language tag. Out: `rtl` for the scripts that run from right to left; undefined for others, as HTML takes it. */
export function directionOf(language: string): 'rtl' | undefined {
  return rightToLeft.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : undefined;
}

/** Those in use (ISO 15924, Unicode 16, section 9). */
const rightToLeft: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);
