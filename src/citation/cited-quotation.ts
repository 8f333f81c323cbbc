/** A selection in an article as a quotation with its citation. Browser-safe: imports nothing of Node. */
import { turnedQuotes } from '../quotation/inner-quotes.ts';
import { textDirective } from '../quotation/text-fragment.ts';
import { citedPassage } from './pinpoint.ts';

/**
 * The quotation that a selection makes: whole words, ours left out, white space folded.
 *
 * In: the passages that the selection touches, in reading order; the text of the page before the first of them.
 * Out: undefined when fewer than three words are selected.
 */
export function quotationOf(passages: readonly SelectedPassage[], textBefore: string): Quotation | undefined {
  const parts = passages.map(selectedPart).filter(({ words }) => words !== '');
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last || parts.flatMap(({ words }) => words.split(' ')).length < 3) return undefined;
  const directive = textDirective(
    parts.flatMap(({ runs }) => runs),
    { before: `${textBefore} ${first.before}`, prefix: first.prefix },
  );
  return {
    anchor: first.anchor,
    to: last.anchor,
    label: first.label,
    toLabel: last.label,
    words: parts.map(({ words }) => words),
    hash: `#${first.anchor}${directive ? `:~:${directive}` : ''}`,
  };
}

/**
 * A quotation with its citation, to be pasted elsewhere: “words” (Goble 2015, par. 4). Address.
 *
 * In: the quotation; the article's form in the text of Chicago's author-date style, as it waits for a place, so that it leads
 * to the entry of that style; its absolute address. Out: plain text, and HTML.
 */
export function quotedCitation(
  quotation: Quotation,
  { placed, url }: { readonly placed: string; readonly url: string },
): { text: string; html: string } {
  const source = sourceOf(quotation, { placed, url });
  const address = url + quotation.hash;
  const words = quotation.words.map(turnedQuotes);
  return {
    text: `“${words.join('\n\n')}” (${withoutTags(source)}). ${address}`,
    html:
      `<p>“${words.map(escaped).join('<br><br>')}” ` +
      `(<a href="${escaped(address)}">${source}</a>). ${escaped(address)}</p>`,
  };
}

/** As quotedCitation() names the source: "A.I. 2014, par. 4". In: where the quotation stands; the form and the address. Out: plain text. */
export function quotationSource(
  quotation: Pick<Quotation, 'anchor' | 'to' | 'label' | 'toLabel'>,
  where: { readonly placed: string; readonly url: string },
): string {
  return withoutTags(sourceOf(quotation, where));
}

function sourceOf(
  { anchor, to, label, toLabel }: Pick<Quotation, 'anchor' | 'to' | 'label' | 'toLabel'>,
  { placed, url }: { readonly placed: string; readonly url: string },
): string {
  const where = { form: 'chicago-author-date', url, anchor, to, label, toLabel } as const;
  return citedPassage(placed, where).replace(/^\(|\)$/g, '');
}

/** Of the HTML that citeproc writes: its tags have no attributes, and its references are numbers. */
function withoutTags(html: string): string {
  return html.replace(/<[^>]*>/g, '').replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}

/** Selections end where the pointer slipped: the ends are moved to whole words. */
function selectedPart({ anchor, label, pieces, from, to }: SelectedPassage): SelectedPart {
  const printed = pieces.map(({ text, ours }) => (ours ? '' : text)).join('');
  let [start, end] = [from, to];
  while (start < end && /\s/.test(printed[start] ?? '')) start += 1;
  while (end > start && /\s/.test(printed[end - 1] ?? '')) end -= 1;
  if (start < end) {
    while (joined(printed, start)) start -= 1;
    while (joined(printed, end)) end += 1;
  }
  const cuts = [start, ...interruptions(pieces).filter((at) => at > start && at < end), end];
  const before = [0, ...interruptions(pieces)].findLast((at) => at <= start) ?? 0;
  return {
    anchor,
    label,
    words: folded(printed.slice(start, end)),
    runs: cuts.slice(1).flatMap((cut, index) => folded(printed.slice(cuts[index], cut)) || []),
    before: printed.slice(0, start),
    prefix: folded(printed.slice(before, start)),
  };
}

/** Whether a place lies within a word. */
function joined(text: string, at: number): boolean {
  return wordCharacter.test(text[at - 1] ?? ' ') && wordCharacter.test(text[at] ?? ' ');
}

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;

/** Where in the printed text something of ours stands. */
function interruptions(pieces: SelectedPassage['pieces']): number[] {
  let at = 0;
  return pieces.flatMap(({ text, ours }) => {
    if (ours) return [at];
    at += text.length;
    return [];
  });
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A paragraph or endnote of the page, and which part of it is selected. */
export interface SelectedPassage {
  readonly anchor: string;
  /** The number of an endnote as printed, "xii". */
  readonly label?: string | undefined;
  /** Its text, in order; `ours` are paragraph numbers, note markers, words in brackets, links back. */
  readonly pieces: readonly { readonly text: string; readonly ours: boolean }[];
  /** UTF-16 units of the text that is not ours; `to` is not included. */
  readonly from: number;
  readonly to: number;
}

/** Words of an article, and where they are. */
export interface Quotation {
  /** The first passage and the last. */
  readonly anchor: string;
  readonly to: string;
  /** Their numbers as printed, where they are endnotes. */
  readonly label?: string | undefined;
  readonly toLabel?: string | undefined;
  /** As printed, one text for each passage. */
  readonly words: readonly string[];
  /** `#p4:~:text=…`. */
  readonly hash: string;
}

interface SelectedPart {
  readonly anchor: string;
  readonly label: string | undefined;
  readonly words: string;
  readonly runs: readonly string[];
  readonly before: string;
  readonly prefix: string;
}
