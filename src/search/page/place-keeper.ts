/** Keeps the reader's place while the results are read. Browser only. */
import type { Answer } from '../answer/answer.ts';
import type { Names } from '../lookup/names.ts';
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
      if (isDraft()) history.replaceState({ ...(history.state as object | null), isDraft: false }, '');
    },
    typed(href) {
      if (isDraft()) history.replaceState(draft, '', href);
      else if (href !== location.href) history.pushState(draft, '', href);
    },
  };
}

/** What stands in the history while somebody types, and has read nothing yet: the next pause takes its place. */
const draft = { isDraft: true };

function isDraft(): boolean {
  const { isDraft: wasTyped = false, place } = (history.state ?? {}) as Partial<
    typeof draft & { place: { y: number } }
  >;
  return (presentParameters().get('q') ?? '') === '' || (wasTyped && (place?.y ?? 0) === 0);
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
