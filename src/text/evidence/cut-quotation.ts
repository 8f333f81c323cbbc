/** Words of a passage, shown as a quotation: an ellipsis where a sentence was cut, marks in pairs. Pure. */
import { wholeWordsAt } from './whole-words.ts';

/**
 * In: the exact words, and the text of the passage that they were taken from, both as printed. Out: the words with "… " before or " …"
 * after them where the sentence goes on, and with the mark or bracket whose other half was left behind. A bracket that the passage itself
 * never closes, or never opens, stays alone.
 */
export function cutQuotation(words: string, passage: string): string {
  const whole = wholeWordsAt(words, passage);
  const at = whole === -1 ? passage.indexOf(words) : whole;
  const before = at === -1 ? '' : passage.slice(0, at).trimEnd();
  const after = at === -1 ? '' : passage.slice(at + words.length).trimStart();
  // A bracket that opens at the very end holds nothing.
  const kept = words.replace(/\s*[([]$/, '');
  const own = singles(kept);
  const lackBefore = at === -1 ? '' : without(singles(before + kept).unopened, singles(before).unopened);
  const lackAfter = at === -1 ? '' : without(singles(kept + after).unclosed, singles(after).unclosed);
  const unopened = without(own.unopened, lackBefore);
  const unclosed = without(own.unclosed, lackAfter);
  const isCutBefore = before !== '' && !ended.test(before);
  const isCutAfter = kept !== words || (after !== '' && !ended.test(kept) && !/^[.!?]/.test(after));
  const begin = isCutBefore ? '… ' : unopened === '' ? '' : '…';
  const end = isCutAfter ? ' …' : unclosed === '' ? '' : '…';
  return unopened + begin + kept + end + unclosed;
}

/** The end of a sentence, with the marks and brackets that may close after it, and the number of a note. */
const ended = /[.!?:…]["”’»)\]]*(?:\[\w+\])?$/;

/** In: marks, and other marks. Out: the first without one for each bracket of the others. */
function without(marks: string, lacking: string): string {
  let rest = marks;
  for (const bracket of lacking.match(/[()[\]]/g) ?? []) rest = rest.replace(bracket, '');
  return rest;
}

/** The marks whose other half is missing: those to be put before the words, and those to be put after them. */
function singles(words: string): { unopened: string; unclosed: string } {
  const open: string[] = [];
  let unopened = '';
  for (const { 0: mark, index } of words.matchAll(/[“”«»()[\]]/g)) {
    const closing = pairs.get(mark);
    if (closing !== undefined) open.push(closing);
    const opening = openings.get(mark);
    if (opening === undefined) continue;
    if (open.includes(mark)) open.splice(open.lastIndexOf(mark), 1);
    // "1)" is no bracket.
    else if (index > 0 && !(mark === ')' && /^\w{1,2}\)/.test(words))) unopened = opening + unopened;
  }
  return { unopened, unclosed: open.toReversed().join('') };
}

const pairs: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['«', '»'],
  ['(', ')'],
  ['[', ']'],
]);

const openings: ReadonlyMap<string, string> = new Map(
  [...pairs].map(([opening, closing]) => [closing, opening]),
);
