/** Draws pictures, with the project's own fonts alone, so that they come out the same on every machine. */
import { indexedPng } from './indexed-png.ts';
import { darkest, letterShape, stepsAPixel } from './letter-shapes.ts';
import { lettersOf } from './letter-widths.ts';
import type { LetterShape, Line, Picture } from './picture.ts';

/**
 * In: a picture of five colours at most. Out: the bytes of a PNG. Some 2 ms, once the letters have been drawn.
 * @throws RangeError when it has more colours. @throws Error when the fonts cannot be read.
 */
export function drawPicture(picture: Picture): Uint8Array<ArrayBuffer> {
  const { width, height, ground, boxes, lines } = picture;
  const colours = [...new Set([...boxes, ...lines].map(({ colour }) => colour))];
  if (colours.length > 5) throw new RangeError('A picture has five colours at most.');
  const first = (colour: string): number => colours.indexOf(colour) * darkest;
  const pixels = new Uint8Array(width * height);
  for (const box of boxes) {
    for (let y = box.y; y < box.y + box.height; y += 1)
      pixels.fill(first(box.colour) + darkest, y * width + box.x, y * width + box.x + box.width);
  }
  for (const line of lines) {
    for (const { shape, x } of shapesOf(line))
      put(pixels, width, { shape, x, y: line.y, first: first(line.colour) });
  }
  const palette = [ground, ...colours.flatMap((colour) => shades(ground, colour))];
  return indexedPng(pixels, { width, palette });
}

function shapesOf({ words, x: from, family, size }: Line): { shape: LetterShape; x: number }[] {
  return lettersOf(words, { family, size }).flatMap(({ letter, x }) => {
    const steps = Math.round((from + x) * stepsAPixel);
    const shape = letterShape({ family, size, letter, step: steps % stepsAPixel });
    return shape ? [{ shape, x: Math.floor(steps / stepsAPixel) }] : [];
  });
}

/** Letters may touch: where two have a pixel, the darker one counts. */
function put(
  pixels: Uint8Array,
  width: number,
  { shape, x, y, first }: { shape: LetterShape; x: number; y: number; first: number },
): void {
  const height = shape.levels.length / shape.width;
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < shape.width; column += 1) {
      const level = shape.levels[row * shape.width + column] ?? 0;
      const at = x + shape.left + column;
      if (level === 0 || at < 0 || at >= width) continue;
      const place = (y + shape.top + row) * width + at;
      // Above and below the picture there is no pixel, and a typed array takes none.
      pixels[place] = Math.max(pixels[place] ?? 0, first + level);
    }
  }
}

/** From nearly the ground to the colour itself. */
function shades(ground: string, colour: string): string[] {
  const [from, to] = [channels(ground), channels(colour)];
  return Array.from({ length: darkest }, (_, level) => {
    const share = (level + 1) / darkest;
    return `#${from
      .map((value, at) =>
        Math.round(value + ((to[at] ?? 0) - value) * share)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
  });
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
