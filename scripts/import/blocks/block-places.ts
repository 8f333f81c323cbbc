/** Where the parts of an article stand, as its front matter says it. */
import type { NoteForms } from '../../../src/text/printed-numeral.ts';
import { blockWords, inlineWords, type Block, type Inline, type LeftOut, type NoteBlock } from './block.ts';

/**
 * In: the blocks of a capture. Out: what is left out, in order, each after the last part of the text before it that has an address:
 * `p4`, `p7.2` in a list or table, `s1`, `n1`; see records/forms/anchor.ts.
 */
export function leftOutOf(blocks: readonly Block[]): LeftOut[] {
  const last = blocks.findLastIndex(({ kind }) => kind !== 'out' && kind !== 'rule');
  const count = { p: 0, s: 0, n: 0 };
  let place = 'before';
  return blocks.flatMap((block, index): LeftOut[] => {
    if (block.kind === 'out')
      return [{ text: block.text, as: block.as, place: index > last ? 'after' : place }];
    place = placeAfter(block, { count, place });
    return [];
  });
}

function placeAfter(
  block: Block,
  { count, place }: { count: { p: number; s: number; n: number }; place: string },
): string {
  switch (block.kind) {
    case 'paragraph':
    case 'picture':
      return `p${++count.p}`;
    case 'heading':
      return `s${++count.s}`;
    case 'note':
      return `n${++count.n}`;
    case 'list':
    case 'table':
      return `p${++count.p}.${partsIn(block)}`;
    case 'quote':
      return block.blocks.reduce((so, inner) => placeAfter(inner, { count, place: so }), place);
    case 'rule':
    case 'out':
      return place;
  }
}

/** How many parts of a list or table have an address: all paragraphs, and the rows that have words. */
function partsIn(block: Block): number {
  if (block.kind === 'list') return block.items.flat().reduce((sum, inner) => sum + partsIn(inner), 0);
  if (block.kind === 'quote') return block.blocks.reduce((sum, inner) => sum + partsIn(inner), 0);
  if (block.kind === 'table')
    return block.rows.filter((row) => row.some((cell) => inlineWords(cell).trim() !== '')).length;
  return block.kind === 'paragraph' || block.kind === 'picture' ? 1 : 0;
}

/**
 * How the numerals of notes are printed. In: the text. Out: the forms; undefined where there are no notes, or where all are as usual.
 */
export function noteFormOf(blocks: readonly Block[]): NoteForms | undefined {
  const markers = markersOf(blocks);
  const notes = blocks.filter((block): block is NoteBlock => block.kind === 'note');
  // Where asterisks and numerals are mixed, the form is that of the numerals.
  const isSign = ({ label }: { label: string }): boolean => !/[\p{L}\p{N}]/u.test(label);
  const marker = markers.find((one) => !isSign(one)) ?? markers[0];
  const entry = notes.find((one) => !isSign(one)) ?? notes[0];
  if (marker === undefined) return undefined;
  const forms = {
    marker: formOf(marker.printed),
    entry: entry === undefined || entry.printed === '' ? ('none' as const) : entryForm(entry.printed),
  };
  const bare = [...markers, ...notes].some((one) => isSign(one) && /^[*†‡§]/.test(one.printed));
  const isPlain = (form: string): boolean => !/[[(]|none/.test(form);
  if (bare && !(isPlain(forms.marker) && isPlain(forms.entry))) return { ...forms, signs: 'bare' };
  return forms.marker === '[1]' && forms.entry === '[1]' ? undefined : forms;
}

function formOf(printed: string): NoteForms['marker'] {
  if (printed.startsWith('[')) return '[1]';
  if (printed.startsWith('(')) return '(1)';
  return /^[*†‡§]/.test(printed) ? '*' : '1';
}

function entryForm(printed: string): NoteForms['entry'] {
  if (printed.startsWith('[')) return '[1]';
  if (printed.startsWith('(')) return '(1)';
  if (/^[*†‡§]/.test(printed)) return '*';
  return printed.endsWith('.') ? '1.' : printed.endsWith(')') ? '1)' : '1';
}

/** In: blocks. Out: the markers in their lines, in order; captions, which print markers as plain words, have none. */
export function markersOf(blocks: readonly Block[]): Extract<Inline, { kind: 'marker' }>[] {
  const inLine = (inline: readonly Inline[]): Extract<Inline, { kind: 'marker' }>[] =>
    inline.flatMap((part) => (part.kind === 'marker' ? [part] : 'inline' in part ? inLine(part.inline) : []));
  return blocks.flatMap((block) => {
    if ('inline' in block) return inLine(block.inline);
    if (block.kind === 'quote') return markersOf(block.blocks);
    if (block.kind === 'list') return block.items.flatMap((item) => markersOf(item));
    return block.kind === 'table' ? block.rows.flat().flatMap(inLine) : [];
  });
}

/** In: a block. Out: its words, with what is printed before a note. */
export function printedBlock(block: Block): string {
  return block.kind === 'note' ? `${block.printed} ${blockWords(block)}` : blockWords(block);
}
