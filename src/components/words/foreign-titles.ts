/** Titles in other languages among English words: told to screen readers and spelling checkers. Pure. */
import { directionOf } from './direction.ts';

/**
 * In: rendered words; titles as printed, with their languages, in reading order. Out: the same words, each title that stands there in one
 * piece, as words of their own, within an element that says its language, and its direction where that is another; the rest as it was:
 * addresses, and what says its language already.
 */
export function withLanguages(html: string, titles: readonly ForeignTitle[]): string {
  const taken = [...html.matchAll(said), ...html.matchAll(/<[^>]*>/g)].map(rangeOf);
  const marked: Marked[] = [];
  let from = 0;
  for (const { printed, language } of titles) {
    const places = [...html.matchAll(expressionOf(printed))].map(rangeOf);
    const free = places.filter((place) => [...taken, ...marked].every((other) => !meet(place, other)));
    const found = free.find(({ start }) => start >= from) ?? free[0];
    if (!found) continue;
    marked.push({ ...found, language });
    from = found.end;
  }
  const rising = marked.toSorted((a, b) => a.start - b.start);
  const pieces = rising.map(({ start, end, language }, i) => {
    const direction = directionOf(language);
    const begins = `<span lang="${language}"${direction ? ` dir="${direction}"` : ''}>`;
    return `${html.slice(rising[i - 1]?.end ?? 0, start)}${begins}${html.slice(start, end)}</span>`;
  });
  return pieces.join('') + html.slice(rising.at(-1)?.end ?? 0);
}

/** The way back, for whoever looks for the words as they were rendered: without all that says a language. */
export function withoutLanguages(html: string): string {
  const less = html.replaceAll(said, '$1');
  return less === html ? html : withoutLanguages(less);
}

/** An element that says the language of its words. */
const said = /<span lang="[\w-]+"(?: dir="rtl")?>([^<]*)<\/span>/g;

/** Words by themselves, not within longer ones; with their signs as any writer of HTML escapes them. */
function expressionOf(printed: string): RegExp {
  const words = printed
    .replace(/[.+*?^$()|[\]\\{}]/g, String.raw`\$&`)
    .replaceAll('&', '&(?:amp|#38|#x26);')
    .replaceAll('<', '&(?:lt|#60|#x3[Cc]);');
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${words}(?![\p{L}\p{N}])`, 'gu');
}

function rangeOf({ index, 0: words }: RegExpExecArray): Range {
  return { start: index, end: index + words.length };
}

function meet(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

type Marked = Range & { readonly language: string };

/** In: words as text. Out: the same as HTML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A title that is not English. */
export interface ForeignTitle {
  readonly printed: string;
  /** BCP 47. */
  readonly language: string;
}
