/** One line of text, as every record writes it. */
import { z } from 'zod';

/**
 * Control characters, marks without width or that turn the direction of text, separators, lone surrogates and private
 * letters: what they do cannot be seen in an editor (Unicode TR 36, 3.2; TR 39).
 */
const unseen =
  /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/u;

/** One line of text: NFC, 1 to 500 characters, no unseen character, no space at its ends, no two together. */
export const line = z
  .string()
  .min(1)
  .max(500)
  .refine((value) => value === value.normalize('NFC').trim().replace(/\s+/gu, ' '), {
    error:
      'has a space at one of its ends, two spaces together, a line break, or letters that are not composed (NFC): write it as one plain line',
  })
  .refine((value) => !unseen.test(value), {
    error: 'has a control, invisible or direction-changing character: take it away',
  });
