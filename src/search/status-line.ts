/** The one line that says what a search has found. Pure. */
import type { Answer } from './find.ts';
import { queryLimit } from './query.ts';

/**
 * Words an answer: how much was found, in how many articles, and whatever of the query was not found.
 *
 * In: the answer. Out: one or more sentences; empty for an empty query.
 */
export function statusLine(answer: Answer): string {
  if (answer.query === '') return '';
  if (answer.asked === 0) return `There is no word to search for in ‘${answer.query}’.`;
  return [found(answer), ...missing(answer), ...limits(answer)].filter(Boolean).join(' ');
}

function found(answer: Answer): string {
  const finds = answer.articles.flatMap((article) => article.finds);
  if (finds.length === 0) return answer.nowhere.length === answer.asked ? '' : noneWithAll(answer);
  const whole = finds.filter((find) => find.holds === 'all');
  if (whole.length === 0) {
    return `${noneWithAll(answer)} ${inArticles(answer, 'some')} ${finds.length === 1 ? 'holds' : 'hold'} some of the words.`;
  }
  const some = finds.length - whole.length;
  const other = whole.filter((find) => !find.literal).length;
  return (
    `${inArticles(answer, 'all')} for ${answer.query}` +
    (other === 0
      ? ''
      : `, ${other === whole.length ? '' : `${other} of them `}in longer words or other forms`) +
    (some === 0 ? '.' : `; ${some} more with some of the words.`)
  );
}

function noneWithAll(answer: Answer): string {
  return `No passage holds all of ‘${answer.query}’.`;
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

function missing({ nowhere, asked }: Answer): string[] {
  if (nowhere.length === 0) return [];
  const words = nowhere.map((word) => `‘${word}’`);
  const list =
    words.length === 1 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
  return [
    `No passage holds ${list}${nowhere.length < asked ? '; the rest was searched for without it' : ''}.`,
  ];
}

function limits({ unopened, cut }: Answer): string[] {
  return [
    ...(unopened > 0
      ? [`${counted(unopened, 'more article')} may hold it: add a word to narrow the search.`]
      : []),
    ...(cut ? [`Only the first ${queryLimit} characters were searched for.`] : []),
  ];
}

function counted(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
