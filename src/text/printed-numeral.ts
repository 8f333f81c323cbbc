/** What is printed at endnotes, and how. */

/**
 * In: the label of an endnote in Markdown. Out: the numeral that is printed. A text with several lists of notes tells them apart by a
 * letter: `a-1` and `b-1` are both printed 1.
 */
export function printedNumeral(label: string): string {
  return label.replace(/^[a-z]-(?=.)/, '');
}

/**
 * A marker or the beginning of an endnote as a capture has it. In: the label in Markdown; which of the two, and the forms in which
 * numerals are printed, with 1 or an asterisk in the place of the numeral. Out: `[xii]`, `(3)`, `3.`, `3`, `**`. Where notes are printed
 * with asterisks, a number says how many; a numeral that is a sign itself, `*`, is printed bare unless all stand in brackets.
 */
export function numeralAsPrinted(
  label: string,
  { of, forms }: { of: 'marker' | 'entry'; forms: NoteForms },
): string {
  const numeral = printedNumeral(label);
  const isSign = !/[\p{L}\p{N}]/u.test(numeral);
  const form = forms[of];
  if (isSign && forms.signs === 'bare') return numeral;
  switch (form) {
    case '[1]':
      return `[${numeral}]`;
    case '(1)':
      return `(${numeral})`;
    case '1)':
      return isSign ? numeral : `${numeral})`;
    case '1.':
      return isSign ? numeral : `${numeral}.`;
    case '*':
      return /^\d{1,2}$/.test(numeral) ? '*'.repeat(Number(numeral)) : numeral;
    case '1':
      return numeral;
    // The browser counts the notes, so the page holds no numeral.
    case 'none':
      return '';
  }
}

/** How an article prints the numerals of its endnotes: in the text, and where the note begins. */
export interface NoteForms {
  readonly marker: '[1]' | '1' | '*' | '(1)';
  readonly entry: '[1]' | '1.' | '1' | '*' | '(1)' | '1)' | 'none';
  /** Asterisks and the like stand without the brackets of the numerals. */
  readonly signs?: 'bare' | undefined;
}

/** As the first articles have them. */
export const bracketed: NoteForms = { marker: '[1]', entry: '[1]' };
