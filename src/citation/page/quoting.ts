/** What only quotations need of an article's page; most readers copy and keep none. Browser only. */
import { type Quotation, quotationOf, quotedCitation } from '../cited-quotation.ts';
import { selectedPassages } from './selected-passages.ts';

export { passageAt } from './selected-passages.ts';

/** In: a range of the page. Out: its words as a quotation; undefined when it has fewer than three of a passage. */
export function quotationIn(range: Range): Quotation | undefined {
  const { passages, before } = selectedPassages(range);
  return quotationOf(passages, before);
}

/** In: a range, and where the article's citations are. Out: the quotation with its citation, as text and as HTML; undefined as above. */
export function citedQuotationIn(
  range: Range,
  source: { readonly placed: string; readonly url: string },
): { text: string; html: string } | undefined {
  const quotation = quotationIn(range);
  return quotation && quotedCitation(quotation, source);
}
