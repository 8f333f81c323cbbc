/** How much text a PDF shows as text. */
import { inflateSync } from 'node:zlib';

/**
 * Counts what a PDF shows.
 *
 * In: the bytes of a PDF as Chromium writes it: its streams in Flate, its fonts named `F` and the object's number,
 * its text in hexadecimal, two digits a glyph in Type 3 fonts and four in all others.
 * Out: the number of its pages, and of the glyphs that its text operators show. A page printed as a picture, or
 * with its words hidden, has none.
 * Source: ISO 32000-2, 9.4.3 (text-showing operators), 9.6.4 (Type 3 fonts).
 */
export function printedText(pdf: Buffer): { pages: number; glyphs: number } {
  const bytes = pdf.toString('latin1');
  const pages = bytes.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  const type3 = new Set(
    [...bytes.matchAll(/(\d+) 0 obj\s*<<\s*\/Type\s*\/Font\s*\/Subtype\s*\/Type3\b/g)].map(
      (match) => match[1],
    ),
  );
  let glyphs = 0;
  for (const match of bytes.matchAll(/stream\r?\n/g)) {
    const start = match.index + match[0].length;
    const content = inflated(pdf.subarray(start, bytes.indexOf('endstream', start)));
    glyphs += shownGlyphs(content, (font) => type3.has(font));
  }
  return { pages, glyphs };
}

function inflated(stream: Buffer): string {
  try {
    return inflateSync(stream).toString('latin1');
  } catch {
    // Not compressed, so not the content of a page.
    return '';
  }
}

function shownGlyphs(content: string, isType3: (font: string) => boolean): number {
  let glyphs = 0;
  let digitsPerGlyph = 4;
  for (const match of content.matchAll(/\/F(\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>(?=[^<>()]*(?:Tj|TJ|<))/g)) {
    const [, font, digits] = match;
    if (font !== undefined) digitsPerGlyph = isType3(font) ? 2 : 4;
    if (digits !== undefined) glyphs += digits.length / digitsPerGlyph;
  }
  return glyphs;
}
