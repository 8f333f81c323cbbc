/** Questions whose answer is one table for the whole archive. */
import type { Archive } from '../archive/archive.ts';

/**
 * Keeps what was made from an archive as long as the archive itself, so that a thousand pages may ask for it.
 * In: a function of the archive. Out: the same function, which works once for each archive.
 */
export function oncePerArchive<Value>(make: (archive: Archive) => Value): (archive: Archive) => Value {
  const made = new WeakMap<Archive, { readonly value: Value }>();
  return (archive) => {
    const known = made.get(archive);
    if (known) return known.value;
    const value = make(archive);
    made.set(archive, { value });
    return value;
  };
}
