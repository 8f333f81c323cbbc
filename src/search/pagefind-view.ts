/** An article's page as Pagefind is to see it: readers need not load what only the index asks for. Pure. */

/**
 * Gives each paragraph and endnote the title that Pagefind keeps for its anchor; one without a title is no part of the
 * results. In: a page's HTML, as this site builds it. Out: the same with `data-pagefind-title`.
 */
export function withPassageTitles(html: string): string {
  return html
    .replace(/<p id="p(\d+[a-z]*)"/g, '$& data-pagefind-title="Paragraph $1"')
    .replace(/<li id="n\d+[a-z]*"[^>]* data-label="([^"]*)"/g, '$& data-pagefind-title="Note $1"');
}

/** Selectors of what stands in an article's element but is not its text: ours, or said elsewhere. */
export const besidesText: readonly string[] = [
  '.kicker',
  '.facts',
  '.acts',
  '.small',
  '.pn',
  '.nr',
  '.back',
  '.ed',
  '.retired',
  '.after > section:not(.notes)',
];
