/** Which letters a PDF says that it prints, where a font draws two alike. */
import { inflateSync } from 'node:zlib';
import { zlibSync } from 'fflate';

/**
 * Quotation marks and the turned commas of Uzbek have one shape in our fonts, and a browser takes the latter, so that copied words would differ from the
 * printed ones. In: an object of a PDF; the words of the page. Out: the object; where it says which letters a font's shapes are, with quotation
 * marks, unless the page has turned commas. Of a page that has both nothing can be told, and it stays.
 */
export function lettersAsWritten(object: string, words: string): string {
  if (/[\u02bb\u02bc]/u.test(words)) return object;
  const head = /^\d+ 0 obj\n<<\/Filter \/FlateDecode\n\/Length \d+>> stream\n/.exec(object)?.[0];
  if (head === undefined) return object;
  const packed = Buffer.from(object.slice(head.length, object.lastIndexOf('\nendstream')), 'latin1');
  const map = inflateSync(packed).toString('latin1');
  if (!map.includes('begincmap') || !/<02B[BC]>/.test(map)) return object;
  const written = zlibSync(
    Buffer.from(map.replaceAll('<02BB>', '<2018>').replaceAll('<02BC>', '<2019>'), 'latin1'),
  );
  const content = Buffer.from(written).toString('latin1');
  return `${head.replace(/\/Length \d+/, `/Length ${content.length}`)}${content}\nendstream\nendobj\n`;
}
