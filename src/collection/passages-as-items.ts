/** Kept passages for reference managers. Browser-safe. */
import { bibLaTeX } from '../citation/biblatex.ts';
import { quotationSource } from '../citation/cited-quotation.ts';
import type { CslItem } from '../citation/csl-item.ts';
import { cslJson } from '../citation/csl-json.ts';
import { ris } from '../citation/ris.ts';
import { turnedQuotes } from '../quotation/inner-quotes.ts';
import type { KeptPassage } from './kept-passage.ts';

/**
 * In: passages in their order; the item of each article. Out: the items of the articles, each once, with the passages and the reader's notes
 * in its note: reference managers know works, and keep quotations as notes of them.
 */
export function itemsWithPassages(passages: readonly KeptPassage[], items: readonly CslItem[]): CslItem[] {
  return items.map((item) => {
    const own = passages.filter(({ article }) => article === item.id).map(noteOf);
    return { ...item, note: [item.note ?? '', ...own].filter(Boolean).join('\n') };
  });
}

/** What makes the file of each form, and how the file ends. */
export const itemFiles = {
  ris: { name: 'RIS', ending: 'ris', type: 'application/x-research-info-systems', make: ris },
  bib: { name: 'BibLaTeX', ending: 'bib', type: 'application/x-bibtex', make: bibLaTeX },
  csl: {
    name: 'CSL-JSON',
    ending: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    make: cslJson,
  },
} as const;

function noteOf(passage: KeptPassage): string {
  const words = `“${passage.words.map(turnedQuotes).join(' ')}” (${quotationSource(passage, passage)})`;
  return passage.note ? `${words}. Note: ${passage.note.replace(/\s+/g, ' ').trim()}` : words;
}
