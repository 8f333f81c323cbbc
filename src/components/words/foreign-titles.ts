/** Titles in other languages among English words: told to screen readers and spelling checkers. Pure. */
import { directionOf } from './direction.ts';

/**
 * In: rendered words; titles as printed, with their languages. Out: the same words, each title that stands there in one piece
 * within an element that says its language, and its direction where that is another; the rest as it was.
 */
export function withLanguages(html: string, titles: readonly ForeignTitle[]): string {
  let marked = html;
  let from = 0;
  for (const { printed, language } of titles) {
    const words = escaped(printed);
    const next = marked.indexOf(words, from);
    const at = next < 0 ? marked.indexOf(words) : next;
    // Neither in an address nor within what is marked already.
    if (at < 0 || marked.lastIndexOf('<', at) > marked.lastIndexOf('>', at)) continue;
    const direction = directionOf(language);
    const element = `<span lang="${language}"${direction ? ` dir="${direction}"` : ''}>${words}</span>`;
    marked = marked.slice(0, at) + element + marked.slice(at + words.length);
    from = at + element.length;
  }
  return marked;
}

/** The way back, for whoever looks for the words as they were rendered. */
export function withoutLanguages(html: string): string {
  return html.replaceAll(/<span lang="[\w-]+"(?: dir="rtl")?>([^<]*)<\/span>/g, '$1');
}

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
