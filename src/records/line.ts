/** One line of text, as every record writes it. */
import { z } from 'zod';
import { leftoverFault } from './forms/leftovers.ts';
import { canBeSeen, unseen } from './unseen-characters.ts';

/** One line of text: NFC, 1 to 500 characters, no unseen character, no space at its ends, no two together. */
export const line = lineOf(500);

/** A line that the editors wrote: nothing in it is left over from their work. */
export const ownLine = ownLineOf(500);

/** The same with another limit. In: the most characters (UTF-16 units). Out: the schema. */
export function ownLineOf(most: number): z.ZodString {
  return lineOf(most).check(({ value, issues }) => {
    if (value.includes('\ufffd')) issues.push({ code: 'custom', input: value, message: lostLetter });
    const message = leftoverFault(value);
    if (message !== undefined) issues.push({ code: 'custom', input: value, message });
  });
}

/** A line as printed, with another limit. In: the most characters (UTF-16 units). Out: the schema. */
export function lineOf(most: number): z.ZodString {
  return (
    z
      .string()
      .min(1)
      .max(most)
      .refine((value) => value === value.normalize('NFC').trim().replace(/\s+/gu, ' '), {
        error:
          'has a space at one of its ends, two spaces together, a line break, or letters that are not composed (NFC): write it as one plain line',
      })
      .refine((value) => !unseen.test(value), {
        error:
          'has a control, invisible or direction-changing character, or marks piled up on one letter: take it away',
      })
      // Of an empty text and of one that is only space, the sentences above have said so.
      .refine((value) => value.trim() === '' || canBeSeen(value), {
        error: 'has nothing in it that can be seen: write words',
      })
  );
}

const lostLetter =
  'has U+FFFD in it, the sign for a letter that could not be read: write the letter that was meant';
