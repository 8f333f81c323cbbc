/** What the box over a list of names says of itself and of what it left. Pure. */
import type { Narrowed } from '../lookup/narrow-rows.ts';

/** In: whether the page can ask for the table of all names. Out: the words on the box. */
export function labelWords(hasNames: boolean): string {
  return hasNames ? 'Filter these names, in any spelling or alphabet' : 'Filter these names';
}

/**
 * In: what was typed, what is left of how many rows, and whether the table of all names is there. Out: the line below the
 * box. No name is said to be missing as long as its further spellings are not known.
 */
export function leftWords({ typed, narrowed: { how, left }, size, names }: Told): string {
  const count = `${left.length} of ${size}`;
  const none = {
    there: `No name in this list is written “${typed}”, or nearly so.`,
    never: `No name shown here is written “${typed}”.`,
    loading: `No name shown here is written “${typed}”. Further spellings are still being loaded.`,
    failed: `No name shown here is written “${typed}”. Further spellings could not be loaded.`,
  }[names];
  return { all: '', written: count, near: `Nothing here is written “${typed}”. Near it: ${count}`, none }[
    how
  ];
}

/** Of what the line tells. */
export interface Told {
  readonly typed: string;
  readonly narrowed: Narrowed;
  /** Of the whole list. */
  readonly size: number;
  readonly names: NamesState;
}

/** Of the table of all names: `never` where the page has none to ask. */
export type NamesState = 'there' | 'never' | 'loading' | 'failed';
