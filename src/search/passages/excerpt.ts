/** The part of a passage that a result shows, with the words marked. Pure. */
import type { Hit } from './find-term.ts';

/**
 * Cuts an excerpt around the densest of the hits, at word boundaries, and parts it where marks begin and end.
 *
 * In: the passage's text, the hits in it (any order), `length`: the most it may show, in UTF-16 units, about. Out: the
 * parts in order; joined they are the excerpt, with "… " and " …" where text was left out.
 */
export function excerpt(
  text: string,
  { hits, length = 260 }: { hits: readonly Hit[]; length?: number },
): ExcerptPart[] {
  const marks = mergeHits(hits);
  const [from, to] = window(text, { marks, length });
  const parts: ExcerptPart[] = [];
  let at = from;
  for (const mark of marks.filter((candidate) => candidate.start >= from && candidate.end <= to)) {
    if (mark.start > at) parts.push({ text: text.slice(at, mark.start), mark: false });
    parts.push({ text: text.slice(mark.start, mark.end), mark: true });
    at = mark.end;
  }
  if (at < to) parts.push({ text: text.slice(at, to), mark: false });
  // Where a link is lost in the copy its bracket is left over.
  const last = parts.at(-1);
  const isLeftOver = last?.mark === false && /\s[([]\s*$/.test(last.text);
  if (isLeftOver) parts.splice(-1, 1, { ...last, text: last.text.replace(/\s+[([]\s*$/, '') });
  if (from > 0) parts.unshift({ text: '… ', mark: false });
  if (to < text.length || isLeftOver) parts.push({ text: ' …', mark: false });
  return parts;
}

/** In order, and those that touch or overlap as one. */
function mergeHits(hits: readonly Hit[]): Span[] {
  const merged: Span[] = [];
  for (const hit of hits.toSorted((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last && hit.start <= last.end) last.end = Math.max(last.end, hit.end);
    else merged.push({ start: hit.start, end: hit.end });
  }
  return merged;
}

function window(
  text: string,
  { marks, length }: { marks: readonly Span[]; length: number },
): [number, number] {
  if (text.length <= length * 1.25) return [0, text.length];
  const first = marks.at(0)?.start ?? 0;
  let [best, most] = [first, 0];
  for (const { start } of marks) {
    const within = marks.filter((mark) => mark.start >= start && mark.end <= start + length * 0.7).length;
    if (within > most) [best, most] = [start, within];
  }
  const from = startOfWords(text, Math.max(0, best - Math.round(length * 0.3)), best);
  const markEnd = marks.find((mark) => mark.start === best)?.end ?? best;
  return [from, endOfWords(text, Math.max(markEnd, Math.min(text.length, from + length)))];
}

/** The beginning of a sentence after `at` and before `latest` if there is one, else of a word. */
function startOfWords(text: string, at: number, latest: number): number {
  if (at === 0) return 0;
  const before = text.slice(at, latest);
  const sentence = before.search(/(?<=[.!?]["”’)]*\s)\p{Lu}/u);
  if (sentence >= 0 && sentence < before.length * 0.8) return at + sentence;
  const word = before.search(/(?<=\s)\S/u);
  return word >= 0 ? at + word : latest;
}

function endOfWords(text: string, at: number): number {
  if (at >= text.length || /\s/u.test(text[at] ?? '')) return at;
  const space = text.lastIndexOf(' ', at);
  const next = text.indexOf(' ', at);
  // A mark may not be cut: only go back when what is dropped is short and plain text.
  return next >= 0 && next - at < 24 ? next : space > at - 40 ? space : at;
}

interface Span {
  start: number;
  end: number;
}

/** A piece of an excerpt. */
export interface ExcerptPart {
  readonly text: string;
  /** These are words that were asked for. */
  readonly mark: boolean;
}
