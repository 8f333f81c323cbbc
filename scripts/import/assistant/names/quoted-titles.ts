/** Titles of works in a text: their capitals tell nothing of names. Pure. */
import type { Extent } from '../../../../src/text/occurrences.ts';

/** In: a text. Out: what stands in quotation marks or before a bracket and has capitals as titles do: in most of three long words or more. */
export function quotedTitles(text: string): Extent[] {
  return [...text.matchAll(/[“"‘]([^“”"‘\n]{8,300}?)[”"’](?![\p{L}])/gu)].flatMap(
    ({ index, 0: quoted, 1: inner = '' }) => {
      const long = inner.match(/\p{L}[\p{L}’'-]{2,}/gu) ?? [];
      const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length;
      return long.length >= 3 && capitals > long.length * 0.55
        ? [{ start: index, end: index + quoted.length }]
        : [];
    },
  );
}

/** In: a text. Out: the same with the titles in it as blanks; every other letter stands where it stood. */
export function withoutTitles(text: string): string {
  return quotedTitles(text).reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
}
