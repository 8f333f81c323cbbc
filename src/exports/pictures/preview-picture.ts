/** The picture that networks show beside a shared link. */
import type { Article } from '../../archive/archive.ts';
import { cslName } from '../../citation/article-item.ts';
import { spokenName } from '../../citation/names.ts';
import type { ArticleRecord } from '../../records/article.ts';
import { siteLine, siteName } from '../../site.ts';
import type { Lettering } from './letter-widths.ts';
import type { Line, Picture } from './picture.ts';

/** Pixels: the least that networks show as a large picture. Packing costs by the pixel, for every article. */
export const previewSize = { width: 600, height: 315 } as const;

/**
 * The picture of an article: its title, who and where, the archive's name.
 *
 * In: the article, and a function that tells how wide a text is. Out: the picture. A title is set as large as it fits in four
 * lines; what is longer still is cut after the last whole word, with "…".
 */
export function previewPicture({ record }: Pick<Article, 'record'>, widthOf: TextWidth): Picture {
  const title = record.title.printed;
  const size =
    sizes.find((each) => linesOf(title, widthOf, each).length <= Math.min(maxLines, linesAt(each))) ??
    smallest;
  const name = { family: 'serif', size: 19 } as const;
  return {
    ...previewSize,
    ground: '#fdfcf9',
    boxes: [
      { x: 0, y: 0, width: 7, height: previewSize.height, colour: '#7d2a12' },
      { x: margin, y: 255, width: textWidth, height: 1, colour: '#dcd6ca' },
    ],
    lines: [
      { ...sourceFont, x: margin, y: 59, colour: '#7d2a12', words: fitted(sourceLine(record), widthOf) },
      ...cut(linesOf(title, widthOf, size)).map((words, at): Line => {
        const y = Math.round(92 + size * (0.8 + leading * at));
        return { family: 'serif', size, x: margin, y, colour: '#1d1b18', words };
      }),
      { ...name, x: margin, y: 285, colour: '#1d1b18', words: siteName },
      {
        family: 'sans',
        size: 15,
        x: margin + widthOf(siteName, name) + 12,
        y: 285,
        colour: '#514c45',
        words: siteLine,
      },
    ],
  };
}

const margin = 40;
const textWidth = previewSize.width - 2 * margin;
const maxLines = 4;
const smallest = 23;
const sizes = [38, 34, 30, 26, smallest];
const sourceFont = { family: 'sans', size: 17 } as const;

/** From one line to the next, in sizes. */
const leading = 1.16;

/** How many lines of a size stand above the rule, what hangs below the last included. */
function linesAt(size: number): number {
  return Math.floor(((250 - 92) / size - 0.8 - 0.25) / leading) + 1;
}

function linesOf(title: string, widthOf: TextWidth, size: number): string[] {
  const font = { family: 'serif', size } as const;
  const lines: string[] = [];
  for (const word of title.split(/\s+/)) {
    const longer = [lines.at(-1), word].join(' ');
    if (lines.length > 0 && widthOf(longer, font) <= textWidth) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function cut(lines: readonly string[]): string[] {
  if (lines.length <= maxLines) return [...lines];
  const last = lines[maxLines - 1] ?? '';
  return [...lines.slice(0, maxLines - 1), `${last.replace(/\s\S*$/, '')} …`];
}

function fitted(line: string, widthOf: TextWidth): string {
  const words = line.split(' ');
  const isTooLong = (count: number): boolean =>
    widthOf(words.slice(0, count).join(' '), sourceFont) > textWidth;
  if (!isTooLong(words.length)) return line;
  let count = words.length - 1;
  while (count > 1 && isTooLong(count)) count -= 1;
  return `${words.slice(0, count).join(' ')} …`;
}

/** "Paul Goble · Window on Eurasia · 2015". */
function sourceLine({ authors, publication, issued }: ArticleRecord): string {
  const names = Array.isArray(authors) ? authors.map((author) => spokenName(cslName(author))) : [];
  const year = issued.undated ? '' : (/\d{3}[\dX]/.exec(issued.date)?.[0] ?? '');
  return [names.join(', '), publication.citedAs ?? publication.name, year].filter(Boolean).join(' · ');
}

/** How wide a text is, in pixels. */
export type TextWidth = (text: string, font: Lettering) => number;
