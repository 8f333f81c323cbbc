/** The addresses of searches: what is typed and chosen stands in them, so that a search can be kept and cited. Browser only. */
import type { FacetKey } from '../answer/facets.ts';

/**
 * The search page's address for what is typed. What was chosen, and whether nothing is to be corrected, belongs to the
 * query for which it was, and is left out for another one.
 */
export function addressFor(typed: string): string {
  const query = typed.trim();
  const address = new URL(location.href);
  if (query === (address.searchParams.get('q') ?? '')) return address.href;
  return query === '' ? address.origin + address.pathname : address.origin + searchFor(query);
}

/** The same search with a value of a facet chosen or not. */
export function addressWith(key: FacetKey, value: string, { isChosen }: { isChosen: boolean }): string {
  const address = new URL(location.href);
  address.searchParams.delete(key, value);
  if (isChosen) address.searchParams.append(key, value);
  return address.href;
}

/** A search for other words: a path from the server's root. */
export function searchFor(words: string): string {
  return `${location.pathname}?${new URLSearchParams({ q: words }).toString()}`;
}

/** The same, and nothing is to be corrected: a path from the server's root. */
export function searchAsTyped(words: string): string {
  return `${searchFor(words)}&as=typed`;
}

/** In: what is typed. Out: whether the present address asks for just this, uncorrected. */
export function isAskedAsTyped(typed: string): boolean {
  const asked = presentParameters();
  return asked.get('as') === 'typed' && asked.get('q') === typed.trim();
}

/** Out: the parameters of the present address. */
export function presentParameters(): URLSearchParams {
  return new URL(location.href).searchParams;
}

/** Goes to an address without loading it; the step can be taken back. Nothing happens when it is the present one. */
export function pushAddress(href: string): void {
  if (href !== location.href) history.pushState(null, '', href);
}
