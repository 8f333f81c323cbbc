/** The parts of an article's front matter that say how its text is printed: numerals of notes, the standfirst, pictures, copies of links. */
import { z } from 'zod';
import { eachOnce } from './each-once.ts';
import { ownLine } from './line.ts';
import { webAddress } from './web-address.ts';

/** How the numerals of endnotes are printed, with 1 in the place of the numeral: in the text, and where the note begins. `[1]` unless told; `none` where the page's list is counted by the browser. */
export const noteForms = z.strictObject({
  marker: z.enum(['[1]', '1', '*', '(1)']).default('[1]'),
  entry: z.enum(['[1]', '1.', '1', '*', '(1)', '1)', 'none']).default('[1]'),
  /** `bare`: where an article has notes with asterisks too (`[^*]`, `[^**]`), these stand without the brackets of the numerals. */
  signs: z.literal('bare').optional(),
});

/** The name of a picture's file. */
export const pictureName = /^[A-Za-z0-9_-]+\.(?:gif|jpe?g|png|webp)$/;

/** A picture that the archive may show. Others are left out, and a mark says so. */
export const picture = z.strictObject({
  /** The file in content/pictures/. */
  file: z.string().regex(pictureName, {
    error:
      "is not the name of a picture: write the file's name in content/pictures/, ending in .jpg, .png, .webp or .gif",
  }),
  /** SHA-256 of its bytes, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, {
    error: 'is not a SHA-256: write its 64 hexadecimal digits, letters in lower case',
  }),
  /** By what right the archive shows it, in our words; shown beneath it. */
  right: ownLine,
  /** What it shows, in our words, for readers who do not see it. */
  alt: ownLine,
});

/** Where the archive knows a copy of a page that the author links to. */
export const archivedLinks = eachOnce(
  z.strictObject({
    /** The address as the article links to it. */
    address: webAddress,
    /** That of the copy in a web archive. */
    archived: webAddress,
  }),
);
