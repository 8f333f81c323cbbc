/** What is looked for in the texts: words, phrases, and names by their mentions. Plain data: it passes to the worker. */
import { readWords } from '../words.ts';
import type { Term } from './query.ts';

/** One term for all the words: several that belong together are looked for as one phrase. */
export function termOf({ terms }: LookedFor): Term {
  const [first] = terms;
  if (first && terms.length === 1) return first;
  const shown = shownOf({ terms });
  const read = readWords(shown, { spaced: true }).parts;
  const [parts, keys] = [read.map(({ text }) => text), read.map(({ key }) => key)];
  return { kind: 'phrase', shown, parts, keys, prefix: false, capitals: false, common: false };
}

/** In: what is looked for. Out: that of it which tells anything: common words only where there is nothing else. */
export function tellingOf<T extends Pick<LookedFor, 'terms'>>(lookedFor: readonly T[]): readonly T[] {
  const telling = lookedFor.filter((one) => !isCommon(one));
  return telling.length > 0 ? telling : lookedFor;
}

/** In: something looked for. Out: whether its words are too common to bring up a passage. */
export function isCommon({ terms }: Pick<LookedFor, 'terms'>): boolean {
  return terms.every(({ common }) => common);
}

/** In: things looked for, and some of them that stand together. Out: the places of their neighbours, common words passed over. */
export function besides(lookedFor: readonly Pick<LookedFor, 'terms'>[], from: number, to: number): number[] {
  const tells = (at: number): boolean => lookedFor.slice(at, at + 1).some((one) => !isCommon(one));
  let [before, behind] = [from - 1, to];
  while (before >= 0 && !tells(before)) before -= 1;
  while (behind < lookedFor.length && !tells(behind)) behind += 1;
  return [before, behind].filter((at) => at >= 0 && at < lookedFor.length);
}

/** The words, as typed. */
export function shownOf({ terms }: Pick<LookedFor, 'terms'>): string {
  return terms.map(({ shown }) => shown).join(' ');
}

/** One thing that is looked for. */
export interface LookedFor {
  /** The words as typed; several when they name something together. */
  readonly terms: readonly Term[];
  /** The words themselves count where they stand. */
  readonly literal: boolean;
  /** What counts as a mention of what they name; absent when the words stay words. */
  readonly names?: LookedForNames;
}

/** References of records that count. */
export interface LookedForNames {
  /** Those under which the index is asked: it has an article under each place in which one of its places lies, too. */
  readonly asked: readonly string[];
  readonly whole: ReadonlySet<string>;
  /** What lies in a place that was asked for, with that place's name. */
  readonly parts: ReadonlyMap<string, string>;
}
