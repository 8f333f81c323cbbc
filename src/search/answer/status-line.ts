/** The one line that says what a search has found. Pure. */
import { queryLimit } from '../query/query.ts';
import type { AllMentions, Answer } from './answer.ts';

/**
 * Words an answer: how much was found, in how many articles, and whatever of the query was not found.
 *
 * In: the answer; `of`, how many passages there were before it was narrowed. Out: one or more sentences; empty for an
 * empty query.
 */
export function statusLine(answer: Answer, { of }: { of?: number } = {}): string {
  if (answer.query === '') return '';
  if (answer.asked === 0) return `There is no word to search for in ‘${answer.query}’.`;
  return [
    ...missing(answer),
    answer.mentions && of === undefined ? mentioned(answer, answer.mentions) : found(answer),
    ...(of === undefined ? [] : [`Narrowed from ${of}.`]),
    ...readings(answer),
    ...limits(answer),
  ]
    .filter(Boolean)
    .join(' ');
}

/** In: an answer. Out: whether there is more to look at. */
export function hasMore({ reach, mentions }: Pick<Answer, 'reach' | 'mentions'>): boolean {
  return mentions?.isAll === false || reach.looked < reach.of || reach.unasked > 0;
}

/** In: an answer. Out: how many passages it has. */
export function passagesIn({ articles }: Answer): number {
  return articles.reduce((sum, { finds }) => sum + finds.length, 0);
}

/** "812 passages in 57 articles mention Yerlan Karin; the first 40 are here." */
function mentioned(answer: Answer, { name, passages, articles, isAll }: AllMentions): string {
  const mention = passages === 1 ? 'mentions' : 'mention';
  return (
    `${counted(passages, 'passage')} in ${counted(articles, 'article')} ${mention} ${name}` +
    (isAll ? '.' : `; the first ${passagesIn(answer)} are here.`)
  );
}

function found(answer: Answer): string {
  const finds = answer.articles.flatMap((article) => article.finds);
  const { nowhere, rest = [], query } = answer;
  if (finds.length === 0) return nowhere.length > 0 ? '' : noneWithAll(answer);
  const isRest = nowhere.length > 0 && rest.length > 0;
  const without = isRest ? `Without ${nowhere.length === 1 ? 'it' : 'them'}: ` : '';
  const whole = finds.filter((find) => find.holds === 'all');
  if (whole.length === 0) {
    const none = isRest
      ? `${without}no passage ${hasMore(answer) ? 'so far ' : ''}holds all of ${listed(rest, 'and')}.`
      : noneWithAll(answer);
    return `${none} ${inArticles(answer, 'some')} ${finds.length === 1 ? 'holds' : 'hold'} some of the words.`;
  }
  const some = finds.length - whole.length;
  const { leftOut = 0 } = answer;
  return ended(
    `${without}${inArticles(answer, 'all')} for ${isRest ? listed(rest, 'and') : query}${otherwise(whole)}` +
      (some === 0 ? '' : `; ${some} more with some of the words`) +
      (leftOut === 0 ? '' : `; ${leftOut} ${some > 0 ? 'with fewer' : 'with some of the words'} not shown`),
  );
}

/** Behind "K." no second full stop. */
function ended(sentence: string): string {
  return /[.!?…]$/u.test(sentence) ? sentence : `${sentence}.`;
}

/** How the query was read, where that is not what was typed. */
function readings({ aside = [], split = [], query }: Answer): string[] {
  const phrases = [...query.matchAll(/["“”„«»]([^"“”„«»]*)/gu)].flatMap(([, words = ''], at) =>
    at % 2 === 0 ? words : [],
  );
  const isPhraseWithSigns = phrases.some((words) => signInPhrase.test(words.trim()));
  const isLeftOut = /(?:^|\s)[-−+!](?=[\p{L}\p{N}"“])/u.test(query);
  return [
    ...(aside.length > 0
      ? [
          `Set aside, since ${aside.length === 1 ? 'it tells' : 'they tell'} nothing alone: ${listed(aside, 'and')}.`,
        ]
      : []),
    ...split.map((run) => `‘${run}’ stands nowhere as it is written; its words were looked for.`),
    ...(isPhraseWithSigns ? ['Signs in a phrase are not looked at.'] : []),
    ...(isLeftOut ? ['A sign before a word leaves nothing out.'] : []),
  ];
}

/** Whatever is no letter, digit or space; but an apostrophe, and what parts a figure, is looked at. */
const signInPhrase =
  /(?<!\p{L})['’ʼʾ]|['’ʼʾ](?!\p{L})|(?<!\d)[.,%]|(?<=\d)[.,](?!\d)|[^\p{L}\p{N}\p{M}\s'’ʼʾ.,%]/u;

/** What does not stand there as typed. */
function otherwise(finds: Answer['articles'][number]['finds']): string {
  const kinds: [number, string][] = [
    [finds.filter(({ how }) => how === 'name').length, 'under another spelling'],
    [finds.filter(({ how }) => how === 'spelling').length, 'in another spelling of the words'],
    [finds.filter(({ how }) => how === 'longer' || how === 'form').length, 'in longer words or other forms'],
    [finds.filter(({ how }) => how === 'part').length, 'with a place that lies in it'],
  ];
  return kinds
    .filter(([number]) => number > 0)
    .map(([number, words]) => (number === finds.length ? `, ${words}` : `, ${number} of them ${words}`))
    .join('');
}

function noneWithAll(answer: Answer): string {
  const all = answer.asked > 1 ? 'all of ' : '';
  return `No passage ${hasMore(answer) ? 'so far ' : ''}holds ${all}‘${answer.query}’.`;
}

/** "12 passages and 1 title in 4 articles". */
function inArticles({ articles }: Answer, holds: 'all' | 'some'): string {
  const holding = articles.filter((article) => article.finds.some((find) => find.holds === holds));
  const finds = holding.flatMap((article) => article.finds).filter((find) => find.holds === holds);
  const passages = finds.filter((find) => find.anchor !== '').length;
  const titles = finds.length - passages;
  const counts = [
    ...(passages > 0 || titles === 0 ? [counted(passages, 'passage')] : []),
    ...(titles > 0 ? [counted(titles, 'heading')] : []),
  ];
  return `${counts.join(' and ')} in ${counted(holding.length, 'article')}`;
}

function missing({ nowhere, blocked, hushed = false, rest = [] }: Answer): string[] {
  if (nowhere.length === 0) return [];
  return [
    `No passage holds ${listed(nowhere)}.`,
    ...(hushed
      ? [
          `${listed(rest, 'and')} ${rest.length === 1 ? 'stands' : 'stand'} there, but not with ${nowhere.length === 1 ? 'it' : 'them'}.`,
        ]
      : []),
    ...(blocked.length > 0
      ? [
          `${listed(blocked)} ${blocked.length === 1 ? 'stands' : 'stand'} there, but not as part of that name.`,
        ]
      : []),
  ];
}

function listed(given: readonly string[], last = 'or'): string {
  const words = given.map((word) => `‘${word}’`);
  return words.length === 1
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}

/** "In 8 of the 57 articles that may hold it." */
function limits({ reach, cut, asked }: Answer): string[] {
  const { looked, of, unasked } = reach;
  const holding = `${counted(of, 'article')} that may hold ${asked > 1 ? 'some of the words' : 'it'}`;
  const rest = `${counted(unasked, 'part')} of the archive ${unasked === 1 ? 'is' : 'are'} still to be searched`;
  return [
    ...(looked < of ? [`Looked at so far: ${looked} of the ${holding}.`] : []),
    ...(unasked > 0 ? [`${rest}.`] : []),
    ...(cut ? [`Only the first ${queryLimit} characters were searched for.`] : []),
  ];
}

function counted(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
