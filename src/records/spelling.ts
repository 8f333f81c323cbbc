/** Spellings: words that a text can be searched for, and that a reader would type. */
import { mixesAlphabets } from './forms/alphabets.ts';
import { leftoverFault } from './forms/leftovers.ts';
import { line } from './line.ts';

/** The words of one spelling: letters of one alphabet to a word, and more than a word of grammar, which stands everywhere. */
export const spellingText = line.check(({ value, issues }) => {
  const message = spellingFault(value);
  if (message !== undefined) issues.push({ code: 'custom', input: value, message });
});

function spellingFault(text: string): string | undefined {
  // With its full stop a letter is an initial.
  const words = text.match(/\p{L}\.|[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (!/\p{L}/u.test(text))
    return 'has no letter, so it would be found in every text: write the words that name it';
  if (
    words.every((word) => isGrammar(word)) ||
    (/^\p{L}\p{M}*\.?$/u.test(text) && !/\p{Script=Han}/u.test(text))
  )
    return 'is a single letter or a word of grammar, so it would be found in every text: write the words that name it';
  if (text.includes('\ufffd'))
    return 'has U+FFFD in it, the sign for a letter that could not be read: write the letter that was meant';
  if (mixesAlphabets(text))
    return 'has Latin letters with others that only look like them in one word: type it anew';
  return leftoverFault(text);
}

/** In capitals it may be an acronym: `IS`, `US`, `WHO`. */
function isGrammar(word: string): boolean {
  const isAcronym = word.length > 1 && word === word.toUpperCase();
  return !isAcronym && grammar.has(word.toLowerCase());
}

/** Articles, conjunctions, prepositions, pronouns and auxiliaries of English and Russian. */
const grammar: ReadonlySet<string> = new Set(
  [
    'a an the and or nor but if of in on at to by for from with as into over under about after before between against',
    'during without within through than then that this these those it its he him his she her hers they them their we us',
    'our you your i me my who whom whose which what when where why how is are was were be been being am do does did has',
    'have had will would shall should may might can could must not no yes so such also only',
    'и в во на с со к ко о об от до из за по под при про для без над через не ни но а или же ли бы что чтобы как так то',
    'это этот эта эти тот та те он она оно они его ее её их им мы нас вы вас я мне меня ты кто где когда если все всё',
    'был была было были быть есть',
  ]
    .join(' ')
    .split(' '),
);
