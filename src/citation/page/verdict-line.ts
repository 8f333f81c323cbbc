/** A verdict on a quotation in words. Runs anywhere. */
import type { Verdict } from '../../quotation/verify.ts';

/** In: a verdict, and how far it goes. Out: one to four sentences, of which the first begins with the verdict. */
export function verdictLine(verdict: Verdict, reach: Reach = { compared: 0, left: 0, near: 0 }): string {
  const { length } = verdict.unread;
  const unread =
    length === 0
      ? ''
      : ` The last ${length.toLocaleString('en')} characters of what you pasted were not looked at.`;
  return sentences(verdict, reach) + unread;
}

function sentences(verdict: Verdict, { compared, left, near }: Reach): string {
  switch (verdict.kind) {
    case 'short':
      return 'Two words at least are needed.';
    case 'absent':
      if (left > 0)
        return (
          `Not found: it does not stand in the archive word for word. ${articles(compared + left)} share some of its words; ` +
          `nothing in the ${compared} likeliest is like it.`
        );
      return near > 0
        ? 'Not found: no passage of the archive is like it as a whole. The nearest are below.'
        : 'Not found: no passage of the archive is like it.';
    case 'altered':
      return `Altered: it does not stand in the archive in these words. ${
        verdict.places.length === 1
          ? 'The nearest place'
          : `Nearest are ${verdict.places.length} places, all alike; the first`
      } differs where marked.${left === 0 ? '' : ` ${articles(left)} more share words with it and were not compared.`}`;
    case 'exact': {
      const places = verdict.places.length;
      const where =
        left > 0
          ? `, in ${places} ${places > 1 ? 'places' : 'place'} or more`
          : places > 1
            ? `, in ${places} places`
            : '';
      return `${exactly(verdict)} in the archive word for word${where}.${
        left === 0 ? '' : ` ${articles(left)} more may hold it and were not compared.`
      }`;
    }
  }
}

function exactly({ differences, unread }: Extract<Verdict, { kind: 'exact' }>): string {
  const has = (sought: string): boolean => differences.some(({ sort }) => sort === sought);
  const but = [
    ...(has('left out') ? ['the words left out'] : []),
    ...(has('in brackets') ? ['what you put in brackets'] : []),
  ].join(' and ');
  const what = unread === '' ? 'it' : 'what was looked at';
  return but === '' ? `Exact: ${what} stands` : `Exact: but for ${but}, ${what} stands`;
}

function articles(count: number): string {
  return count === 1 ? '1 article' : `${count.toLocaleString('en')} articles`;
}

/** How far a verdict goes. */
interface Reach {
  /** Articles that were compared, and those that may matter and were not. */
  readonly compared: number;
  readonly left: number;
  /** Places that are shown though they are not like the quotation. */
  readonly near: number;
}
