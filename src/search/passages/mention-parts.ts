/** The passages that mention a record, out of the files that the build has made of them. Pure. */
import type { LookedFor } from '../query/looked-for.ts';
import type { Called } from './article-names.ts';
import type { ArticleFinds } from './find-in-article.ts';
import { matchesIn } from './match-passage.ts';
import { type PassageFind, findOf } from './passage-find.ts';

/**
 * In: what is looked for, which is one name; the parts of its file, in order, from the first on. Out: the articles with
 * their passages, in the order of the file.
 */
export function findInMentions(wanted: LookedFor, parts: readonly MentionPart[]): ArticleFinds[] {
  const articles = new Map<string, ArticleFinds & { finds: PassageFind[] }>();
  for (const part of parts) {
    const called = new Map(
      part.names.map(([reference, name, cited]) => [reference, { name, cited: cited === 1 }]),
    );
    for (const [url, title, source, year, passages] of part.articles) {
      const known = articles.get(url);
      const finds = passages.flatMap((passage) => readPassage(passage, { wanted, part }) ?? []);
      if (known) {
        known.finds.push(...finds);
        articles.set(url, {
          ...known,
          called: new Map<string, Called>([...(known.called ?? []), ...called]),
        });
      } else articles.set(url, { id: url, url, title, source, year, called, finds, score: 0 });
    }
  }
  return [...articles.values()];
}

function readPassage(
  [anchor, label, text, cut, spans, names]: MentionPassage,
  { wanted, part }: { wanted: LookedFor; part: MentionPart },
): PassageFind | undefined {
  const placed = spans.map(([start, length, name]) => ({
    record: part.names[name]?.[0] ?? '',
    at: anchor,
    start,
    end: start + length,
    surface: text.slice(start, start + length),
  }));
  const passage = { anchor, label, text, location: Infinity, names: placed };
  const find = findOf(passage, matchesIn(passage, [wanted]), [wanted]);
  return (
    find && {
      ...find,
      parts: [
        ...(cut % 2 === 1 ? [{ text: '… ', mark: false }] : []),
        ...find.parts,
        ...(cut > 1 ? [{ text: ' …', mark: false }] : []),
      ],
      names: names.flatMap((name) => part.names[name]?.[0] ?? []),
    }
  );
}

/** A part of the file of a record: some of the passages that mention it, or a place that lies in it. */
export interface MentionPart {
  /** References of all that the passages mention, the names, and whether they are cited as sources. */
  readonly names: readonly (readonly [string, string, 0 | 1])[];
  /** Address, title, the line beneath it, year, passages. An article may go on in the next part. */
  readonly articles: readonly (readonly [string, string, string, string, readonly MentionPassage[]])[];
}

/**
 * Anchor, label, the words around the mentions; 1 when words before them were left out, 2 behind them, 3 both; the
 * mentions, each with its place, its length and its name; all names of the passage. Names are numbers in the part’s list.
 */
export type MentionPassage = readonly [
  string,
  string,
  string,
  0 | 1 | 2 | 3,
  readonly (readonly [number, number, number])[],
  readonly number[],
];

/** The first part, which counts the whole. */
export interface FirstPart extends MentionPart {
  readonly passages: number;
  readonly held: number;
  /** How many parts there are. */
  readonly parts: number;
  /** The sums of the others, in their order, as sumsInRow() writes them. */
  readonly rest: string;
  /** What lies in the place and is mentioned. */
  readonly below: readonly string[];
  /** By facet: value, label, passages; the most frequent, years in their order. */
  readonly facets: Readonly<Record<string, readonly (readonly [string, string, number])[]>>;
}
