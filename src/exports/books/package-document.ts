/** What a book says of itself to libraries and reading programs: https://www.w3.org/TR/epub-33/#sec-package-doc */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { contact, siteName } from '../../site.ts';
import { absoluteUrl, homeUrl } from '../../urls.ts';
import { momentOf } from '../feed-entries.ts';
import { xmlDocument } from '../xml-document.ts';
import type { Book, BookFile } from './book.ts';

/** In: a book, and its other files by their names in the package. Out: the package document. */
export function packageDocument(book: Book, files: readonly BookFile[]): string {
  const [language = 'en'] = book.languages;
  return xmlDocument(
    x(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'address',
        'xml:lang': 'en',
        prefix: 'schema: http://schema.org/',
      },
      [
        x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
          ...described(book, language),
          ...accessible(book),
        ]),
        x('manifest', [
          x('item', {
            id: 'nav',
            href: 'nav.xhtml',
            'media-type': 'application/xhtml+xml',
            properties: 'nav',
          }),
          ...book.parts.map(({ file }) =>
            x('item', { id: `part-${file}`, href: file, 'media-type': 'application/xhtml+xml' }),
          ),
          ...files.map(({ path }) =>
            x('item', {
              id: `file-${path.replaceAll('/', '-')}`,
              href: path,
              'media-type': typeOf(path),
              ...(path === coverFile ? { properties: 'cover-image' } : {}),
            }),
          ),
        ]),
        x('spine', [
          ...book.parts.flatMap(({ file, kind }) => [
            x('itemref', { idref: `part-${file}` }),
            ...(kind === 'titlepage' ? [x('itemref', { idref: 'nav' })] : []),
          ]),
        ]),
      ],
    ),
  );
}

/** Its file in the package. */
export const coverFile = 'cover.png';

function described(book: Book, language: string): Element[] {
  return [
    x('dc:identifier', { id: 'address' }, book.identifier),
    x('dc:title', { id: 'title', 'xml:lang': language }, book.title),
    meta('dcterms:modified', momentOf(book.changed)),
    ...book.languages.map((one) => x('dc:language', one)),
    ...book.creators.flatMap(({ name, role, sort }, index) => [
      x('dc:creator', { id: `creator-${index + 1}` }, name),
      meta('role', role, { refines: `#creator-${index + 1}`, scheme: 'marc:relators' }),
      meta('file-as', sort, { refines: `#creator-${index + 1}` }),
    ]),
    x('dc:publisher', contact.publisher ?? siteName),
    ...(book.issued === undefined ? [] : [x('dc:date', book.issued)]),
    x('dc:description', book.description),
    ...book.subjects.map((subject) => x('dc:subject', subject)),
    x('dc:rights', book.rights),
    ...book.sources.map((source) => x('dc:source', source)),
    x('dc:source', { id: 'numbered-by' }, book.numberedBy),
    ...(hasPlaces(book) ? [meta('source-of', 'pagination', { refines: '#numbered-by' })] : []),
    meta('belongs-to-collection', siteName, { id: 'archive' }),
    meta('collection-type', 'set', { refines: '#archive' }),
    meta('dcterms:identifier', absoluteUrl(homeUrl()), { refines: '#archive' }),
  ];
}

/** What is so, and no conformance, which nobody has certified: https://www.w3.org/TR/epub-a11y-11/ and the terms of https://www.w3.org/community/reports/a11y-discov-vocab/CG-FINAL-vocabulary-20241209/ */
function accessible(book: Book): Element[] {
  const { pictures, parts } = book;
  const hasPictures = pictures.length > 0;
  const features = [
    ...['tableOfContents', 'readingOrder', 'structuralNavigation', 'displayTransformability'],
    ...(hasPlaces(book) ? ['pageNavigation'] : []),
    ...(parts.some(({ kind }) => kind === 'index') ? ['index'] : []),
    ...(hasPictures ? ['alternativeText'] : []),
  ];
  return [
    meta('schema:accessMode', 'textual'),
    ...(hasPictures ? [meta('schema:accessMode', 'visual')] : []),
    meta('schema:accessModeSufficient', 'textual'),
    ...features.map((feature) => meta('schema:accessibilityFeature', feature)),
    meta('schema:accessibilityHazard', 'none'),
    meta(
      'schema:accessibilitySummary',
      [
        'Text with headings, lists and a table of contents.',
        ...(hasPlaces(book) ? [placesInWords] : []),
        ...(hasPictures ? ['Pictures are described in words.'] : []),
        'Words in other languages say their language where the archive knows it.',
      ].join(' '),
    ),
  ];
}

/** The list of the volumes has none. */
function hasPlaces({ parts }: Book): boolean {
  return parts.some(({ places }) => places.length > 0);
}

const placesInWords =
  'Every paragraph and note can be reached by its published number, and every name by the index. Notes, and what is said of editorial marks, are linked both ways (a mark within a link only back) and stand in their place where a program opens none.';

function meta(property: string, value: string, attributes: Readonly<Record<string, string>> = {}): Element {
  return x('meta', { property, ...attributes }, value);
}

function typeOf(path: string): string {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const types: Readonly<Record<string, string>> = {
    css: 'text/css',
    woff2: 'font/woff2',
    png: 'image/png',
    jpg: 'image/jpeg',
    jpeg: 'image/jpeg',
    gif: 'image/gif',
  };
  const type = types[ending];
  if (type === undefined) throw new RangeError(`A book cannot hold ${path}.`);
  return type;
}
