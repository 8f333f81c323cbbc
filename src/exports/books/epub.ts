/** A book as one file: https://www.w3.org/TR/epub-33/#sec-ocf */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { bookFonts } from './book-fonts.ts';
import { bookStyle } from './book-style.ts';
import type { Book, BookFile } from './book.ts';
import { navigation } from './navigation.ts';
import { coverFile, packageDocument } from './package-document.ts';
import { xhtmlDocument } from './xhtml.ts';

/**
 * In: a book. Out: the bytes of an EPUB 3: the same for the same book, wherever and whenever it is made. Its type comes first and as it is, what is
 * compressed already stays so.
 */
export function epub(book: Book): Uint8Array<ArrayBuffer> {
  const nav = navigation(book);
  const documents = book.parts.map(({ file, title, body }) => [file, xhtmlDocument(title, body)] as const);
  const words = [nav, ...documents.map(([, document]) => document)].join('');
  const fonts = bookFonts(words, words.includes('<em>'));
  const files: BookFile[] = [
    { path: 'book.css', bytes: strToU8(bookStyle(fonts.rules)) },
    { path: coverFile, bytes: book.cover },
    ...book.pictures,
    ...fonts.files,
  ];
  const inside: [string, Uint8Array][] = [
    ['META-INF/container.xml', strToU8(container)],
    ['EPUB/package.opf', strToU8(packageDocument(book, files))],
    ['EPUB/nav.xhtml', strToU8(nav)],
    ...documents.map(([file, document]): [string, Uint8Array] => [`EPUB/${file}`, strToU8(document)]),
    ...files.map(({ path, bytes }): [string, Uint8Array] => [`EPUB/${path}`, bytes]),
  ];
  // ZIP keeps the time of the place where it is written: noon is that day everywhere, the first that ZIP knows.
  const mtime = new Date(1980, 0, 1, 12);
  const zip: Zippable = { mimetype: [strToU8('application/epub+zip'), { level: 0, mtime }] };
  for (const [path, bytes] of inside) {
    const isDense = /\.(?:woff2|png|jpe?g|gif)$/i.test(path);
    zip[path] = [bytes, { level: isDense ? 0 : 6, mtime }];
  }
  return zipSync(zip);
}

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;
