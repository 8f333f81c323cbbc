/** Spellings that a text prints although the records only expect readers to type them. */
import type { FurtherSpelling } from '../records/name.ts';
import type { ArticlePart, Mention } from './find-mentions.ts';
import { buildNameIndex, matchNames, type NameIndex } from './name-index.ts';

/**
 * Compiles the further spellings of all records, once for all articles.
 * In: the records. Out: the index that unlistedSpellings() takes.
 */
export function buildFurtherIndex(
  records: readonly { readonly record: string; readonly further: readonly FurtherSpelling[] }[],
): NameIndex {
  return buildNameIndex(
    records.map(({ record, further }) => ({
      record,
      printed: further.map(({ text }) => ({ text, form: 'name' as const })),
    })),
  );
}

/**
 * Finds further spellings that stand in an article outside its mentions: a new article says "Daesh", and the record
 * knows the word only as one that readers type. Each is to be listed under `printed`, or refused where it stands.
 *
 * In: the article's parts, the mentions found in it, and the words refused there; the compiled further spellings. Out:
 * the spellings with their places. Linear.
 */
export function unlistedSpellings(
  { parts, mentions, refused }: SearchedArticle,
  index: NameIndex,
): UnlistedSpelling[] {
  return parts.flatMap((part) => {
    const known = [
      ...mentions.filter(({ at }) => at === part.anchor),
      ...refused.filter(({ at }) => at === part.anchor).map(({ words }) => extentOf(part.text, words)),
    ];
    return matchNames(part.text, index)
      .filter(({ start, end }) => !known.some((one) => one.start <= start && end <= one.end))
      .map(({ start, end, senses }) => ({
        at: part.anchor,
        text: part.text.slice(start, end),
        records: [...new Set(senses.map(({ record }) => record))],
      }));
  });
}

function extentOf(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  return { start, end: start < 0 ? start : start + words.length };
}

/** An article in which findMentions() has searched. */
export interface SearchedArticle {
  readonly parts: readonly ArticlePart[];
  readonly mentions: readonly Mention[];
  readonly refused: readonly { readonly at: string; readonly words: string }[];
}

/** A further spelling that is in print. */
export interface UnlistedSpelling {
  /** `title`, `p4`. */
  readonly at: string;
  readonly text: string;
  readonly records: readonly string[];
}
