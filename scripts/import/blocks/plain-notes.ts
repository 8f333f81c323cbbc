/** Notes that nothing links: numerals in the text, and paragraphs at its end that begin with them. */
import { blockWords, inlineWords, type Block, type Inline } from './block.ts';

/** A numeral at the beginning of a note: `[1]`, `1.`, `1`, `*`. */
const atStart =
  /^(?:\[(?<bracketed>\d{1,3})\]|(?<dotted>\d{1,3})\.|(?<bare>\d{1,3})(?=\s)|(?<stars>\*{1,4}))\s*/u;

const headings =
  /^(?:(?:foot|end)?notes?|references|sources|примечани[ея]|сноски|источники|ескертпелер|сілтемелер|эзохҳо|izohlar|изоҳлар|پی‌?نوشت‌?ها|یادداشت‌?ها)\s*:?$/iu;

/**
 * In: the blocks of a capture in which no note is told yet. Out: the same words; where numerals from 1 on stand in the text in
 * their order, one for each note at its end, they are markers and notes. Where that is not plain, nothing is changed.
 */
export function withPlainNotes(blocks: readonly Block[]): Block[] {
  const spread = blocks.flatMap((block, index) => spreadNotes(block, blocks[previousText(blocks, index)]));
  const first = firstNote(spread);
  if (first < 0) return [...blocks];
  const notes = spread.slice(first).filter(({ kind }) => kind === 'paragraph' || kind === 'note');
  const printed = notes.map((note) => numeralOf(note));
  if (printed.some((numeral, index) => numeral?.count !== index + 1)) return [...blocks];
  // Where raised numerals are the markers, a numeral in plain words is none; and the other way round.
  for (const areRaised of [true, false]) {
    const state = { next: 1, last: notes.length, areRaised };
    const body = spread.slice(0, first).map((block) => marked(block, state));
    if (state.next > state.last) return [...body, ...spread.slice(first).map(asNote)];
  }
  return [...blocks];
}

function previousText(blocks: readonly Block[], index: number): number {
  return blocks.slice(0, index).findLastIndex(({ kind }) => kind !== 'out' && kind !== 'rule');
}

/** A numbered list below the heading “Notes” is a list of notes whose numerals the browser draws. */
function spreadNotes(block: Block, before: Block | undefined): Block[] {
  const isHeaded = before !== undefined && headings.test(blockWords(before));
  if (block.kind !== 'list' || block.start !== 1 || !isHeaded) return [block];
  const lines = block.items.map((item) =>
    item.length === 1 && item[0]?.kind === 'paragraph' ? item[0].inline : undefined,
  );
  if (lines.some((line) => line === undefined)) return [block];
  return lines.map((line, index) => ({
    kind: 'note',
    label: String(index + 1),
    printed: '',
    inline: line ?? [],
  }));
}

/** Where the notes begin: the first of a run of them that goes to the end of the text. */
function firstNote(blocks: readonly Block[]): number {
  let first = -1;
  for (let index = blocks.length - 1; index > 0; index--) {
    const block = blocks[index];
    if (!block || block.kind === 'out' || block.kind === 'rule') continue;
    if (!numeralOf(block)) break;
    first = index;
  }
  return first;
}

function numeralOf(block: Block): { count: number; printed: string } | undefined {
  if (block.kind === 'note') return { count: Number(block.label), printed: block.printed };
  const groups = block.kind === 'paragraph' ? atStart.exec(blockWords(block))?.groups : undefined;
  if (!groups) return undefined;
  const { bracketed, dotted, bare, stars } = groups;
  if (stars !== undefined) return { count: stars.length, printed: stars };
  const numeral = bracketed ?? dotted ?? bare ?? '';
  return { count: Number(numeral), printed: bracketed ? `[${numeral}]` : dotted ? `${numeral}.` : numeral };
}

function asNote(block: Block): Block {
  const numeral = numeralOf(block);
  if (block.kind !== 'paragraph' || !numeral) return block;
  return {
    kind: 'note',
    label: String(numeral.count),
    printed: numeral.printed,
    inline: withoutStart(block.inline, numeral.printed.length),
  };
}

function withoutStart(inline: readonly Inline[], length: number): Inline[] {
  const [first, ...rest] = inline;
  if (!first || length <= 0) return [...inline];
  const words = inlineWords([first]);
  const lead = words.length - words.trimStart().length;
  if (words.trim() === '') return withoutStart(rest, length);
  if (words.length <= lead + length) return withoutStart(rest, length - (words.length - lead));
  if (first.kind === 'words') return [{ ...first, text: words.slice(lead + length) }, ...rest];
  return [{ kind: 'words', text: words.slice(lead + length) }, ...rest];
}

function marked(block: Block, state: State): Block {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return { ...block, inline: markedLine(block.inline, state) };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map((inner) => marked(inner, state))) };
    case 'quote':
      return { ...block, blocks: block.blocks.map((inner) => marked(inner, state)) };
    default:
      return block;
  }
}

function markedLine(inline: readonly Inline[], state: State): Inline[] {
  return inline.flatMap((part): Inline[] => {
    if ('inline' in part) return [{ ...part, inline: markedLine(part.inline, state) }];
    if (part.kind !== 'words') return [part];
    if (state.areRaised !== (part.raised === true)) return [part];
    return state.areRaised ? raisedMarker(part.text, state) : markedWords(part.text, state);
  });
}

function raisedMarker(text: string, state: State): Inline[] {
  const label =
    /^[[(]?(\d{1,3})[\])]?$/.exec(text.trim())?.[1] ??
    (/^\*{1,4}$/.test(text.trim()) ? String(text.trim().length) : '');
  if (Number(label) !== state.next || state.next > state.last) return [{ kind: 'words', text }];
  state.next += 1;
  return [{ kind: 'marker', label, printed: text.trim() }];
}

/** In plain words a numeral is a marker in brackets, or where it is glued to a word or to the end of a sentence; after capitals, as in MI2, it is a name’s. */
function markedWords(text: string, state: State): Inline[] {
  const parts: Inline[] = [];
  let rest = text;
  while (state.next <= state.last) {
    const n = state.next;
    const stars = String.raw`\*`.repeat(n);
    const found = new RegExp(
      String.raw`\[${n}\]|\(${n}\)|(?<=[\p{Ll}\p{Lo}]{2}[.,;:!?»”"’)]{0,2})${n}(?![\p{L}\d%]|[.,]\d)|(?<=[\p{L}.,;:!?»”"’)])${stars}(?!\*)`,
      'u',
    ).exec(rest);
    if (!found) break;
    if (found.index > 0) parts.push({ kind: 'words', text: rest.slice(0, found.index) });
    parts.push({ kind: 'marker', label: String(n), printed: found[0] });
    rest = rest.slice(found.index + found[0].length);
    state.next += 1;
  }
  if (rest !== '') parts.push({ kind: 'words', text: rest });
  return parts;
}

interface State {
  /** The numeral that is looked for. */
  next: number;
  readonly last: number;
  /** Whether raised numerals are the markers, or those in plain words. */
  readonly areRaised: boolean;
}
