/** A capture, taken apart: what becomes text, what becomes metadata, what is left out. */
import type { ArticleRecord } from '../../src/records/article.ts';
import type { NoteForms } from '../../src/text/printed-numeral.ts';
import { blockWords, foldSpace, type Block, type LeftOut } from './blocks/block.ts';
import { leftOutOf, noteFormOf } from './blocks/block-places.ts';
import { paragraphsOf } from './blocks/blocks-markdown.ts';
import { withBreak } from './blocks/broken-off.ts';
import type { Endnote } from './endnotes.ts';
import { readHeaderLine, type HeaderLine } from './header-line.ts';
import { dateIn } from './languages/dates.ts';
import { guessLanguage } from './languages/guess-language.ts';
import type { Told } from './page/told.ts';

/**
 * In: the blocks of a capture, all its words in them; what is known beside. Out: the parts.
 */
export function captureParts(
  found: readonly Block[],
  about: { source: CaptureSource; told: Told; remarks: readonly string[] },
): CaptureParts {
  const { blocks, brokenOff } = withBreak(found);
  const text = blocks.filter(({ kind }) => kind !== 'out');
  const outs = blocks.flatMap((block) => (block.kind === 'out' ? [block] : []));
  const paragraphs = paragraphsOf(text);
  const leftOut = leftOutOf(blocks);
  return {
    title: outs.find(({ as }) => as === 'title')?.text,
    lines: outs.flatMap(({ as, text: words }) => headerLine(as, foldSpace(words))),
    all: [...blocks],
    blocks: text,
    paragraphs,
    notes: text.flatMap((block) =>
      block.kind === 'note' ? [{ label: block.label, text: blockWords(block) }] : [],
    ),
    noteForm: noteFormOf(text),
    standfirst: hasStandfirst(leftOut) ? 'p1' : undefined,
    leftOut,
    language: guessLanguage(paragraphs.join('\n')),
    ...about,
    remarks: [
      ...about.remarks,
      ...(brokenOff === undefined
        ? []
        : [`The text ends in the middle of a sentence (“…${brokenOff}”), so :missing[text] was put there.`]),
    ],
  };
}

/** Whether the first paragraph stands between the title and the byline or the date. */
function hasStandfirst(leftOut: readonly LeftOut[]): boolean {
  const isLine = ({ as }: LeftOut): boolean => as === 'byline' || as === 'date line';
  return (
    leftOut.some(({ as, place }) => as === 'title' && place === 'before') &&
    leftOut.some((part) => isLine(part) && part.place === 'p1') &&
    !leftOut.some((part) => isLine(part) && part.place === 'before')
  );
}

function headerLine(as: string, text: string): HeaderLine[] {
  if (as === 'publication line')
    return [readHeaderLine(text, { afterTitle: true })].filter((line) => line !== undefined);
  if (as === 'byline') {
    const read = readHeaderLine(text, { afterTitle: true });
    const date = dateIn(text);
    const day = date?.date ? [{ as: 'date line', text: date.words, date: date.date } as const] : [];
    if (read?.as === 'byline') return [read, ...day];
    const name =
      foldSpace(date ? text.replace(date.words, '') : text)
        .replace(/^(?:by|автор)\s*:?\s+/i, '')
        .split(/ [|·•] |, /)[0] ?? text;
    return [{ as, text, state: 'printed', name: name === '' ? text : name }, ...day];
  }
  if (as !== 'date line') return [];
  const read = readHeaderLine(text, { afterTitle: true });
  if (read?.as === 'date line') return [read];
  const found = dateIn(text);
  return found
    ? [{ as, text, ...(found.date === undefined ? { doubt: found.doubt ?? '' } : { date: found.date }) }]
    : [];
}

/** What the front matter says of a capture beside its name and digest. */
export type CaptureSource = Partial<
  Pick<
    ArticleRecord['capture'],
    'original' | 'words' | 'main' | 'record' | 'part' | 'address' | 'date' | 'tool'
  >
>;

/** A capture, taken apart. */
export interface CaptureParts {
  title: string | undefined;
  /** Date line, publication line and byline, in the order of the capture. */
  lines: HeaderLine[];
  /** All of the capture, what is left out too, in order. */
  all: Block[];
  /** The text, in order. */
  blocks: Block[];
  /** The words of its paragraphs. */
  paragraphs: string[];
  notes: Endnote[];
  noteForm: NoteForms | undefined;
  /** The paragraph between title and byline. */
  standfirst: string | undefined;
  leftOut: LeftOut[];
  /** BCP 47, as its letters and words tell. */
  language: string | undefined;
  source: CaptureSource;
  /** What the head of a page tells. */
  told: Told;
  /** What an archivist should look at; full sentences. */
  remarks: string[];
}
