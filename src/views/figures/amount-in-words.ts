/** Quantities as readers read them, at the precision of the print. */
import type { Claim, ClaimAmount } from '../../records/claim.ts';

/**
 * A claim's quantity in words, with its qualifier and, where it is not a number of people, its unit.
 * In: the amount and its unit. Out: "about 500", "more than 1,000", "up to 80 percent", "about 1 in 3",
 * "a few dozen to at most 100", "not known (“unknown”)", "“smaller numbers”".
 */
export function amountInWords({ amount, unit }: Pick<Claim, 'amount' | 'unit'>): string {
  switch (amount.qualifier) {
    case 'in-words':
      return quoted(amount.printed);
    case 'unknown':
      return `not known (${quoted(amount.printed)})`;
    case 'range':
      return withUnit(`${end(amount.from)} to ${toWord(amount)}${end(amount.to)}`, unit, amount.to);
    default: {
      const number = end(amount.value) + (amount.of === undefined ? '' : ` in ${end(amount.of)}`);
      return withUnit(qualifiers[amount.qualifier] + number, unit, amount.value);
    }
  }
}

/**
 * The same, short enough for a plot's label and for a cell that says the unit elsewhere.
 * In: the amount. Out: "> 500", "≈ 500", "up to 800", "a few dozen to 100", "not known", "“smaller numbers”".
 */
export function shortAmount(amount: ClaimAmount): string {
  switch (amount.qualifier) {
    case 'in-words':
      return quoted(amount.printed);
    case 'unknown':
      return 'not known';
    case 'range':
      return `${end(amount.from)} to ${end(amount.to)}`;
    default:
      return (
        signs[amount.qualifier] + end(amount.value) + (amount.of === undefined ? '' : ` in ${end(amount.of)}`)
      );
  }
}

function quoted(printed: string): string {
  return `“${printed}”`;
}

function end(value: number | string): string {
  return typeof value === 'number' ? numbers.format(value) : value;
}

// Making one takes a hundred times as long as using it.
const numbers = new Intl.NumberFormat('en-GB');

function toWord({ toQualifier }: Extract<ClaimAmount, { qualifier: 'range' }>): string {
  return toQualifier === undefined ? '' : qualifiers[toQualifier];
}

function withUnit(number: string, unit: Claim['unit'], last: number | string): string {
  const noun = units[unit];
  if (noun === undefined) return number;
  return `${number} ${last === 1 ? noun.replace(/s$/, '') : noun}`;
}

const qualifiers = {
  exact: '',
  about: 'about ',
  'more-than': 'more than ',
  'at-least': 'at least ',
  'at-most': 'at most ',
  'up-to': 'up to ',
} as const;

const signs = { ...qualifiers, about: '≈\u00a0', 'more-than': '>\u00a0' } as const;

/** People and shares need no noun: the claim itself says who is counted. */
const units: Partial<Record<Claim['unit'], string>> = {
  families: 'families',
  percent: 'percent',
  'years-of-age': 'years',
  years: 'years',
  months: 'months',
  kilometres: 'kilometres',
  minutes: 'minutes',
  states: 'states',
  groups: 'groups',
  reasons: 'reasons',
  times: 'times',
};
