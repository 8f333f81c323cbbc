/** Languages of texts. */
import { z } from 'zod';

/**
 * A language tag in its canonical form (BCP 47, RFC 5646, 4.5): `en`, `ru-Latn`, `en-GB`. It must be well formed; since the
 * registry of languages grows, no code is refused for being unknown.
 */
export const languageTag = z.string().check(({ value, issues }) => {
  const canonical = canonicalOf(value);
  if (canonical === value) return;
  const message =
    canonical === undefined
      ? 'is not a language tag: write one such as "en" or "ru" (BCP 47)'
      : `is not a language tag in its usual form: write "${canonical}" (BCP 47)`;
  issues.push({ code: 'custom', input: value, message });
});

function canonicalOf(tag: string): string | undefined {
  // Longer ones may be registered one day; none is, and most are a language's name written out.
  if (!/^[a-z]{2,3}(?:-|$)/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
