/** Names that look like a domain, such as "KZ.expert", marked so that title case leaves them alone. */

/**
 * Puts marks around every word that ends like a domain, lest title case make "KZ.Expert" of it.
 * In: a text and the marks; out: the text with them. "U.S." is no such word.
 */
export function markDomainLikeNames(
  text: string,
  marks: { readonly open: string; readonly close: string },
): string {
  return text.replace(
    /(?<![\p{L}\d.])[\p{L}\d-]{2,}(?:\.\p{Ll}{2,})+(?![\p{L}\d])/gu,
    (name) => marks.open + name + marks.close,
  );
}
