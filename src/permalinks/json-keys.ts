/** Where the keys of a JSON text stand. The parser says nothing of that, and lets the last of two equal keys win. */

/**
 * Every key of a JSON text.
 * In: a text that JSON.parse() takes. Out, one after the other: the keys that lead to it and itself; its offset (UTF-16 units);
 * whether it stands in the same object for the second time. Places in lists do not count as keys.
 */
export function* jsonKeys(text: string): Generator<JsonKey> {
  const open: { key: string; seen: Set<string> }[] = [];
  const tokens = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}]/g;
  for (const { 0: token, 1: colon, index } of text.matchAll(tokens)) {
    const around = open.at(-1);
    if (token === '{') open.push({ key: '', seen: new Set() });
    else if (token === '}') open.pop();
    else if (colon !== undefined && around) {
      const key = JSON.parse(token.slice(0, -colon.length)) as string;
      const isTwice = around.seen.has(key);
      around.seen.add(key);
      around.key = key;
      yield { path: open.map((one) => one.key), offset: index, isTwice };
    }
  }
}

/** One key. */
export interface JsonKey {
  readonly path: readonly string[];
  readonly offset: number;
  readonly isTwice: boolean;
}
