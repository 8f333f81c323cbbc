/** The words of a Word file: https://ecma-international.org/publications-and-standards/standards/ecma-376/ */
import type { Element } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { CaptureFault } from './capture-fault.ts';
import { rootOf } from './xml-tree.ts';
import { unzip } from './zip.ts';

/**
 * The words of the body, then the notes, in the order in which their markers stand. Word counts notes by
 * itself and keeps no numerals, so they are written as this archive prints them: `[1]` in the text and before the note.
 * What was deleted while changes were tracked is not there; headers and footers of the page are not either.
 *
 * In: the bytes. Out: the words; a space or more between paragraphs and cells.
 * @throws CaptureFault when the bytes are no Word file.
 */
export function docxWords(bytes: Uint8Array): string {
  const files = unzip(bytes, (name) => /^word\/(?:document|footnotes|endnotes)\.xml$/.test(name));
  const body = parse(files.get('word/document.xml'));
  if (!body) throw new CaptureFault('The file is no Word document: it has no word/document.xml.');
  const markers: Marker[] = [];
  const words = wordsOf(body, markers);
  const lists = {
    footnote: parse(files.get('word/footnotes.xml')),
    endnote: parse(files.get('word/endnotes.xml')),
  };
  const notes = markers.map(({ kind, id }, index) => {
    const note = lists[kind]?.children.find(
      (child) => child.type === 'element' && child.attributes['w:id'] === id,
    );
    return `[${index + 1}] ${note?.type === 'element' ? wordsOf(note, []) : ''}`;
  });
  return [numbered(words), ...notes].join('\n');
}

function parse(file: Uint8Array | undefined): Element | undefined {
  return file ? rootOf(fromXml(new TextDecoder().decode(file))) : undefined;
}

/** A sign that no XML can hold, where a marker stands. */
const markerSign = '\u0001';

function wordsOf(element: Element, markers: Marker[]): string {
  const words: string[] = [];
  const waiting: (Element | string)[] = [element];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') {
      words.push(next);
      continue;
    }
    const name = next.name;
    if (skipped.has(name)) continue;
    if (name === 'w:t')
      words.push(next.children.map((child) => ('value' in child ? child.value : '')).join(''));
    else if (name === 'w:tab' || name === 'w:br' || name === 'w:cr') words.push(' ');
    else if (name === 'w:noBreakHyphen') words.push('\u2011');
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
      markers.push({
        kind: name === 'w:footnoteReference' ? 'footnote' : 'endnote',
        id: next.attributes['w:id'] ?? '',
      });
      words.push(markerSign);
    } else {
      if (name === 'w:p' || name === 'w:tc') waiting.push(' ');
      waiting.push(...next.children.filter((child) => child.type === 'element').toReversed());
    }
  }
  return words.join('');
}

/** Deleted words, instructions of fields, the second telling of a drawing for older programs, properties. */
const skipped: ReadonlySet<string> = new Set([
  ...[
    'w:del',
    'w:moveFrom',
    'w:delText',
    'w:instrText',
    'mc:Fallback',
    'w:pPr',
    'w:rPr',
    'w:sectPr',
    'w:tblPr',
  ],
]);

function numbered(words: string): string {
  let count = 0;
  return words.replaceAll(markerSign, () => `[${++count}]`);
}

interface Marker {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
}
