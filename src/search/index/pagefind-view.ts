/** An article's page as Pagefind is to see it: readers need not load what only the index asks for. Pure. */

/**
 * Adds Pagefind's attributes: on the article what a result says of it; on each heading, paragraph and endnote the title under which
 * it is found; and on what stands in the article's element without being its text that it is to be left out. The selectors that
 * Pagefind itself takes for that would make anchors of markers. In: a page's HTML, as this site builds it. Out: the same with the
 * attributes.
 */
export function pagefindView(html: string): string {
  return html
    .replace(/<tr id="(p[^"]+)">([^]*?)<\/tr>/g, (_, id: string, cells: string) => asParagraph(id, cells))
    .replace(/<p id="p([^"]+)"/g, '$& data-pagefind-title="Paragraph $1"')
    .replace(/<h[2-4] id="s([^"]+)"/g, '$& data-pagefind-title="Heading $1"')
    .replace(/<li id="n\d+[a-z]*"[^>]* data-label="([^"]*)"/g, '$& data-pagefind-title="Note $1"')
    .replace(besidesText, '$& data-pagefind-ignore')
    .replace(/<article[^>]* data-pagefind-body/, `$& data-pagefind-meta="${ownFacts}"`);
}

/** The cells of a row stand in one sentence: Pagefind would end one with each. */
function asParagraph(id: string, cells: string): string {
  return `<p id="${id}">${cells.replace(/<\/t[dh]>/g, ' ').replace(/<t[dh][^>]*>/g, '')}</p>`;
}

/** What a result says of its article, from the attributes of that element. https://pagefind.app/docs/metadata/ */
const ownFacts = 'label[data-label],source[data-source],date[data-date]';

/** Ours, or said elsewhere: by their class, and the sections after the article, which have an id. */
const besidesText =
  / class="(?:kicker|facts|acts|small|sections|pn|sn|nr|back|ed|retired)"|<section(?= id=)/g;
