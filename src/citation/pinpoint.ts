/** Citations of one paragraph or endnote. Browser-safe: pages load this file in the browser too. */
import { isPassageAnchor } from '../records/forms/anchor.ts';
import { type InTextForm, placeMark } from './in-text-forms.ts';

/**
 * How a form names a place in the text. In: the form, the anchor (`p4`, `p12a`, `p7.2`; `s1` for a heading, `n12` for an endnote), in `to`
 * the last anchor where several passages are meant, and their numbers as the page prints them, where those are others.
 * Out: "para. 4" (APA 7, section 8.13), "par. 4" (Chicago 18, section 14.53; MLA 9, section 6.20), "n. 12", or "n. xii" where
 * the note is so numbered, "paras. 4–5", "par. 30 to n. 2"; "sec. 1" for a heading.
 * @throws RangeError when an anchor is not one.
 */
export function pinpoint(
  form: InTextForm,
  anchor: string,
  options: LastPassage & PrintedNumbers = {},
): string {
  const { to, label, toLabel } = options;
  const first = anchorParts(anchor, label);
  const last = to && to !== anchor ? anchorParts(to, toLabel) : undefined;
  const labels = ({ kind }: AnchorParts): readonly [one: string, many: string] =>
    kind === 'n'
      ? ['n.', 'nn.']
      : kind === 's'
        ? ['sec.', 'secs.']
        : form === 'apa'
          ? ['para.', 'paras.']
          : ['par.', 'pars.'];
  const [one, many] = labels(first);
  if (!last) return `${one} ${first.number}`;
  if (last.kind === first.kind) return `${many} ${first.number}–${last.number}`;
  return `${one} ${first.number} to ${labels(last)[0]} ${last.number}`;
}

/**
 * What the text says of a passage: "(Goble 2015, par. 4)". In: the form's HTML with its `placeMark`; which form it is; the
 * anchor or anchors, with their printed numbers; the address of the article. Out: the HTML with the place named; an address in it leads to the passage.
 * @throws RangeError when the HTML does not wait for a place, or an anchor is not one.
 */
export function citedPassage(
  placed: string,
  options: { readonly form: InTextForm; readonly url: string; readonly anchor: string } & LastPassage &
    PrintedNumbers,
): string {
  const { form, url, anchor } = options;
  if (!placed.includes(placeMark)) throw new RangeError(`No place for one: ${placed}`);
  const named = placed.replace(placeMark, () => escapedHtml(pinpoint(form, anchor, options)));
  const address = escapedHtml(url);
  const at = named.lastIndexOf(address);
  if (address === '' || at < 0) return named;
  const end = at + address.length;
  return `${named.slice(0, end)}#${anchor}${named.slice(end)}`;
}

function anchorParts(anchor: string, label: string | undefined): AnchorParts {
  if (!isPassageAnchor(anchor)) throw new RangeError(`"${anchor}" is no anchor such as "p4".`);
  return { kind: anchor.charAt(0), number: label ?? anchor.slice(1) };
}

interface LastPassage {
  readonly to?: string;
}

/** What stands before the passages on the page: "xii". */
interface PrintedNumbers {
  readonly label?: string | undefined;
  readonly toLabel?: string | undefined;
}

interface AnchorParts {
  readonly kind: string;
  readonly number: string;
}

/** As citeproc writes an address: `&`, `<` and `>` as numbers. */
function escapedHtml(text: string): string {
  return text.replaceAll('&', '&#38;').replaceAll('<', '&#60;').replaceAll('>', '&#62;');
}
