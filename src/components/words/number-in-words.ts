/** Small numbers as running text writes them. */

/** In: a whole number. Out: "three" up to twelve, digits above: "five", "1,204". */
export function numberInWords(number: number): string {
  return words[number] ?? new Intl.NumberFormat('en-GB').format(number);
}

const words = [
  'no',
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
];
