/** How wide letters are, alone and beside one another, as a font tells it. */
import { Blob, Buffer as Line, Direction, Face, Font, shape } from 'harfbuzzjs';

/**
 * In: the files of a family, TrueType, the first that has a letter counting; and the letters. Out: widths in thousandths of
 * the font's size, and by how much pairs of letters are drawn together or apart. An accented letter stands beside others as the
 * letter beneath it does, so only pairs of plain ones are listed, and of these only what can be seen.
 */
export function letterWidths(files: readonly Uint8Array[], letters: string): LetterWidths {
  const widths: Record<string, number> = {};
  const pairs: Record<string, number> = {};
  for (const bytes of files) {
    const face = new Face(new Blob(bytes));
    const font = new Font(face);
    const scale = 1000 / face.upem;
    const own = [...letters].filter((letter) => !(letter in widths) && font.nominalGlyph(codeOf(letter)));
    for (const letter of own) widths[letter] = Math.round(widthOf(font, letter) * scale);
    const plain = own.filter((letter) => letter.normalize('NFD') === letter && /[\p{L}\p{P} ]/u.test(letter));
    for (const one of plain) {
      for (const other of plain) {
        const apart = (widths[one] ?? 0) + (widths[other] ?? 0);
        const together = Math.round(widthOf(font, one + other) * scale);
        if (Math.abs(together - apart) >= leastSeen) pairs[one + other] = together - apart;
      }
    }
  }
  return { widths, pairs };
}

/** At 38 pixels, the largest size of the pictures, half a pixel. */
const leastSeen = 12;

function widthOf(font: Font, text: string): number {
  const line = new Line();
  line.addText(text);
  line.guessSegmentProperties();
  line.setDirection(Direction.LTR);
  shape(font, line);
  return line.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0);
}

function codeOf(letter: string): number {
  return letter.codePointAt(0) ?? 0;
}

/** Of one family. */
export interface LetterWidths {
  readonly widths: Readonly<Record<string, number>>;
  readonly pairs: Readonly<Record<string, number>>;
}
