/** Draws pictures, with the project's own fonts alone, so that they come out the same on every machine. */
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { projectFolder } from '../../store/directories.ts';
import { indexedPng } from './indexed-png.ts';

/**
 * A PNG of a drawing. In: SVG. Out: the file's bytes. About 5 ms each: pages keep them by their key from build to build.
 * @throws Error when the SVG cannot be read.
 */
export function drawPicture(svg: string): Uint8Array<ArrayBuffer> {
  const image = new Resvg(svg, optionsFor(svg)).render();
  return indexedPng(image.pixels, image.width) ?? Uint8Array.from(image.asPng());
}

/** Out: a digest of the fonts and of the version of the program that draws: for the keys of pages that are pictures. */
export function pictureVersion(): string {
  if (version === undefined) {
    const hash = createHash('sha256').update(
      readFileSync(join(projectFolder, 'node_modules/@resvg/resvg-js/package.json')),
    );
    for (const file of fontFiles) hash.update(readFileSync(file));
    version = hash.digest('hex');
  }
  return version;
}

let version: string | undefined;

/**
 * In: a text, its family and size. Out: its width in pixels, as drawPicture() draws it but without kerning, which draws
 * letters together: a little wide, hardly ever narrow.
 */
export function widthOfText(text: string, { family, size }: { family: string; size: number }): number {
  let ems = 0;
  for (const character of text) {
    const key = `${family} ${character}`;
    let width = widths.get(key);
    if (width === undefined) {
      // Between two letters, so that its own sides count too.
      width = (drawnWidth(`H${character}H`, family) - drawnWidth('HH', family)) / 100;
      widths.set(key, width);
    }
    ems += width;
  }
  return ems * size;
}

/** At 100 pixels. */
function drawnWidth(text: string, family: string): number {
  const escaped = text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><text font-family="${family}" font-size="100">${escaped}</text></svg>`;
  return new Resvg(svg, optionsFor(svg)).getBBox()?.width ?? 0;
}

/** In ems. */
const widths = new Map<string, number>();
const folder = join(projectFolder, 'src/exports/pictures/fonts');
/** Of two files of a family the first counts, then any that has the letter: Latin before all, serif before sans. */
const fontFiles = readdirSync(folder)
  .filter((name) => name.endsWith('.ttf'))
  .sort((a, b) => Number(a.includes('-')) - Number(b.includes('-')) || (a > b ? -1 : 1))
  .map((name) => join(folder, name));
const options = { font: { loadSystemFonts: false, fontFiles } };
const latinFiles = fontFiles.filter((file) => !basename(file).includes('-'));
const latinOptions = { font: { loadSystemFonts: false, fontFiles: latinFiles } };

/** Every drawing reads its fonts anew, so only those are named that it may need. */
function optionsFor(svg: string): ResvgRenderOptions {
  return isLatin.test(svg) ? latinOptions : options;
}

/** What the files of Latin letters have: ASCII, Latin-1, what English prints (scripts/fonts.ts). */
const isLatin = /^[\x20-\x7e\xa0-\xff\u2010-\u203a]*$/;
