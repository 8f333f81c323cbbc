/** Small numbers as running text writes them. */

/** In: a whole number. Out: "three" up to twelve, digits above: "five", "1,204". */
export function numberInWords(number: number): string {
  return words[number] ?? inDigits(number);
}

const words = [
  'no',
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
];

/** In: a number. Out: its digits, with commas between thousands. */
export function inDigits(number: number): string {
  return digits.format(number);
}

const digits = new Intl.NumberFormat('en-GB');
