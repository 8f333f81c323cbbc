/** Where each letter of a line stands, by the widths that scripts/fonts.ts read from the fonts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fontFolder } from './font-files.ts';

/** In: a text, its family and its size in pixels. Out: its width in pixels. A letter that no font has takes no room. */
export function widthOfText(text: string, font: Lettering): number {
  return lettersOf(text, font).reduce((_, { x, width }) => x + width, 0);
}

/** In: a text, its family and its size. Out: its letters, each with where it begins and its width, in pixels. */
export function lettersOf(text: string, { family, size }: Lettering): PlacedLetter[] {
  const { widths, pairs } = known()[family];
  let at = 0;
  let before = '';
  return [...text.normalize('NFC')].flatMap((letter) => {
    const width = widths[letter];
    if (width === undefined) return [];
    const plain = letter.normalize('NFD').charAt(0);
    at += pairs[before + plain] ?? 0;
    const placed = { letter, x: (at / 1000) * size, width: (width / 1000) * size };
    at += width;
    before = plain;
    return [placed];
  });
}

function known(): Families {
  return (read ??= JSON.parse(readFileSync(join(fontFolder, 'letters.json'), 'utf8')) as Families);
}

let read: Families | undefined;

type Families = Readonly<
  Record<
    Lettering['family'],
    { readonly widths: Readonly<Record<string, number>>; readonly pairs: Readonly<Record<string, number>> }
  >
>;

/** How a line is set. */
export interface Lettering {
  readonly family: 'serif' | 'sans';
  /** Pixels. */
  readonly size: number;
}

/** A letter of a line, from where the line begins. */
export interface PlacedLetter {
  readonly letter: string;
  readonly x: number;
  readonly width: number;
}
