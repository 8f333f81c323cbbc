/** What of an article's page the index is made of. Pure. */

/**
 * The article's element up to the first section that stands beneath it: what follows, and what comes before, is no part of the
 * article, and changes when others do. In: a page's HTML, as this site builds it. Out: HTML with that alone; undefined for a page
 * that is not to be searched.
 */
export function searchablePart(html: string): string | undefined {
  const body = /<article[^>]* data-pagefind-body[^>]*>[^]*?(?=<section id=|<\/article>)/.exec(html);
  const [root = '<html>'] = /<html[^>]*>/.exec(html) ?? [];
  return body ? `<!doctype html>${root}<body>${body[0]}</article></body></html>` : undefined;
}
