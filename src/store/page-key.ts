/** Keys of pages: when a page need not be made again. */
import { createHash } from 'node:crypto';

/**
 * The key of what many pages show, worked out once for all of them.
 * In: an object that stays as it is. Out: as pageKey().
 */
export function sharedKey(shown: object): string {
  const known = keys.get(shown) ?? pageKey(shown);
  keys.set(shown, known);
  return known;
}

const keys = new WeakMap<object, string>();

/**
 * The key of a page: it is taken from the last build while its key and its code stay as they were.
 * In: everything that the page shows, as plain values (or digests of them, such as an article's textKey). Out: 40
 * hexadecimal digits.
 */
export function pageKey(...shown: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 40);
}
