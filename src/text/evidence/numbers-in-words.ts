/** The numbers that an English text states, in digits or in words. */

/**
 * Every number that a reader would read in a text.
 * In: printed words. Out: the values of numbers in digits ("31,000", "2.5", "12-minute"), of number words ("eight",
 * "two hundred and fifty", "a thousand", "one-in-three" gives 1 and 3), and of digits before a multiplier
 * ("3 thousand"). Quantities that are no number give none: "a few dozen", "several thousands", "the 1960s", "16th".
 */
export function numbersIn(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  const tokens = tokensOf(text);
  for (let at = 0; at < tokens.length;) {
    const { value, length } = numberAt(tokens, at);
    if (value !== undefined) found.add(value);
    at += Math.max(length, 1);
  }
  return found;
}

/** Words with their hyphens undone, numbers, and every other mark as a token of its own, so that it ends a number. */
function tokensOf(text: string): string[] {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=[\p{L}\p{N}])-(?=\p{L})/gu, ' ');
  return (
    words.match(/\d{1,3}(?:,\d{3})+(?![\p{L}\d])|\d+(?:\.\d+)?(?![\p{L}\d])|[\p{L}\d]+|[^\s\p{L}\d]/gu) ?? []
  );
}

/** The longest number that begins at a token; `length` in tokens. */
function numberAt(tokens: readonly string[], start: number): { value: number | undefined; length: number } {
  const first = tokens[start] ?? '';
  if (vague.has(first)) return { value: undefined, length: multipliersFrom(tokens, start + 1) + 1 };
  const digits = /^\d/.test(first) ? Number(first.replaceAll(',', '')) : Number.NaN;
  if (!Number.isNaN(digits)) {
    const length = 1 + multipliersFrom(tokens, start + 1);
    const times = tokens
      .slice(start + 1, start + length)
      .reduce((all, word) => all * (multipliers[word] ?? 1), 1);
    return { value: digits * times, length };
  }
  return spelledOutAt(tokens, start);
}

/** "a hundred", "twenty-five", "two hundred and fifty thousand". */
function spelledOutAt(
  tokens: readonly string[],
  start: number,
): { value: number | undefined; length: number } {
  let total = 0;
  let group: number | undefined;
  let length = 0;
  for (let at = start; at < tokens.length; at += 1) {
    const word = tokens[at] ?? '';
    const unit = units[word];
    const multiplier = multipliers[word];
    const next = tokens[at + 1] ?? '';
    if (unit !== undefined && (group === undefined || joins(group, unit))) group = (group ?? 0) + unit;
    else if (multiplier !== undefined && multiplier < 1000) group = (group ?? 1) * multiplier;
    else if (multiplier !== undefined) {
      total += (group ?? 1) * multiplier;
      group = 0;
    } else if (word === 'a' && at === start && multipliers[next] !== undefined) group = 1;
    else if (word === 'and' && (group ?? 0) >= 100 && units[next] !== undefined) continue;
    else break;
    length = at - start + 1;
  }
  return length === 0 ? { value: undefined, length } : { value: total + (group ?? 0), length };
}

/** Whether a smaller number word may follow: "twenty" five, "hundred" fifty; not "four" six. */
function joins(group: number, unit: number): boolean {
  return (
    group === 0 || (group % 100 === 0 && unit < 100) || (group % 100 >= 20 && group % 10 === 0 && unit < 10)
  );
}

function multipliersFrom(tokens: readonly string[], start: number): number {
  let length = 0;
  while (multipliers[tokens[start + length] ?? ''] !== undefined) length += 1;
  return length;
}

/** Before "dozen" or "hundred" these leave no number. */
const vague = new Set(['few', 'several', 'many', 'some']);

const units: Readonly<Record<string, number>> = {
  ...{ zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17 },
  ...{ eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70 },
  ...{ eighty: 80, ninety: 90 },
};

const multipliers: Readonly<Record<string, number>> = {
  ...{ dozen: 12, hundred: 100, thousand: 1000, million: 1_000_000 },
};
