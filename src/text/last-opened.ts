/** What was opened last, at hand. Pure. */

/**
 * In: a way to open a thing by its key, and how many are to be held. Out: the same way, which opens again only what was not
 * among the last ones asked for.
 */
export function lastOpened<Value>(open: (key: string) => Value, most: number): (key: string) => Value {
  const held = new Map<string, { readonly value: Value }>();
  return (key) => {
    const one = held.get(key) ?? { value: open(key) };
    // A Map goes through its entries in the order in which they were set: the first is the one not asked for longest.
    held.delete(key);
    held.set(key, one);
    const [oldest] = held.keys();
    if (held.size > most && oldest !== undefined) held.delete(oldest);
    return one.value;
  };
}
