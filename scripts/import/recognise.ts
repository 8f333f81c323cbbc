/** What a file is, told by its bytes and not by its name. */
import type { CaptureKind } from '../../src/capture/capture-kind.ts';

/**
 * In: the bytes of a file. Out: what it is, in words for a message, and the ending that it should have; undefined when nothing
 * tells. Signs: https://mimesniff.spec.whatwg.org/, and the beginnings that the formats' own documents prescribe.
 */
export function recognised(bytes: Uint8Array): Recognised | undefined {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const sign = signs.find(([form]) => form.test(start));
  if (sign) return sign[1];
  if (start.startsWith('PK\x03\x04')) return packed(Buffer.from(bytes).toString('latin1'));
  const text = start.replace(/^\xef\xbb\xbf|\xff\xfe/, '').trimStart();
  if (
    /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)*(?:mime-version|content-type)\s*:[^\n]*(?:multipart\/related|1\.0)/i.test(
      text,
    )
  )
    return { what: 'a page saved as MHTML', ending: '.mhtml', kind: 'mhtml' };
  if (
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!doctype html|<html|<head|<body|<meta\b)/i.test(text) ||
    tags(start) > 8
  )
    return { what: 'a web page (HTML)', ending: '.html', kind: 'html' };
  return undefined;
}

const signs: readonly (readonly [RegExp, Recognised])[] = [
  [/^%PDF-/, { what: 'a PDF file', ending: '.pdf', kind: 'pdf' }],
  [/^WARC\/\d/, { what: 'a WARC file', ending: '.warc', kind: 'warc' }],
  [
    /^bplist00/,
    {
      what: 'a web archive of Safari',
      cure: 'In Safari, save the page once more with the format "Page Source", and import that. If it is gone from the web, macOS makes a page of the file, textutil -convert html FILE: import that, and keep the file.',
    },
  ],
  [
    /^\x89PNG|^\xff\xd8\xff|^GIF8|^RIFF....WEBP|^II\*\0|^MM\0\*|^BM....\0\0\0\0/s,
    {
      what: 'a picture',
      cure: 'A picture has no words that can be proved. Find the text itself, or have it typed and say so in the front matter.',
    },
  ],
  [
    /^\xd0\xcf\x11\xe0/,
    {
      what: 'a Word file of the old kind (.doc)',
      cure: 'Open it in Word or LibreOffice, save it as .docx, and import that.',
    },
  ],
  [
    /^\{\\rtf/,
    { what: 'an RTF file', cure: 'Open it in Word or LibreOffice, save it as .docx, and import that.' },
  ],
  [/^\x1f\x8b/, { what: 'a packed file (gzip)', ending: '.warc.gz', kind: 'warc' }],
  [/^AT&TFORM/, { what: 'a DjVu file', cure: 'It is a picture of pages. Find the text itself.' }],
];

function packed(all: string): Recognised {
  if (all.includes('word/document.xml')) return { what: 'a Word file', ending: '.docx', kind: 'docx' };
  if (all.includes('application/epub+zip')) return { what: 'a book (EPUB)', ending: '.epub', kind: 'epub' };
  if (all.includes('datapackage.json') && all.includes('.warc'))
    return { what: 'a web archive (WACZ)', ending: '.wacz', kind: 'wacz' };
  if (all.includes('opendocument.text'))
    return {
      what: 'an OpenDocument file (.odt)',
      cure: 'Open it in LibreOffice, save it as .docx, and import that.',
    };
  return { what: 'a packed file (ZIP)', cure: 'Unpack it, and import the files in it.' };
}

function tags(text: string): number {
  return text.match(/<\/?(?:p|div|a|span|br|td|tr|table|li|h[1-6])\b[^>]*>/gi)?.length ?? 0;
}

/** What a file was recognised as: either a kind that can be imported, or what to do instead. */
export interface Recognised {
  readonly what: string;
  readonly ending?: string;
  readonly kind?: CaptureKind;
  readonly cure?: string;
}
