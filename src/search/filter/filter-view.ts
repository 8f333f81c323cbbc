/** The box over a list of names, and what it says. Browser only. */
import type { Narrowed } from '../lookup/narrow-rows.ts';
import type { ShownRow } from './list-rows.ts';

/** In: where it stands. Out: the box and the line below it, in the page. */
export function drawFilter(place: HTMLElement): FilterView {
  const label = document.createElement('label');
  label.textContent = 'Filter these names, in any spelling or alphabet';
  const input = document.createElement('input');
  input.type = 'search';
  input.autocomplete = 'off';
  input.spellcheck = false;
  label.append(input);
  const status = document.createElement('p');
  status.className = 'small';
  status.setAttribute('role', 'status');
  place.append(label, status);
  return { place, input, status };
}

/** In: all rows; those that are left; the box. Out: nothing; rows that are not left are hidden, and what then is empty. */
export function showLeft(rows: readonly ShownRow[], { how, left }: Narrowed, { place }: FilterView): void {
  const shown = new Set(left);
  const isFiltered = how !== 'all';
  for (const { element } of rows) element.hidden = isFiltered;
  // A place is shown below those in which it lies.
  for (const row of rows.filter((one) => shown.has(one)))
    for (
      let at: HTMLElement | null = row.element;
      at?.matches('li');
      at = at.parentElement?.closest('li') ?? null
    )
      at.hidden = false;
  for (const section of new Set(rows.map(({ element }) => element.closest('section'))))
    if (section && !section.contains(place))
      section.hidden = section.querySelector('li:not([hidden])') === null;
  for (const fold of document.querySelectorAll('details.more')) {
    fold.toggleAttribute('open', isFiltered && fold.querySelector('li:not([hidden])') !== null);
  }
  for (const bar of document.querySelectorAll<HTMLElement>('nav:has(> .letters)')) bar.hidden = isFiltered;
}

/** In: the box; what was typed, and what is left of how many. Out: nothing; the line says it once typing rests. */
export function tell({ place, status }: FilterView, { typed, narrowed, size }: Told): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    const { how, left } = narrowed;
    const count = `${left.length} of ${size}`;
    const words = {
      all: '',
      written: count,
      near: `Nothing here is written “${typed}”. Near it: ${count}`,
      none: `No name in this list is written “${typed}”, or nearly so. `,
    }[how];
    status.replaceChildren(words);
    if (how !== 'none') return;
    const link = document.createElement('a');
    link.href = `${place.dataset['search'] ?? ''}?q=${encodeURIComponent(typed)}`;
    link.textContent = 'Search the texts for it';
    status.append(link);
  }, pause);
}

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Milliseconds: a screen reader is not told of every key. */
const pause = 300;

/** The box. */
export interface FilterView {
  readonly place: HTMLElement;
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
}

interface Told {
  readonly typed: string;
  readonly narrowed: Narrowed;
  /** Of the whole list. */
  readonly size: number;
}
