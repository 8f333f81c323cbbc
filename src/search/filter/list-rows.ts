/** The rows of a list of names, as the page has them. Browser only. */
import type { ListRow } from '../lookup/narrow-rows.ts';

/** In: the selector of the rows. Out: each with its element, the names that it shows, and whom it leads to. */
export function rowsIn(selector: string): ShownRow[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].map((element) => {
    const shown = [...element.children].filter(({ tagName }) => tagName === 'A' || tagName === 'BDI');
    const href = element.querySelector('a')?.pathname ?? '';
    return {
      element,
      reference: href.split('/').filter(Boolean).slice(-2).join('/'),
      texts: shown.map(({ textContent }) => textContent),
      isSpelling: shown.some(({ tagName }) => tagName === 'BDI'),
    };
  });
}

/** A row in the page. */
export interface ShownRow extends ListRow {
  readonly element: HTMLElement;
}
