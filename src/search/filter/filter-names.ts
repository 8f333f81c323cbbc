/** A box that narrows a list of names while somebody types. Browser only: without it there is no box, and the list is whole. */
import type { Names } from '../lookup/name-types.ts';
import { readNames, type NamesTable } from '../lookup/names.ts';
import { rowsNarrower } from '../lookup/narrow-rows.ts';
import { drawFilter, showLeft, tell } from './filter-view.ts';
import type { NamesState } from './filter-words.ts';
import { rowsIn } from './list-rows.ts';

/** In: nothing; the page has a `[data-filter]`, which names its rows. Out: nothing; a box stands in it. */
export function filterNames(): void {
  const place = document.querySelector<HTMLElement>('[data-filter]');
  const rows = place ? rowsIn(place.dataset['filter'] ?? '') : [];
  if (!place || rows.length === 0) return;
  const view = drawFilter(place);
  const address = place.dataset['names'];
  let names: NamesState = address === undefined ? 'never' : 'loading';
  let asked: Promise<void> | undefined;
  let narrow = rowsNarrower(rows);
  let narrowed = narrow('');

  function show(): void {
    const typed = view.input.value.trim();
    narrowed = narrow(typed);
    showLeft(rows, narrowed, view);
    tell(view, { typed, narrowed, size: rows.length, names });
  }
  function become(state: NamesState): void {
    names = state;
    if (view.input.value.trim() !== '') show();
  }
  async function ask(from: string): Promise<void> {
    become('loading');
    const table = await namesAt(from);
    if (table) narrow = rowsNarrower(rows, table);
    // The next time that somebody comes to the box, it is asked for again.
    else asked = undefined;
    become(table ? 'there' : 'failed');
  }
  view.input.addEventListener('focus', () => {
    if (address !== undefined) void (asked ??= ask(address));
  });
  view.input.addEventListener('input', show);
  view.input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') view.input.value = '';
    else if (event.key === 'ArrowDown' || event.key === 'Enter')
      narrowed.left[0]?.element.querySelector('a')?.focus();
    else return;
    event.preventDefault();
    if (event.key === 'Escape') show();
  });
}

/** Further spellings and what is near; where they cannot be had, the list is narrowed by what it shows. */
async function namesAt(address: string): Promise<Names | undefined> {
  try {
    const answer = await fetch(address);
    return answer.ok ? readNames((await answer.json()) as NamesTable) : undefined;
  } catch {
    return undefined;
  }
}
