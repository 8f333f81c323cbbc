/** Characters as HTML and XML write them: `&amp;`, `&#8217;`, `&#x2019;`. */

/**
 * In: markup or a part of it; what stands for a reference of a name that is not known, by default the reference itself. Out: the
 * text with its references resolved. A number beyond Unicode stands for nothing.
 */
export function resolveReferences(text: string, unknown: (written: string) => string = asWritten): string {
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w+);/giu, (written, reference: string) => {
    const [, hex, decimal] = /^#(?:x(.+)|(.+))$/iu.exec(reference) ?? [];
    if (hex !== undefined) return character(Number.parseInt(hex, 16));
    return decimal === undefined ? (named[reference] ?? unknown(written)) : character(Number(decimal));
  });
}

function asWritten(written: string): string {
  return written;
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** Those that this site's pages and files write, and those that people write in place of quotation marks. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  shy: '\u00ad',
};
