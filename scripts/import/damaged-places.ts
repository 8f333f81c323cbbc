/** Signs that something is lost or wrong, each seen in a capture. Only a person can tell. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/\($/, 'ends in an open bracket'],
  [/[,;:]$/, 'ends in a comma, semicolon or colon'],
  [/\b(?:see|at|from)$/i, 'ends in the middle of a sentence'],
  [/^[,;.:]/, 'begins with a punctuation mark'],
  [/,[;,]|;;|– ?[,;]/u, 'has punctuation marks side by side, where words may be lost'],
  [/\bfile:\//i, 'has the address of a file on somebody’s disk'],
  [/\uFFFD/, 'has the sign for a character that could not be read'],
];

/** Pairs that close what they open. Single quotation marks do not: the closing one is the apostrophe too. */
const pairs = [
  { open: '(', close: ')', what: 'a bracket' },
  { open: '[', close: ']', what: 'a square bracket' },
  { open: '“', close: '”', what: 'a quotation mark' },
] as const;

/**
 * The places of a draft where the copy looks damaged, for an editor to read closely. Nothing is changed by it.
 *
 * In: paragraphs and notes, with what each is called and its words. Out: one full sentence for each sign.
 */
export function damagedPlaces(passages: readonly { label: string; text: string }[]): string[] {
  return passages.flatMap(({ label, text }) => {
    const found = signs.flatMap(([sign, what]) => {
      const match = sign.exec(text);
      return match ? [{ what, index: match.index }] : [];
    });
    const unpaired = pairs.flatMap(({ open, close, what }) => {
      const index = firstUnpaired(text, { open, close });
      return index === undefined ? [] : [{ what: `has ${what} without its other half`, index }];
    });
    return [...found, ...unpaired].map(({ what, index }) => `${label} ${what}: ${excerpt(text, index)}`);
  });
}

function firstUnpaired(text: string, pair: { open: string; close: string }): number | undefined {
  const opened: number[] = [];
  for (let index = 0; index < text.length; index++) {
    if (text[index] === pair.open) opened.push(index);
    else if (text[index] === pair.close && opened.pop() === undefined) return index;
  }
  return opened[0];
}

/** The words around a place, with a sign where more stands before or after. */
function excerpt(text: string, index: number): string {
  const from = Math.max(0, index - 30);
  const to = Math.min(text.length, index + 20);
  return `${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`;
}
