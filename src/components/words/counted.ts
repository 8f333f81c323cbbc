/** Numbers of things, in words for readers. */

/** In: a number, and the noun for one; its plural adds an s. Out: "1 note", "27 notes", held together on one line. */
export function counted(number: number, noun: string): string {
  return `${number}\u00a0${noun}${number === 1 ? '' : 's'}`;
}

/**
 * The editorial marks of an article, counted; what is missing comes first.
 * In: Article.counts.marks. Out: "24 links missing", "1 slip of spelling" …; empty when there are none.
 */
export function countedMarks(marks: Readonly<Record<string, number>>): string[] {
  const kinds = Object.keys(nouns).filter((kind) => marks[kind] !== undefined);
  return kinds.map((kind) => {
    const [noun = kind, rest = ''] = nouns[kind] ?? [];
    return counted(marks[kind] ?? 0, noun) + rest;
  });
}

/** In: words of the paragraphs, notes not counted. Out: whole minutes, rounded up, at 230 words a minute. */
export function minutesToRead(words: number): number {
  return Math.max(1, Math.ceil(words / 230));
}

const nouns: Readonly<Record<string, readonly [noun: string, rest: string]>> = {
  'link missing': ['link', ' missing'],
  'publisher missing': ['publisher', ' missing'],
  'text missing': ['passage', ' with text missing'],
  'picture left out': ['picture', ' left out'],
  spelling: ['slip', ' of spelling'],
  doubtful: ['doubtful wording', ''],
};
