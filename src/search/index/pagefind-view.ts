/** An article's page as Pagefind is to see it: readers need not load what only the index asks for. Pure. */

/**
 * Adds Pagefind's attributes: on each paragraph and endnote the title under which it is found, and on what stands in the
 * article's element without being its text that it is to be left out. The selectors that Pagefind itself takes for that
 * would make anchors of markers. In: a page's HTML, as this site builds it. Out: the same with the attributes.
 */
export function pagefindView(html: string): string {
  return html
    .replace(/<p id="p(\d+[a-z]*)"/g, '$& data-pagefind-title="Paragraph $1"')
    .replace(/<li id="n\d+[a-z]*"[^>]* data-label="([^"]*)"/g, '$& data-pagefind-title="Note $1"')
    .replace(besidesText, '$& data-pagefind-ignore');
}

/** Ours, or said elsewhere: by their class, and the sections after the article, which have an id. */
const besidesText = / class="(?:kicker|facts|acts|small|pn|nr|back|ed|retired)"|<section(?= id=)/g;
