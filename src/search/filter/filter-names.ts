/** A box that narrows a list of names while somebody types. Browser only: without it there is no box, and the list is whole. */
import { readNames, type Names, type NamesTable } from '../lookup/names.ts';
import { rowsNarrower } from '../lookup/narrow-rows.ts';
import { drawFilter, showLeft, tell } from './filter-view.ts';
import { rowsIn } from './list-rows.ts';

/** In: nothing; the page has a `[data-filter]`, which names its rows. Out: nothing; a box stands in it. */
export function filterNames(): void {
  const place = document.querySelector<HTMLElement>('[data-filter]');
  const rows = place ? rowsIn(place.dataset['filter'] ?? '') : [];
  if (!place || rows.length === 0) return;
  const view = drawFilter(place);
  let narrow = rowsNarrower(rows);
  let asked: Promise<void> | undefined;

  function show(): void {
    const typed = view.input.value.trim();
    const narrowed = narrow(typed);
    showLeft(rows, narrowed, view);
    tell(view, { typed, narrowed, size: rows.length });
  }
  async function ask(): Promise<void> {
    const names = await namesAt(place?.dataset['names']);
    if (!names) return;
    narrow = rowsNarrower(rows, names);
    show();
  }
  view.input.addEventListener('focus', () => void (asked ??= ask()));
  view.input.addEventListener('input', show);
  view.input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') view.input.value = '';
    else if (event.key === 'ArrowDown' || event.key === 'Enter') firstLink(rows)?.focus();
    else return;
    event.preventDefault();
    if (event.key === 'Escape') show();
  });
}

/** Further spellings and what is near; where they cannot be had, the list is narrowed by what it shows. */
async function namesAt(address: string | undefined): Promise<Names | undefined> {
  if (address === undefined) return undefined;
  try {
    const answer = await fetch(address);
    return answer.ok ? readNames((await answer.json()) as NamesTable) : undefined;
  } catch {
    return undefined;
  }
}

function firstLink(rows: ReturnType<typeof rowsIn>): HTMLAnchorElement | null | undefined {
  return rows.find(({ element }) => element.closest('[hidden]') === null)?.element.querySelector('a');
}
