/** What is looked for in the texts: words, phrases, and names by their mentions. Plain data: it passes to the worker. */
import { readWords } from '../words.ts';
import type { Term } from './query.ts';

/** One term for all the words: several that belong together are looked for as one phrase. */
export function termOf({ terms }: LookedFor): Term {
  const [first] = terms;
  if (first && terms.length === 1) return first;
  const shown = shownOf({ terms });
  const parts = readWords(shown).parts.map(({ text }) => text);
  return { kind: 'phrase', shown, parts, prefix: false, capitals: false, common: false };
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
