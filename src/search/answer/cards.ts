/** Which names are offered for what is typed. Pure, and quick enough for every keystroke. */
import { nameKey } from '../lookup/name-key.ts';
import { nearNames } from '../lookup/name-near.ts';
import type { NameRecord, Names } from '../lookup/name-types.ts';
import { resolveNames } from '../lookup/resolve.ts';
import { parseQuery } from '../query/query.ts';
import type { Answer } from './find.ts';

/**
 * The names that what is typed may mean, by the table alone: before the texts have answered, or when they cannot.
 *
 * In: what is typed; the names; `near`, to take slips too, which is only right once it is known that no text has the
 * word. Out: the names, the first of each word or group of words before the seconds.
 */
export function cardsFor(typed: string, names: Names, { near = false } = {}): NameCard[] {
  const words = wordsTyped(typed);
  const matches = resolveNames(words, names);
  const cards = matches.map(({ from, to, records }) =>
    records.map((record) => card(record, words.slice(from, to).join(' '))),
  );
  if (near && cards.length === 0 && words.length > 0) {
    const [best] = nearNames(words, names);
    if (best) cards.push([card(best.record, words.join(' '))]);
  }
  return interleaved(cards);
}

/** In: what is typed. Out: its words, each phrase as one. */
export function wordsTyped(typed: string): string[] {
  return parseQuery(typed).terms.map(({ shown, parts, kind }) =>
    kind === 'phrase' ? parts.join(' ') : shown,
  );
}

/** The names that the answer was given for. In: the answer; the names. Out: as cardsFor(). */
export function cardsOf(answer: Answer, names: Names): NameCard[] {
  const understood = answer.names.map(({ records, typed, how }) =>
    records.flatMap((reference) => {
      const record = names.byReference.get(reference);
      return record ? [{ ...card(record, typed), isNear: how === 'near' }] : [];
    }),
  );
  return interleaved(understood);
}

/** The names that may be meant and were not taken. In: the answer; the names. Out: three cards at most. */
export function nearCardsOf({ near = [] }: Answer, names: Names): NameCard[] {
  const offered = near.map(({ records, typed }) =>
    records.flatMap((reference) => {
      const record = names.byReference.get(reference);
      return record ? [{ ...card(record, typed), isNear: true }] : [];
    }),
  );
  return interleaved(offered).slice(0, mostOffered);
}

const mostOffered = 3;

/** Names that are far from what was typed, and yet the nearest. In: what stands nowhere; the names. Out: three at most. */
export function nearestNames(typed: string, names: Names): NameRecord[] {
  return nearNames(typed.split(/\s+/u), names, { slack: 0.7 })
    .map(({ record }) => record)
    .filter((record) => !record.private)
    .slice(0, 3);
}

function card(record: NameRecord, typed: string): NameCard {
  return {
    record,
    typed,
    // Asked of the few cards that are shown, not of all that a letter begins.
    get isOther() {
      const key = nameKey(typed);
      return record.further.some((text) => nameKey(text) === key);
    },
    isNear: false,
  };
}

function interleaved(lists: readonly NameCard[][]): NameCard[] {
  const cards: NameCard[] = [];
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  for (let place = 0; place < longest; place += 1) {
    for (const list of lists) {
      const next = list[place];
      if (next && !cards.some(({ record }) => record === next.record)) cards.push(next);
    }
  }
  return cards;
}

/** A name that is offered. */
export interface NameCard {
  readonly record: NameRecord;
  /** The words that it is offered for. */
  readonly typed: string;
  /** What was typed is a further spelling, which no text has. */
  readonly isOther: boolean;
  /** It was taken for a slip of this name. */
  readonly isNear: boolean;
}
