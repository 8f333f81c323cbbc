/** Parts of addresses, as they were before they were escaped. Pure. */

/**
 * In: a part of an address, a path or an anchor. Out: its letters; undefined where it was escaped wrongly (a lone `%`, bytes that are no UTF-8), which
 * addresses that come from outside may be: whoever asks says what stands for it then.
 */
export function unescaped(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
