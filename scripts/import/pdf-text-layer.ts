/** The text layer of a PDF file. */
import { ImportRefusal } from './import-refusal.ts';

/**
 * The words of a PDF as it gives them, line by line, with an empty line where the lines stand apart and between pages. How they are
 * found is the library's affair (pdf.js), so what came out is kept beside the PDF, and the article is held against that.
 *
 * In: the bytes and the name. Out: plain text. @throws ImportRefusal when the file cannot be read, or holds pictures of text only.
 */
export async function pdfTextLayer(bytes: Uint8Array, file: string): Promise<string> {
  // A library of some size that is wanted for this kind alone.
  const { getDocumentProxy } = await import('unpdf');
  const pages: string[] = [];
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes));
    for (let number = 1; number <= document.numPages; number++) {
      const { items } = await (await document.getPage(number)).getTextContent();
      pages.push(pageText(items.flatMap((item) => ('str' in item ? [item] : []))));
    }
  } catch {
    throw new ImportRefusal(
      `${file} cannot be read as a PDF: it is damaged or locked.`,
      'Open it, print it to a new PDF, and import that.',
    );
  }
  const text = pages.join('\n\n').trim();
  if (text.replace(/\s/gu, '').length >= 20) return `${text}\n`;
  throw new ImportRefusal(
    `${file} is a PDF without a text layer: a picture of a text.`,
    'A picture has no words that can be proved. Find the text itself, or have it recognised and read it against the picture.',
  );
}

function pageText(items: readonly { str: string; hasEOL: boolean; transform: unknown[] }[]): string {
  const lines: { words: string; at: number }[] = [];
  let open: { words: string; at: number } | undefined;
  for (const { str, hasEOL, transform } of items) {
    const at = Number(transform[5]);
    open ??= { words: '', at };
    open.words += str;
    if (str.trim() !== '') open.at = at;
    if (!hasEOL) continue;
    lines.push(open);
    open = undefined;
  }
  if (open) lines.push(open);
  const written = lines.filter(({ words }) => words.trim() !== '');
  const gaps = written.slice(1).map(({ at }, index) => (written[index]?.at ?? at) - at);
  const usual = gaps.filter((gap) => gap > 0).sort((a, b) => a - b)[Math.floor(gaps.length / 10)] ?? 0;
  return written
    .map(({ words }, index) => (index > 0 && isApart(gaps[index - 1] ?? 0, usual) ? `\n${words}` : words))
    .join('\n');
}

/** Half a line more than usual, or a jump upwards to another column. */
function isApart(gap: number, usual: number): boolean {
  return gap > usual * 1.4 || gap < -usual;
}
