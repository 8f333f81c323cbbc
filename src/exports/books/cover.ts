/** The picture by which a shelf shows a book. */
import type { TextWidth } from '../pictures/preview-picture.ts';
import type { Line, Picture } from '../pictures/picture.ts';
import { siteLine, siteName } from '../../site.ts';

/**
 * In: the title; a line over it; a function that tells how wide a text is. Out: the picture. A title that would not leave room for the archive's
 * name is set smaller, and then cut after a whole word, with "…".
 */
export function coverPicture(title: string, over: string, widthOf: TextWidth): Picture {
  const { size, lines } = titleLines(title, widthOf);
  const small = { family: 'sans', size: 15, x: margin, colour: '#514c45' } as const;
  return {
    width,
    height,
    ground: '#fdfcf9',
    boxes: [
      { x: 0, y: 0, width: 7, height, colour: '#7d2a12' },
      { x: margin, y: height - 110, width: width - 2 * margin, height: 1, colour: '#dcd6ca' },
    ],
    lines: [
      ...wrapped(over, (words) => widthOf(words, { family: 'sans', size: 17 }))
        .slice(0, 2)
        .map((words, at): Line => ({
          family: 'sans',
          size: 17,
          x: margin,
          y: 70 + 22 * at,
          colour: '#7d2a12',
          words,
        })),
      ...lines.map((words, at): Line => ({
        family: 'serif',
        size,
        x: margin,
        y: 150 + Math.round(size * leading * at),
        colour: '#1d1b18',
        words,
      })),
      { family: 'serif', size: 19, x: margin, y: height - 70, colour: '#1d1b18', words: siteName },
      ...wrapped(siteLine, (words) => widthOf(words, { family: 'sans', size: 15 }))
        .slice(0, 2)
        .map((words, at): Line => ({ ...small, y: height - 44 + 19 * at, words })),
    ],
  };
}

/** Three to four, as shelves show covers. */
const [width, height] = [420, 560];
const margin = 36;
const leading = 1.16;

function titleLines(title: string, widthOf: TextWidth): { size: number; lines: string[] } {
  for (const size of [38, 34, 30, 26, 23]) {
    const lines = wrapped(title, (words) => widthOf(words, { family: 'serif', size }));
    const most = Math.floor((height - 110 - 150) / (size * leading));
    if (lines.length <= most) return { size, lines };
    if (size === 23)
      return {
        size,
        lines: [...lines.slice(0, most - 1), `${(lines[most - 1] ?? '').replace(/\s\S*$/, '')} …`],
      };
  }
  return { size: 23, lines: [] };
}

function wrapped(text: string, widthOf: (words: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = [lines.at(-1), word].join(' ');
    if (lines.length > 0 && widthOf(longer) <= width - 2 * margin) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
