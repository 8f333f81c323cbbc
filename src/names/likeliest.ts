/** What words may mean that are a listed spelling, or a case of one. Pure. */
import type { NameMatch, Sense } from './name-index.ts';

/**
 * In: a match, and the text that it stands in. Out: its senses without the unlikely ones: where the words are listed as they stand, they
 * are no case of others; and the genitive of a man's name is the nominative of a woman's, who is meant where another name stands right before
 * it, or a verb in the feminine beside it.
 */
export function likeliest({ start, end, senses }: NameMatch, text: string): readonly Sense[] {
  if (senses.every(({ spelling }) => spelling.of === undefined)) return senses;
  const listed = senses.filter(({ spelling }) => spelling.of === undefined);
  if (listed.length > 0) return listed;
  const words = text.slice(start, end);
  return senses.filter(
    ({ record, spelling: { of = '' } }) =>
      !record.startsWith('people/') ||
      words !== `${of}а` ||
      of.includes(' ') ||
      !isOfWoman(text, { start, end }),
  );
}

const feminineVerb = /[а-яё](?:ла|лась)$/u;

function isOfWoman(text: string, { start, end }: { start: number; end: number }): boolean {
  const before = /([\p{L}-]+) $/u.exec(text.slice(Math.max(0, start - 40), start))?.[1] ?? '';
  const after = /^ ([\p{L}-]+)/u.exec(text.slice(end, end + 40))?.[1] ?? '';
  if (/^\p{Lu}.*[аяь]$/u.test(before) || feminineVerb.test(before)) return true;
  // After a noun it is a genitive, whoever does something then: "семья Халимова молчала".
  return feminineVerb.test(after) && !/^\p{Ll}{4}/u.test(before);
}
