/** Kept passages as text to take away. Browser-safe. */
import { quotationSource, quotedCitation } from '../citation/cited-quotation.ts';
import { turnedQuotes } from '../quotation/inner-quotes.ts';
import type { KeptPassage } from './kept-passage.ts';

/**
 * In: passages in their order; by the id of the article, its entry in a bibliography, where it could be had. Out: plain text: each passage
 * as a quotation with its citation, the reader's note under it, and at the end the articles. An article without an entry has its title and address.
 */
export function passagesText(passages: readonly KeptPassage[], entries: ReadonlyMap<string, string>): string {
  const quoted = passages.map((passage) =>
    [quotedCitation(passage, passage).text, ...(passage.note ? [`Note: ${passage.note}`] : [])].join('\n\n'),
  );
  return [...quoted, `Articles\n\n${articlesOf(passages, entries).join('\n\n')}`].join('\n\n\n') + '\n';
}

/** The same as Markdown (CommonMark 0.31): block quotations, and no character of the texts that means anything else. */
export function passagesMarkdown(
  passages: readonly KeptPassage[],
  entries: ReadonlyMap<string, string>,
): string {
  const quoted = passages.map((passage) => {
    const words = passage.words.map((part) => `> ${literal(turnedQuotes(part))}`).join('\n>\n');
    const source = `> ([${literal(quotationSource(passage, passage))}](<${passage.url}${passage.hash}>))`;
    const note = passage.note
      .split(/\n+/)
      .filter((line) => line.trim() !== '')
      .map((line) => literal(line.trim()));
    return [`${words}\n>\n${source}`, ...note].join('\n\n');
  });
  const articles = articlesOf(passages, entries).map((entry) => `- ${literal(entry)}`);
  return [...quoted, '## Articles', articles.join('\n')].join('\n\n') + '\n';
}

/** In: passages; by the id of the article, its entry in a bibliography, where it could be had. Out: each article once, in order of the alphabet. */
export function articlesOf(passages: readonly KeptPassage[], entries: ReadonlyMap<string, string>): string[] {
  const known = new Map(
    passages.map(({ article, title, url }) => [
      article,
      entries.get(article) ?? `${title.replace(/\.$/, '')}. ${url}`,
    ]),
  );
  return [...known.values()].toSorted((one, other) => one.localeCompare(other, 'en'));
}

/** Every character that could be mark-up, and what begins a list or a heading, with a stroke before it. */
function literal(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~&]/g, (character) => `\\${character}`)
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}
