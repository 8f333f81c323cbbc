/** Authors as reference managers read them in a page: by the rules of Zotero's translator for embedded metadata, in our words. */

/**
 * In: the contents of the tags `citation_author`, in their order, and the words of the page's `span.byline`, if it has one. Out: the
 * authors, "Family, Given"; a name that is not taken apart as it stands.
 * Rules: https://github.com/zotero/translators, "Embedded Metadata.js", and `cleanAuthor` of https://github.com/zotero/utilities.
 */
export function authorsAsRead(tags: readonly string[], byline?: string): string[] {
  const authors = tags.flatMap((tag) => authorsOfTag(tag, tags.length === 1));
  const once = authors.filter((author, at) => author !== authors[at - 1]);
  if (once.length > 0) return once.map((author) => parted(author, author.includes(',')));
  if (byline === undefined) return [];
  const names = byline.split(/\s*(?:(?:,\s*)?\band\b|,|&)\s*/i).filter(Boolean);
  return names.map((name) => (/\s/.test(name) ? parted(name, false) : name));
}

/** A semicolon parts authors; in the only tag a comma does too, where it has several words before and after it. */
function authorsOfTag(tag: string, isOnly: boolean): string[] {
  const authors = tag.split(/\s*;\s*/);
  const [first = '', second = ''] = tag.split(/\s*,\s*/);
  const isList = isOnly && authors.length === 1 && first.includes(' ') && second.includes(' ');
  return (isList ? tag.split(/\s*,\s*/) : authors).map((author) => author.trim()).filter(Boolean);
}

/** What stands after a second comma is dropped; the last word is the family name where there is no comma. */
function parted(author: string, hasComma: boolean): string {
  const bare = author.replace(/^[\s.,/[\]:]+|[\s.,/[\]:]+$/g, '');
  if (!hasComma) {
    const at = bare.lastIndexOf(' ');
    return at < 0 ? bare : `${bare.slice(at + 1)}, ${spaced(bare.slice(0, at))}`;
  }
  const [family = '', given] = bare.replace(/\.([^ ])/, '. $1').split(/, ?/);
  return given === undefined ? family : `${family}, ${spaced(given)}`;
}

/** Given names with a stop and a space after each initial. */
function spaced(given: string): string {
  return given
    .split(/[\s.]+/)
    .filter(Boolean)
    .map((part) => (/^[A-Z\u0400-\u042f]$/.test(part) ? `${part}.` : part))
    .join(' ');
}
