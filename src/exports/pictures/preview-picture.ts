/** The picture that networks show beside a shared link. */
import type { Article } from '../../archive/archive.ts';
import { cslName } from '../../citation/article-item.ts';
import { spokenName } from '../../citation/names.ts';
import type { ArticleRecord } from '../../records/article.ts';
import { siteLine, siteName } from '../../site.ts';

/** Pixels: the least that networks show as a large picture. Drawing and packing cost by the pixel, for every article. */
export const previewSize = { width: 600, height: 315 } as const;

/** The families in fonts, by the names that the files themselves have, quoted as CSS asks. */
export const previewFonts = { serif: "'Source Serif 4'", sans: "'Source Sans 3 ExtraLight'" } as const;

/**
 * The picture of an article: its title, who and where, the archive's name.
 *
 * In: the article, and a function that tells how wide a word is at a size, both in pixels. Out: SVG with its text as
 * text. A title is set as large as it fits in four lines; what is longer still is cut after the last whole word, with "…".
 */
export function previewPicture({ record }: Pick<Article, 'record'>, widthOf: TextWidth): string {
  const title = record.title.printed;
  const size = sizes.find((each) => linesOf(title, widthOf, each).length <= maxLines) ?? 46;
  const lines = cut(linesOf(title, widthOf, size));
  const source = fitted(sourceLine(record), widthOf);
  const text = (words: string, { x = margin, y, of, size: px, fill }: Place): string =>
    `<text x="${x}" y="${y}" font-family="${of}" font-size="${px}" fill="${fill}">${escapeXml(words)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${previewSize.width}" height="${previewSize.height}" viewBox="0 0 ${drawn.width} ${drawn.height}">`,
    `<rect width="${drawn.width}" height="${drawn.height}" fill="#fdfcf9"/>`,
    `<rect width="14" height="${drawn.height}" fill="#7d2a12"/>`,
    text(source, { y: 118, of: previewFonts.sans, size: 34, fill: '#7d2a12' }),
    ...lines.map((line, at) =>
      text(line, {
        y: Math.round(184 + size * (0.8 + 1.16 * at)),
        of: previewFonts.serif,
        size,
        fill: '#1d1b18',
      }),
    ),
    `<rect x="${margin}" y="510" width="${textWidth}" height="2" fill="#dcd6ca"/>`,
    text(siteName, { y: 570, of: previewFonts.serif, size: 38, fill: '#1d1b18' }),
    text(siteLine, {
      x: Math.round(margin + widthOf(siteName, { family: previewFonts.serif, size: 38 }) + 24),
      y: 570,
      of: previewFonts.sans,
      size: 30,
      fill: '#514c45',
    }),
    '</svg>',
  ].join('');
}

/** The units of the drawing. */
const drawn = { width: 1200, height: 630 };
const margin = 80;
const textWidth = drawn.width - 2 * margin;
const maxLines = 4;
const sizes = [76, 68, 60, 52, 46];

/** Words are measured alone: their sum is a little wide, never narrow. */
function linesOf(title: string, widthOf: TextWidth, size: number): string[] {
  const font = { family: previewFonts.serif, size };
  const lines: { words: string[]; width: number }[] = [];
  for (const word of title.split(/\s+/)) {
    const [width, line] = [widthOf(word, font), lines.at(-1)];
    if (line && line.width + size * spaceWidth + width <= textWidth) {
      line.words.push(word);
      line.width += size * spaceWidth + width;
    } else lines.push({ words: [word], width });
  }
  return lines.map(({ words }) => words.join(' '));
}

/** Of the serif face, in ems. */
const spaceWidth = 0.26;

function cut(lines: readonly string[]): string[] {
  if (lines.length <= maxLines) return [...lines];
  const last = lines[maxLines - 1] ?? '';
  return [...lines.slice(0, maxLines - 1), `${last.replace(/\s\S*$/, '')} …`];
}

function fitted(line: string, widthOf: TextWidth): string {
  const font = { family: previewFonts.sans, size: 34 };
  const words = line.split(' ');
  let width = 0;
  const fitting = words.findIndex((word) => (width += widthOf(word, font) + 34 * spaceWidth) > textWidth);
  return fitting < 0 ? line : `${words.slice(0, Math.max(fitting, 1)).join(' ')} …`;
}

/** "Paul Goble · Window on Eurasia · 2015". */
function sourceLine({ authors, publication, issued }: ArticleRecord): string {
  const names = Array.isArray(authors) ? authors.map((author) => spokenName(cslName(author))) : [];
  const year = /\d{3}[\dX]/.exec(issued.date)?.[0] ?? '';
  return [names.join(', '), publication.citedAs ?? publication.name, year].filter(Boolean).join(' · ');
}

/** The characters that XML reserves in text: https://www.w3.org/TR/xml/#syntax */
function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** How wide a text is, in pixels. */
export type TextWidth = (text: string, font: { readonly family: string; readonly size: number }) => number;

interface Place {
  readonly x?: number;
  readonly y: number;
  readonly of: string;
  readonly size: number;
  readonly fill: string;
}
