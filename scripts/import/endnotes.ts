/** A note's marker as captures print it: a Roman numeral, an Arabic number or a letter in square brackets. */
const marker = /\[([ivxlcdm]{1,9}|\d{1,4}|[a-z])\]/gi;
const markerAtStart = /^\[([ivxlcdm]{1,9}|\d{1,4}|[a-z])\]/i;

/**
 * Whether a line begins with a note's marker, `[iv]`, `[4]` or `[d]`.
 *
 * In: one line, its white space folded. Out: true or false.
 */
export function beginsWithMarker(line: string): boolean {
  return markerAtStart.test(line);
}

/**
 * Tells an article's endnotes from its paragraphs. They are endnotes only where all is plain: they stand together at
 * the end, each begins with its marker, no two have the same, and each has its marker in a paragraph too.
 *
 * In: the blocks of the body, their white space folded. Out: the paragraphs, and the notes with the label as printed
 * (`iv`); no notes, and why not, where something that looks like them is not plain.
 */
export function separateEndnotes(blocks: readonly string[]): Endnotes {
  const series = seriesOf(blocks.at(-1) ?? '');
  let first = blocks.length;
  while (first > 1 && series !== undefined && seriesOf(blocks[first - 1] ?? '') === series) first -= 1;
  const paragraphs = blocks.slice(0, first);
  const notes = blocks.slice(first).map(readNote);
  const markers = new Set(
    paragraphs.flatMap((text) => [...text.matchAll(marker)].map((found) => found[1] ?? '')),
  );
  if (notes.length === 0 && markers.size === 0) return { paragraphs, notes, remarks: [] };

  const why = whyNotPlain({ paragraphs, notes, markers });
  if (why) return { paragraphs: [...blocks], notes: [], remarks: [`${why} So no marker was made a note.`] };
  const labels = new Set(notes.map((note) => note.label));
  const remarks = [...markers]
    .filter((label) => !labels.has(label))
    .map((label) => `[${label}] in the text has no note at the end; it stays as printed.`);
  return { paragraphs, notes, remarks };
}

function readNote(block: string): Endnote {
  const found = markerAtStart.exec(block);
  return { label: found?.[1] ?? '', text: block.slice(found?.[0].length ?? 0).trim() };
}

function whyNotPlain(body: {
  paragraphs: string[];
  notes: Endnote[];
  markers: Set<string>;
}): string | undefined {
  const { paragraphs, notes, markers } = body;
  const series = seriesOf(`[${notes[0]?.label ?? ''}]`);
  const early = paragraphs.find((text) => series !== undefined && seriesOf(text) === series);
  if (early) return `“${early.slice(0, 40)}” begins with a marker, but text that does not follows it.`;
  if (notes.length === 0) return 'There are markers in the text, but no notes at the end.';
  const folded = notes.map((note) => note.label.toLowerCase());
  const twice = notes.find((note, index) => folded.indexOf(note.label.toLowerCase()) !== index);
  if (twice) return `Two notes have the marker [${twice.label}].`;
  const unused = notes.find((note) => !markers.has(note.label));
  if (unused) return `The note [${unused.label}] has no marker in the text.`;
  const empty = notes.find((note) => note.text === '');
  if (empty) return `The note [${empty.label}] is empty.`;
  return undefined;
}

/**
 * The series of numerals that a line's marker belongs to, so that "[A] senior officer" is not taken for one of the
 * notes [i], [ii]; undefined where the line begins with none.
 */
function seriesOf(line: string): string | undefined {
  const label = markerAtStart.exec(line)?.[1];
  if (label === undefined) return undefined;
  if (/^\d/.test(label)) return 'Arabic';
  // Roman numerals and letters are not told apart: [c] can be either.
  return label === label.toLowerCase() ? 'small' : 'capital';
}

/** A note at the end of an article. */
export interface Endnote {
  /** The numeral as printed, without brackets. */
  label: string;
  text: string;
}

/** An article's body, its notes told apart. */
export interface Endnotes {
  paragraphs: string[];
  notes: Endnote[];
  /** What an archivist should look at; full sentences. */
  remarks: string[];
}
