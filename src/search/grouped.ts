/** Groups, for browsers that came before `Map.groupBy` (Safari 17.4, Firefox 119). Pure. */

/** In: things; what groups them. Out: by that, the things in their order. */
export function grouped<T, Key>(things: Iterable<T>, keyOf: (thing: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const known = groups.get(key);
    if (known) known.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
