/** In: a number, and the noun for one; its plural adds an s. Out: "1 issue", "27 issues". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
