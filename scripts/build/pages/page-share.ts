/** How threads divide the pages: whoever has made one piece takes the next that nobody has taken. Nothing depends on who makes which. */
import type { Page } from './open-pages.ts';

/** In: how many groups of pages there are. Out: a share for the first thread, whose `taken` the others are given. */
export function newShare(groups: number): PageShare {
  return openShare(new Int32Array(new SharedArrayBuffer(groups * Int32Array.BYTES_PER_ELEMENT)));
}

/** In: what another thread's share has as `taken`. Out: a share of the same pages. */
export function openShare(taken: Int32Array): PageShare {
  return {
    taken,
    *of(group, pieces) {
      for (let at = take(taken, group); at < pieces.length; at = take(taken, group)) yield* pieces[at] ?? [];
    },
    giveUp() {
      for (const group of taken.keys()) Atomics.store(taken, group, nothingLeft);
    },
  };
}

function take(taken: Int32Array, group: number): number {
  return Atomics.add(taken, group, 1);
}

/** More than there are pieces, with room for what is taken still. */
const nothingLeft = 2 ** 30;

/** What one thread makes of the pages that several make. */
export interface PageShare {
  /** How far each group is taken; memory that threads share. */
  readonly taken: Int32Array;
  /** In: a group's number; its pieces, the same in every thread. Out: the pages that this thread is to make. */
  of(group: number, pieces: readonly (readonly Page[])[]): Iterable<Page>;
  /** No thread takes another page: one could not be made. */
  giveUp(): void;
}
