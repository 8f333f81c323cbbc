/** Articles with which a new text has words in common: the same one under another title, reprints, shortened copies. */
import { fingerprint } from '../../../src/quotation/runs.ts';
import type { KnownArticle } from './known-archive.ts';

/**
 * Compares runs of four words. Two texts on one subject share up to 4 of a hundred of these by chance (the five articles share 2
 * at most), a copy in which each twentieth word was changed keeps 80.
 *
 * In: the title and the passages of the new text; the articles that are here. Out: those that share more than `least` of the runs of
 * either, the nearest first, at most five; shares are parts of 1.
 */
export function nearestArticles(
  { title, texts }: { title: string; texts: readonly string[] },
  articles: readonly KnownArticle[],
): NearArticle[] {
  const own = runsOf(texts);
  if (own.size === 0) return [];
  return articles
    .flatMap(({ id, label, record, texts: open }): NearArticle[] => {
      const theirs = runsOf(open());
      const smaller = Math.min(own.size, theirs.size);
      let common = 0;
      for (const run of own) if (theirs.has(run)) common += 1;
      if (smaller === 0 || common / smaller < least || common < fewest) return [];
      const shares = { ofNew: common / own.size, ofOther: common / theirs.size };
      const sameTitle = letters(record.title.printed) === letters(title);
      return [{ article: id, label, ...shares, sameTitle, what: relation(shares, sameTitle) }];
    })
    .toSorted((a, b) => Math.max(b.ofNew, b.ofOther) - Math.max(a.ofNew, a.ofOther))
    .slice(0, 5);
}

/** In: texts. Out: the fingerprints of their runs of four words; a run may go on from one text into the next. */
export function runsOf(texts: readonly string[]): Set<number> {
  const words =
    texts
      .join(' ')
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const runs = new Set<number>();
  for (let at = 0; at + runLength <= words.length; at += 1)
    runs.add(fingerprint(words.slice(at, at + runLength).join(' ')));
  return runs;
}

const runLength = 4;
const least = 0.06;
/** Of a text of some lines, a quotation is no likeness. */
const fewest = 8;

function relation({ ofNew, ofOther }: { ofNew: number; ofOther: number }, sameTitle: boolean): string {
  const [high, low] = [Math.max(ofNew, ofOther), Math.min(ofNew, ofOther)];
  if (low >= 0.97) return sameTitle ? 'the same text' : 'the same text under another title';
  if (low >= 0.6)
    return sameTitle ? 'a reprint, with changes' : 'a reprint under another title, with changes';
  if (high >= 0.6) return ofNew > ofOther ? 'a shortened copy of it' : 'holds it, with more';
  return high >= 0.25 ? 'has large parts in common' : 'has passages in common';
}

function letters(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** An article that shares words with the new text. */
export interface NearArticle {
  readonly article: string;
  readonly label: string;
  /** How much of the new text stands there, 0 to 1. */
  readonly ofNew: number;
  /** How much of that article stands in the new text. */
  readonly ofOther: number;
  readonly sameTitle: boolean;
  readonly what: string;
}
