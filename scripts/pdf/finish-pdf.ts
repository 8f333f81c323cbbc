/** A PDF of a browser as it is kept: it says what it is, and the same page gives the same bytes. */
import { createHash } from 'node:crypto';
import { x } from 'xastscript';
import { xmlDocument } from '../../src/exports/xml-document.ts';
import { lettersAsWritten } from './letters-as-written.ts';
import { pdfBytes, pdfObjects } from './pdf-objects.ts';
import type { PrintedPage } from './print-page.ts';

/**
 * In: a page as a browser printed it; what it is. Out: the same, with its metadata in both forms (ISO 32000-1, 14.3; XMP), without the browser's name, the time of
 * printing, and the numbers that a browser gives to elements as it goes.
 * @throws RangeError when the PDF is written in a way that is not known.
 */
export function finishPdf({ pdf: bytes, headings, words }: PrintedPage, facts: PdfFacts): Uint8Array {
  const pdf = pdfObjects(bytes);
  const metadata = Math.max(...pdf.objects.keys()) + 1;
  const rename = elementNames([...pdf.objects.values()]);
  const written = bookmarkWriter(headings);
  const objects = new Map(
    [...pdf.objects].map(([number, text]) => [number, lettersAsWritten(written(rename(text)), words)]),
  );
  const producer = /\/Producer (\((?:[^()\\]|\\.)*\)|<[^>]*>)/.exec(objects.get(pdf.info) ?? '')?.[1] ?? '()';
  objects.set(pdf.info, object(pdf.info, infoOf(facts, producer)));
  const catalogue = (objects.get(pdf.root) ?? '').replace(
    /<<\/Type \/Catalog/,
    `<</Type /Catalog\n/Metadata ${metadata} 0 R`,
  );
  objects.set(pdf.root, catalogue);
  const packet = Buffer.from(xmpOf(facts)).toString('latin1');
  objects.set(
    metadata,
    object(
      metadata,
      `<</Type /Metadata\n/Subtype /XML\n/Length ${packet.length}>> stream\n${packet}\nendstream`,
    ),
  );
  return pdfBytes({ ...pdf, objects }, (content) =>
    createHash('sha256').update(content, 'latin1').digest('hex').slice(0, 32),
  );
}

/** In their order, since a table of them is sorted by it. What is packed is left alone. */
function elementNames(texts: readonly string[]): (text: string) => string {
  const plain = (text: string): number => (text.includes('stream') ? 0 : text.length);
  const names = new Set(texts.flatMap((text) => text.slice(0, plain(text)).match(/\(node\d{8}\)/g) ?? []));
  const renamed = new Map(
    [...names].sort().map((name, index) => [name, `(node${String(index + 1).padStart(8, '0')})`]),
  );
  return (text) =>
    plain(text) === 0 ? text : text.replace(/\(node\d{8}\)/g, (name) => renamed.get(name) ?? name);
}

/** A browser joins the lines of a heading without the space between them. */
function bookmarkWriter(headings: readonly string[]): (text: string) => string {
  const solid = (words: string): string => words.replace(/\s+/gu, '');
  const byLetters = new Map(
    headings.map((heading) => [solid(heading), heading.trim().replace(/\s+/gu, ' ')]),
  );
  return (text) =>
    text.replace(/(?<=^\d+ 0 obj\n<<\/Title )(\([^\n]*\)|<[\dA-F]*>)(?=\n\/(?:Dest|Parent))/, (title) => {
      const heading = byLetters.get(solid(wordsOf(title)));
      return heading === undefined ? title : textString(heading);
    });
}

/** Of a text in either way of writing; what is beyond Latin-1 is always in the second. */
function wordsOf(written: string): string {
  if (written.startsWith('(')) return written.slice(1, -1).replace(/\\(.)/g, '$1');
  return Buffer.from(written.slice(5, -1), 'hex').swap16().toString('utf16le');
}

function infoOf({ title, authors, subject, keywords, made, day }: PdfFacts, producer: string): string {
  const date = `(D:${day.replaceAll('-', '')}000000Z)`;
  return [
    `<</Title ${textString(title)}`,
    ...(authors.length === 0 ? [] : [`/Author ${textString(authors.join('; '))}`]),
    `/Subject ${textString(subject)}`,
    ...(keywords.length === 0 ? [] : [`/Keywords ${textString(keywords.join(', '))}`]),
    `/Creator ${textString(made)}`,
    `/Producer ${producer}`,
    `/CreationDate ${date}`,
    `/ModDate ${date}>>`,
  ].join('\n');
}

/** UTF-16, as PDF has texts in all scripts (7.9.2.2). */
function textString(text: string): string {
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}

/** https://developer.adobe.com/xmp/docs/XMPSpecifications/ */
function xmpOf(facts: PdfFacts): string {
  const { title, authors, subject, keywords, language, address, source, rights, publisher, made, day } =
    facts;
  const list = (kind: string, values: readonly string[], attributes = {}) =>
    x(
      `rdf:${kind}`,
      values.map((value) => x('rdf:li', attributes, value)),
    );
  const inEveryLanguage = { 'xml:lang': 'x-default' };
  const description = x(
    'rdf:Description',
    {
      'rdf:about': '',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:pdf': 'http://ns.adobe.com/pdf/1.3/',
      'xmlns:xmp': 'http://ns.adobe.com/xap/1.0/',
    },
    [
      x('dc:title', [list('Alt', [title], inEveryLanguage)]),
      ...(authors.length === 0 ? [] : [x('dc:creator', [list('Seq', authors)])]),
      x('dc:description', [list('Alt', [subject], inEveryLanguage)]),
      ...(keywords.length === 0 ? [] : [x('dc:subject', [list('Bag', keywords)])]),
      x('dc:language', [list('Bag', [language])]),
      x('dc:identifier', address),
      x('dc:source', source),
      x('dc:rights', [list('Alt', [rights], inEveryLanguage)]),
      x('dc:publisher', [list('Bag', [publisher])]),
      x('dc:format', 'application/pdf'),
      ...(keywords.length === 0 ? [] : [x('pdf:Keywords', keywords.join(', '))]),
      x('xmp:CreatorTool', made),
      x('xmp:CreateDate', `${day}T00:00:00Z`),
      x('xmp:ModifyDate', `${day}T00:00:00Z`),
    ],
  );
  const root = x('x:xmpmeta', { 'xmlns:x': 'adobe:ns:meta/' }, [
    x('rdf:RDF', { 'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#' }, [description]),
  ]);
  const packet = xmlDocument(root).replace(/^<\?xml.*\n/, '');
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>\n${packet}<?xpacket end="r"?>`;
}

function object(number: number, content: string): string {
  return `${number} 0 obj\n${content}\nendobj\n`;
}

/** What a PDF says of itself. */
export interface PdfFacts {
  readonly title: string;
  readonly authors: readonly string[];
  readonly subject: string;
  readonly keywords: readonly string[];
  /** BCP 47. */
  readonly language: string;
  /** Of the page that it was printed from, absolute; where the text was first published. */
  readonly address: string;
  readonly source: string;
  readonly rights: string;
  readonly publisher: string;
  /** By what it was made. */
  readonly made: string;
  /** On which its words last changed. */
  readonly day: string;
}
