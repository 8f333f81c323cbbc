/** The box over a list of names, and what it says. Browser only. */
import type { Narrowed } from '../lookup/narrow-rows.ts';
import { labelWords, leftWords, type Told } from './filter-words.ts';
import type { ShownRow } from './list-rows.ts';

/** In: where it stands. Out: the box and the line below it, in the page. */
export function drawFilter(place: HTMLElement): FilterView {
  const label = document.createElement('label');
  label.textContent = labelWords(place.dataset['names'] !== undefined);
  const input = document.createElement('input');
  input.type = 'search';
  input.autocomplete = 'off';
  input.spellcheck = false;
  label.append(input);
  const status = document.createElement('p');
  status.className = 'small';
  status.setAttribute('role', 'status');
  place.append(label, status);
  return { place, input, status, opened: new Set() };
}

/** In: all rows; those that are left; the box. Out: nothing; rows that are not left are hidden, and what then is empty. */
export function showLeft(
  rows: readonly ShownRow[],
  { how, left }: Narrowed,
  { place, opened }: FilterView,
): void {
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
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('details.more'))
    unfold(fold, isFiltered && fold.querySelector('li:not([hidden])') !== null, opened);
  for (const letters of document.querySelectorAll('.letters'))
    letters.closest('nav')?.toggleAttribute('hidden', isFiltered);
}

/** In: a fold; whether a row that is left stands in it; those that were opened for such a row. A reader's own stay as they are. */
function unfold(fold: HTMLDetailsElement, isWanted: boolean, opened: Set<HTMLDetailsElement>): void {
  if (!isWanted && opened.delete(fold)) fold.open = false;
  if (!isWanted || fold.open || opened.has(fold)) return;
  fold.open = true;
  opened.add(fold);
}

/** In: the box; what was typed, and what is left of how many. Out: nothing; the line says it once typing rests. */
export function tell({ place, status }: FilterView, told: Told): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    status.replaceChildren(leftWords(told));
    if (told.narrowed.how !== 'none') return;
    const link = document.createElement('a');
    link.href = `${place.dataset['search'] ?? ''}?q=${encodeURIComponent(told.typed)}`;
    link.textContent = 'Search the texts for it';
    status.append(' ', link);
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
  /** The folds that were opened for rows in them. */
  readonly opened: Set<HTMLDetailsElement>;
}
