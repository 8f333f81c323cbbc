/** The search page's keys: "/" to the box, arrows between box and results, Escape back. Browser only. */
import { isLoneKey } from '../../browser/lone-key.ts';

/**
 * Listens for the keys. Tab is left alone; a key that is typed into a field, or with a modifier, is left alone too.
 *
 * In: the search box; the part of the page that holds the results and the names that may be meant; `signal` to end it.
 */
export function listenForKeys(
  box: HTMLInputElement,
  { results, signal }: { results: HTMLElement; signal: AbortSignal },
): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== '/' || !isLoneKey(event)) return;
      event.preventDefault();
      box.focus();
      box.select();
    },
    { signal },
  );
  box.addEventListener(
    'keydown',
    (event) => {
      const [first] = visibleHits(results);
      if (event.key !== 'ArrowDown' || !first || event.altKey) return;
      event.preventDefault();
      first.focus();
    },
    { signal },
  );
  results.addEventListener(
    'keydown',
    (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.target === box) return;
      const target = destination(event.key, { box, hits: visibleHits(results) });
      if (!target) return;
      event.preventDefault();
      target.focus();
    },
    { signal },
  );
}

function destination(
  key: string,
  { box, hits }: { box: HTMLElement; hits: readonly HTMLElement[] },
): HTMLElement | undefined {
  if (key === 'Escape') return box;
  const current = hits.findIndex((hit) => hit === document.activeElement);
  if (current < 0) return undefined;
  if (key === 'ArrowDown') return hits[current + 1];
  return key === 'ArrowUp' ? (hits[current - 1] ?? box) : undefined;
}

/** Those within a closed disclosure have no boxes. */
function visibleHits(results: HTMLElement): HTMLElement[] {
  return [...results.querySelectorAll<HTMLElement>('[data-near] a, a[data-hit]')].filter(
    (hit) => hit.getClientRects().length > 0,
  );
}
