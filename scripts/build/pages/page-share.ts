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
    *of(group, pages) {
      const pieces = piecesOf(pages);
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

/** All files of an article are made together: what was opened for one serves the next. */
function piecesOf(pages: readonly Page[]): Page[][] {
  const [first] = pages;
  if (first?.file.startsWith('articles/'))
    return [...Map.groupBy(pages, ({ file }) => file.split('/')[1] ?? '').values()];
  return Array.from({ length: Math.ceil(pages.length / pagesInPiece) }, (_, piece) =>
    pages.slice(piece * pagesInPiece, (piece + 1) * pagesInPiece),
  );
}

const pagesInPiece = 8;

/** What one thread makes of the pages that several make. */
export interface PageShare {
  /** How far each group is taken; memory that threads share. */
  readonly taken: Int32Array;
  /** In: a group's number; its pages, the same and in the same order in every thread. Out: those that this thread is to make. */
  of(group: number, pages: readonly Page[]): Iterable<Page>;
  /** No thread takes another page: one could not be made. */
  giveUp(): void;
}
