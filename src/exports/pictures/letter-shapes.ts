/** Letters as pixels: each is drawn once for each size, and then only put where it is wanted. */
import { Resvg } from '@resvg/resvg-js';
import { fontFiles, fontNames } from './font-files.ts';
import { keptSheet } from './kept-sheets.ts';
import type { Lettering } from './letter-widths.ts';
import type { LetterShape } from './picture.ts';

/** How dark a pixel of a letter can be. A palette has room for five colours of so many. */
export const darkest = 48;

/** A letter may begin at a quarter of a pixel: at a whole one, words would be uneven. */
export const stepsAPixel = 4;

/**
 * In: a letter, how it is set, and how far behind a whole pixel it begins, in steps. Out: its pixels.
 * @throws Error when the program that draws refuses the fonts.
 */
export function letterShape({ letter, step, ...set }: WantedLetter): LetterShape | undefined {
  const code = letter.codePointAt(0) ?? 0;
  const block = code >> 4;
  const key = `${set.family} ${set.size} ${block}`;
  const sheet = sheets.get(key) ?? keptSheet(key, () => drawSheet(block, set));
  sheets.set(key, sheet);
  return sheet[(code & 15) * stepsAPixel + step];
}

const sheets = new Map<string, readonly LetterShape[]>();

/**
 * The sixteen letters of a block of Unicode, at each step, on a sheet that is always laid out in the same way: a letter's pixels do
 * not depend on which others are wanted, so that a picture comes out the same whether one or a thousand are drawn.
 */
function drawSheet(block: number, { family, size }: Lettering): LetterShape[] {
  const cell = { width: Math.ceil(size * 2), height: Math.ceil(size * 1.8) };
  const origin = { x: Math.ceil(size / 2), y: Math.ceil(size * 1.3) };
  const cells = Array.from({ length: 16 * stepsAPixel }, (_, place) => ({
    letter: block * 16 + Math.floor(place / stepsAPixel),
    step: place % stepsAPixel,
    left: (place % lettersInRow) * cell.width,
    top: Math.floor(place / lettersInRow) * cell.height,
  }));
  const texts = cells
    .filter(({ letter }) => isDrawn.test(String.fromCodePoint(letter)))
    .map(
      ({ letter, step, left, top }) =>
        `<text x="${left + origin.x + step / stepsAPixel}" y="${top + origin.y}">&#${letter};</text>`,
    );
  const row = cell.width * lettersInRow;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${row}" height="${cell.height * (cells.length / lettersInRow)}"><rect width="100%" height="100%" fill="#fff"/><g font-family="${fontNames[family]}" font-size="${size}">${texts.join('')}</g></svg>`;
  const isMore = cells.some(({ letter }) => !isLatin.test(String.fromCodePoint(letter)));
  const { pixels } = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: fontFiles(isMore) },
  }).render();
  return cells.map(({ left, top }) => shapeIn(pixels, { left, top, ...cell, row }, origin));
}

const lettersInRow = 16;

/** XML may not even name the others. */
const isDrawn = /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u;

/** What the files of Latin letters have: ASCII, Latin-1, what English prints (scripts/fonts.ts). */
const isLatin = /^[\x20-\x7f\xa0-\xff\u2010-\u203f]$/;

/** Cut to what is not white. */
function shapeIn(pixels: Uint8Array, area: Area, origin: { x: number; y: number }): LetterShape {
  const levelAt = (x: number, y: number): number => {
    const grey = pixels[((area.top + y) * area.row + area.left + x) * 4] ?? 255;
    return Math.round(((255 - grey) / 255) * darkest);
  };
  const box = { left: area.width, right: 0, top: area.height, bottom: 0 };
  for (let y = 0; y < area.height; y += 1) {
    for (let x = 0; x < area.width; x += 1) {
      if (levelAt(x, y) === 0) continue;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x + 1);
      box.top = Math.min(box.top, y);
      box.bottom = y + 1;
    }
  }
  const width = Math.max(0, box.right - box.left);
  const height = Math.max(0, box.bottom - box.top);
  const levels = new Uint8Array(width * height);
  for (let at = 0; at < levels.length; at += 1)
    levels[at] = levelAt(box.left + (at % width), box.top + Math.floor(at / width));
  return { left: box.left - origin.x, top: box.top - origin.y, width, levels };
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Pixels in a row of the sheet. */
  readonly row: number;
}

/** A letter, how it is set, and how far behind a whole pixel it begins, in steps. */
export interface WantedLetter extends Lettering {
  readonly letter: string;
  readonly step: number;
}
