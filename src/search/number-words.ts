/** Numbers that are written in words. Pure; knows folded words only. */

/**
 * Reads a number in words: "one thousand", "two hundred and fifty", "fifty", "thirty-five", "31 thousand". Single words below ten stay words ("one of
 * them"), and so do "hundred" and "thousand" without a number before them ("several hundred").
 *
 * In: the folded words; the place of the first. Out: the number and the place of its last word; undefined when none begins
 * there.
 */
export function readNumber(words: readonly string[], first: number): WrittenNumber | undefined {
  let [total, part, at] = [0, 0, first];
  let last = -1;
  let isTelling = false;
  for (; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const unit = units.get(word) ?? (at === first ? asBeginning(word) : undefined);
    const scale = scales.get(word);
    if (scale !== undefined && at > first && part > 0) {
      isTelling = true;
      if (scale === 100 && part < 100) part *= 100;
      else if (scale > 100) {
        total += part * scale;
        part = 0;
      } else break;
    } else if (unit !== undefined && fits(unit, part, at > first)) {
      part += unit;
      isTelling ||= unit >= 10 && units.has(word);
    } else if (word === 'and' && last === at - 1 && scales.has(words[at - 1] ?? '')) {
      continue;
    } else break;
    last = at;
  }
  if (last < first || !isTelling) return undefined;
  return { value: String(total + part), last };
}

/** "a hundred", "31 thousand". */
function asBeginning(word: string): number | undefined {
  if (word === 'a') return 1;
  return /^\d{1,3}$/.test(word) ? Number(word) : undefined;
}

/** After tens a unit, after hundreds anything below, at the beginning whatever. */
function fits(unit: number, part: number, isLater: boolean): boolean {
  if (!isLater || part === 0) return true;
  if (part % 100 === 0) return unit < 100;
  return part % 10 === 0 && part % 100 >= 20 && unit < 10;
}

const units = new Map(
  [
    ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
    ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
  ].map((word, place): [string, number] => [word, place + 1]),
);
for (const [place, word] of [
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
].entries())
  units.set(word, (place + 2) * 10);

const scales = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
]);

/** A number in words. */
export interface WrittenNumber {
  /** In digits. */
  readonly value: string;
  /** The place of its last word. */
  readonly last: number;
}
