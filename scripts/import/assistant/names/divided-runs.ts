/** Runs of capitalised words, divided where two names stand side by side. Pure. */
import type { Extent } from '../../../../src/text/occurrences.ts';
import { surname } from './likely-kind.ts';

/**
 * In: a text. Out: its runs of capitalised words with what joins them. "A and B" are two, unless a body has "and" in its name; so are
 * "Rustam Nazarov of the Institute" and "Center Andrey Novikov".
 */
export function dividedRuns(text: string): Extent[] {
  return [...text.matchAll(run)].flatMap(({ index, 0: words }) => {
    const parts: { word: string; start: number; end: number }[][] = [[]];
    for (const { index: at, 0: word } of words.matchAll(/[^\s]+/gu)) {
      const part = parts.at(-1) ?? [];
      const one = { word, start: index + at, end: index + at + word.length };
      if (
        isBorder(
          part.map((other) => other.word),
          word,
        )
      )
        parts.push(joins.test(word) ? [] : [one]);
      else part.push(one);
    }
    return parts.flatMap((part) => {
      const [first, last] = [part[0], part.at(-1)];
      return first && last ? [{ start: first.start, end: last.end }] : [];
    });
  });
}

function isBorder(before: readonly string[], word: string): boolean {
  const last = before.at(-1) ?? '';
  const opensBody = before.some((one) =>
    /^(?:Ministry|Institute|Committee|Department|Cent(?:er|re)|Council|Office|Commission|School|Studies|Bureau|Министерств|Институт|Комитет|Центр|Управлени)/u.test(
      one,
    ),
  );
  if (/^(?:and|и)$/u.test(word)) return !opensBody;
  if (/^(?:of|for|at)$/u.test(word)) return before.length >= 2 && surname.test(last) && !opensBody;
  return endsBody.test(last) && before.length > 1 && !joins.test(word);
}

/** After these, in English, another name begins. */
const endsBody =
  /^(?:Cent(?:er|re)|Institute|Agency|Committee|Council|Commission|University|Ministry|Organi[sz]ation|Foundation|Bureau|Battalion|Brigade)$/u;

const letters = String.raw`[\p{L}\p{M}’ʻʼ'-]`;
const capital = String.raw`(?:\p{Lu}${letters}*[\p{L}\p{M}](?:\.\p{Ll}{2,4}(?!\p{L}))?|\p{Lu}\.(?:\p{Lu}\.)*|(?:al|an|ad|as|at|el|ul|ez|az)-\p{Lu}${letters}*)`;
const joiner = String.raw`(?:of the|of|on the|on|for the|for|and|de|van|von|bin|ibn|ul|ez-|uulu|kyzy|уулу|кызы|угли|оглы|по|и|имени|им\.)`;
const run = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${capital}(?:(?: (?:${joiner} )?|(?<=\p{Lu}\.))(?:ez-|az-)?${capital}| (?:uulu|kyzy|уулу|кызы))*(?!\p{L})`,
  'gu',
);

/** A word that only joins others. */
export const joins = new RegExp(`^(?:${joiner}|the)$`, 'u');
