/** Citations of one paragraph or endnote. Imports nothing that runs: pages load this file in the browser too. */
import type { CitationStyle } from './format.ts';

/**
 * How a style names a place in the text. In: the style, the anchor (`p4`, `p12a`; `n12` for an endnote), and in `to`
 * the last anchor where several paragraphs are meant. Out: "para. 4" (APA 7, section 8.13), "par. 4" (Chicago 18,
 * section 14.53; MLA 9, section 6.20), "n. 12", "paras. 4–5".
 * @throws RangeError when an anchor is not one.
 */
export function pinpoint(
  style: CitationStyle,
  anchor: string,
  options: { readonly to?: string } = {},
): string {
  const { kind, number } = anchorParts(anchor);
  const last = options.to && options.to !== anchor ? anchorParts(options.to) : undefined;
  if (last && last.kind !== kind)
    throw new RangeError(`"${anchor}" and "${options.to}" are not of one kind.`);
  const label = kind === 'n' ? ['n.', 'nn.'] : style === 'apa' ? ['para.', 'paras.'] : ['par.', 'pars.'];
  return last ? `${label[1]} ${number}–${last.number}` : `${label[0]} ${number}`;
}

/**
 * A finished citation with its pinpoint. In: the citation as HTML, its style, the address at which it ends, and the
 * anchor or anchors. Out: the HTML with the place named before the address, which now leads to it:
 * "… Steppe Archive, par. 4, https://…/#p4."
 * @throws RangeError when the citation does not hold the address, or an anchor is not one.
 */
export function pinpointedCitation(
  html: string,
  options: {
    readonly style: CitationStyle;
    readonly url: string;
    readonly anchor: string;
    readonly to?: string;
  },
): string {
  const address = escapedHtml(options.url);
  const at = html.lastIndexOf(address);
  if (at < 0) throw new RangeError(`The citation does not hold the address ${options.url}`);
  const place = pinpoint(options.style, options.anchor, options.to ? { to: options.to } : {});
  const rest = `${address}#${options.anchor}${html.slice(at + address.length)}`;
  const before = html.slice(0, at);
  // After a full stop or comma the place goes before it; after a title that ends in “?” it stands by itself.
  const stop = /([.,]) $/.exec(before);
  return stop ? `${before.slice(0, stop.index)}, ${place}${stop[0]}${rest}` : `${before}${place}, ${rest}`;
}

function anchorParts(anchor: string): { kind: string; number: string } {
  const [, kind, number] = /^([pn])(\d+[a-z]*)$/.exec(anchor) ?? [];
  if (!kind || !number) throw new RangeError(`"${anchor}" is not an anchor such as "p4" or "n12".`);
  return { kind, number };
}

/** As citeproc writes an address: `&`, `<` and `>` as numbers. */
function escapedHtml(text: string): string {
  return text.replaceAll('&', '&#38;').replaceAll('<', '&#60;').replaceAll('>', '&#62;');
}
