/** Keeps the reader's place while the results are read. Browser only. */
import type { Answer } from '../answer/answer.ts';
import type { Names } from '../lookup/name-types.ts';
import { keepPlace, readPlace, recordsIn } from './kept-place.ts';
import { presentParameters, pushAddress } from './search-address.ts';
import { delays } from './search-waits.ts';

/**
 * In: the part of the page with the results; what is shown there now, if it is an answer. Out: the keeper, which also keeps what was
 * scrolled to, and what stands there when the page is left.
 */
export function placeKeeper(root: HTMLElement, shown: () => Shown | undefined): PlaceKeeper {
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function keep(): void {
    clearTimeout(waiting);
    const now = shown();
    // What is answered while one types belongs to an entry that is yet to come.
    if (!now || now.answer.query !== (presentParameters().get('q') ?? '').trim()) return;
    const { answer, names, open } = now;
    keepPlace({ query: answer.query, answer, open, records: recordsIn(answer, names), ...readPlace(root) });
  }

  function soon(): void {
    clearTimeout(waiting);
    waiting = setTimeout(keep, delays.scrolled);
  }

  return {
    listen(signal) {
      // Browsers put a page back where it was scrolled before there is anything to scroll.
      history.scrollRestoration = 'manual';
      addEventListener('pagehide', keep, { signal });
      // What is kept while the page is being left may be too late.
      root.addEventListener(
        'click',
        (event) => event.target instanceof Element && event.target.closest('a') && keep(),
        {
          signal,
          capture: true,
        },
      );
      addEventListener('scroll', soon, { signal, passive: true });
      root.addEventListener('toggle', soon, { signal, capture: true });
    },
    keep,
    soon,
    push(href) {
      keep();
      pushAddress(href);
      // What was typed is now asked for, and stays.
      if (entry().isDraft === true) history.replaceState({ ...entry(), isDraft: false }, '');
    },
    typed(href) {
      if (href === location.href) return;
      if (goesOn(new URL(href).searchParams.get('q') ?? '')) history.replaceState(draft, '', href);
      else history.pushState(draft, '', href);
    },
  };
}

/** What stands in the history while a word is typed that nobody has asked for yet. */
const draft = { isDraft: true };

/** Whether it is still the same word that is typed, and nothing was read in between: then one entry serves. */
function goesOn(typed: string): boolean {
  const before = presentParameters().get('q') ?? '';
  if (before === '') return true;
  const { isDraft = false, place } = entry();
  if (!isDraft || (place?.y ?? 0) > 0 || typed === '') return false;
  return typed.startsWith(before) || before.startsWith(typed);
}

function entry(): { readonly isDraft?: boolean; readonly place?: { readonly y: number } } {
  return (history.state as ReturnType<typeof entry> | null) ?? {};
}

interface Shown {
  readonly answer: Answer;
  readonly names: Names | undefined;
  /** How many articles could be opened. */
  readonly open: number;
}

/** Keeps a place with the present entry of the history. */
export interface PlaceKeeper {
  /** From now on, until the signal ends it. */
  listen(signal: AbortSignal): void;
  /** At once. */
  keep(): void;
  /** When nothing has changed for a moment. */
  soon(): void;
  /** And goes to another address without loading it. */
  push(href: string): void;
  /** Goes to the address of what was typed. A search that was asked for or read before stays in the history. */
  typed(href: string): void;
}
