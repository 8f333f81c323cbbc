/** Words of other languages among English ones: told to screen readers and spelling checkers. Pure. */
import { directionOf } from './direction.ts';

/**
 * In: rendered words; titles and names as printed, with their languages, each kind in reading order. Out: the same words, each of them that stands there as
 * words of their own, parted by our marks at most, within elements that say its language, and its direction where that is another; the rest
 * as it was: addresses, our marks, and what says its language already.
 */
export function withLanguages(html: string, foreign: readonly Foreign[]): string {
  const taken = [...html.matchAll(said), ...html.matchAll(/<[^>]*>/g)].map(rangeOf);
  const marked: Marked[] = [];
  let from = 0;
  for (const { printed, language } of foreign) {
    const places = [...html.matchAll(expressionOf(printed))].map(piecesOf);
    const free = places.filter((pieces) =>
      pieces.every((piece) => [...taken, ...marked].every((other) => !meet(piece, other))),
    );
    const found = free.find(([first]) => first && first.start >= from) ?? free[0];
    if (!found) continue;
    marked.push(...found.map((piece) => ({ ...piece, language })));
    from = found.at(-1)?.end ?? from;
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

/** Words by themselves, not within longer ones; with their signs as any writer of HTML escapes them, and our marks behind any of them. */
function expressionOf(printed: string): RegExp {
  const words = printed
    .replace(/[.+*?^$()|[\]\\{}]/g, String.raw`\$&`)
    .replaceAll('&', '&(?:amp|#38|#x26);')
    .replaceAll('<', '&(?:lt|#60|#x3[Cc]);')
    .replaceAll(' ', `(?:${mark.source})? `);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${words}(?![\p{L}\p{N}])`, 'gu');
}

/** What stands between our marks. */
function piecesOf({ index, 0: words }: RegExpExecArray): Range[] {
  const marks = [...words.matchAll(mark)].map(rangeOf);
  return [{ start: 0, end: 0 }, ...marks].map(({ end }, i) => {
    const piece = words.slice(end, marks[i]?.start);
    const start = index + end + piece.length - piece.trimStart().length;
    return { start, end: start + piece.trim().length };
  });
}

const mark = /<ins\b[^>]*>[^<]*<\/ins>/g;

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

/** Words as printed, and their language: BCP 47. */
interface Foreign {
  readonly printed: string;
  readonly language: string;
}
