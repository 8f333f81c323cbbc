/** Notes that nothing links: numerals in the text, and paragraphs at its end that begin with them. */
import { blockWords, inlineWords, type Block, type Inline } from './block.ts';

/** A numeral at the beginning of a note: `[1]`, `(1)`, `1.`, `1)`, `1`, `*`. */
const atStart =
  /^(?<printed>\[(?<a>\d{1,3})\]|\((?<b>\d{1,3})\)|(?<c>\d{1,3})[.)]|(?<d>\d{1,3})(?=\s)|(?<stars>\*{1,4}))\s*/u;

const headings =
  /^(?:(?:foot|end)?notes?|references|sources|примечани[ея]|сноски|источники|ескертпелер|сілтемелер|эзохҳо|izohlar|изоҳлар|پی‌?نوشت‌?ها|یادداشت‌?ها)\s*:?$/iu;

/**
 * In: the blocks of a capture. Out: the same words; where numerals from 1 on stand in the text in their order, one for each note at
 * its end, they are markers and notes; and so are asterisks, in a list of their own. Where that is not plain, nothing is changed.
 */
export function withPlainNotes(blocks: readonly Block[]): Block[] {
  const hasNotes = blocks.some(({ kind }) => kind === 'note');
  const spread = hasNotes
    ? [...blocks]
    : blocks.flatMap((block, index) => spreadNotes(block, blocks[previousText(blocks, index)]));
  const first = firstNote(spread);
  if (first < 0) return [...blocks];
  let all: Block[] = spread;
  // Numerals that links have told already are not looked for again.
  const families = hasNotes ? (['stars'] as const) : (['numbers', 'stars'] as const);
  let found = hasNotes ? 1 : 0;
  for (const family of families) {
    const next = withFamily(all, { first, family, isMixed: found > 0 || isMixed(spread.slice(first)) });
    if (next) found += 1;
    all = next ?? all;
  }
  return found === (hasNotes ? 1 : 0) && all === spread ? [...blocks] : all;
}

function isMixed(notes: readonly Block[]): boolean {
  return new Set(notes.map((note) => numeralOf(note)?.family).filter(Boolean)).size > 1;
}

/** The notes of one list, and their markers in the text before; undefined where they are not all there, in their order. */
function withFamily(
  blocks: readonly Block[],
  { first, family, isMixed }: { first: number; family: Family; isMixed: boolean },
): Block[] | undefined {
  const isOurs = (block: Block): boolean => numeralOf(block)?.family === family;
  const counts = blocks
    .slice(first)
    .filter(isOurs)
    .map((note) => numeralOf(note)?.count);
  if (counts.length === 0 || counts.some((count, index) => count !== index + 1)) return undefined;
  // An asterisk after the author's name leads to a note on the author.
  const inHead = family === 'stars' ? starsInHead(blocks.slice(0, first)) : 0;
  // Where raised numerals are the markers, a numeral in plain words is none; and the other way round.
  for (const areRaised of [true, false]) {
    const state = { family, next: 1 + inHead, last: counts.length, areRaised, isMixed };
    const body = blocks.slice(0, first).map((block) => marked(block, state));
    if (state.next > state.last && state.last > inHead)
      return [
        ...body,
        ...blocks
          .slice(first)
          .map((block) =>
            isOurs(block) && (numeralOf(block)?.count ?? 0) > inHead ? asNote(block, isMixed) : block,
          ),
      ];
  }
  return undefined;
}

function starsInHead(blocks: readonly Block[]): number {
  const ends = blocks.flatMap((block) =>
    block.kind === 'out' && (block.as === 'byline' || block.as === 'title')
      ? (/[^*](\*{1,3})$/.exec(block.text.trim())?.[1]?.length ?? 0)
      : 0,
  );
  return Math.max(0, ...ends);
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

function numeralOf(block: Block): { family: Family; count: number; printed: string } | undefined {
  if (block.kind === 'note') return { family: 'numbers', count: Number(block.label), printed: block.printed };
  const groups = block.kind === 'paragraph' ? atStart.exec(blockWords(block))?.groups : undefined;
  if (!groups) return undefined;
  const { printed = '', stars } = groups;
  if (stars !== undefined) return { family: 'stars', count: stars.length, printed };
  const count = Number(groups['a'] ?? groups['b'] ?? groups['c'] ?? groups['d']);
  return { family: 'numbers', count, printed };
}

function asNote(block: Block, isMixed: boolean): Block {
  const numeral = numeralOf(block);
  if (block.kind !== 'paragraph' || !numeral) return block;
  return {
    kind: 'note',
    label: labelOf(numeral, isMixed),
    printed: numeral.printed,
    inline: withoutStart(block.inline, numeral.printed.length),
  };
}

/** Asterisks are counted, unless numbers count other notes. */
function labelOf({ family, count }: { family: Family; count: number }, isMixed: boolean): string {
  return family === 'stars' && isMixed ? '*'.repeat(count) : String(count);
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
  const printed = text.trim();
  const isNext =
    state.family === 'stars'
      ? printed === '*'.repeat(state.next)
      : Number(/^[[(]?(\d{1,3})[\])]?$/.exec(printed)?.[1] ?? '') === state.next;
  if (!isNext || state.next > state.last) return [{ kind: 'words', text, raised: true }];
  const label = labelOf({ family: state.family, count: state.next }, state.isMixed);
  state.next += 1;
  return [{ kind: 'marker', label, printed }];
}

/** In plain words a numeral is a marker in brackets, or where it is glued to a word or to the end of a sentence; after capitals, as in MI2, it is a name’s. */
function markedWords(text: string, state: State): Inline[] {
  const parts: Inline[] = [];
  let rest = text;
  while (state.next <= state.last) {
    const n = state.next;
    const form =
      state.family === 'stars'
        ? String.raw`(?<=[\p{L}.,;:!?»”"’)])${String.raw`\*`.repeat(n)}(?!\*)`
        : String.raw`\[${n}\]|\(${n}\)|(?<=[\p{Ll}\p{Lo}]{2}[.,;:!?»”"’)]{0,2})${n}(?![\p{L}\d%]|[.,]\d)`;
    const found = new RegExp(form, 'u').exec(rest);
    if (!found) break;
    if (found.index > 0) parts.push({ kind: 'words', text: rest.slice(0, found.index) });
    parts.push({
      kind: 'marker',
      label: labelOf({ family: state.family, count: n }, state.isMixed),
      printed: found[0],
    });
    rest = rest.slice(found.index + found[0].length);
    state.next += 1;
  }
  if (rest !== '') parts.push({ kind: 'words', text: rest });
  return parts;
}

/** A list of notes counts in numbers or in asterisks. */
type Family = 'numbers' | 'stars';

interface State {
  readonly family: Family;
  /** The numeral that is looked for. */
  next: number;
  readonly last: number;
  /** Whether raised numerals are the markers, or those in plain words. */
  readonly areRaised: boolean;
  /** Whether both kinds of lists are there. */
  readonly isMixed: boolean;
}
