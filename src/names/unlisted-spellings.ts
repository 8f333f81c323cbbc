/** Spellings that a text prints although the records only expect readers to type them. */
import type { FurtherSpelling } from '../records/name.ts';
import { holds, occurrences } from '../text/occurrences.ts';
import type { CaseForm } from './case-forms.ts';
import type { ArticlePart, Mention } from './find-mentions.ts';
import { buildNameIndex, matchNames, type NameIndex } from './name-index.ts';

/**
 * Compiles the further spellings of all records, once for all articles.
 * In: the records. Out: the index that unlistedSpellings() takes.
 */
export function buildFurtherIndex(
  records: readonly { readonly record: string; readonly further: readonly CaseForm<FurtherSpelling>[] }[],
): NameIndex {
  return buildNameIndex(
    records.map(({ record, further }) => ({
      record,
      printed: further.map(({ text, of }) => ({
        text,
        form: 'name' as const,
        ...(of === undefined ? {} : { of }),
      })),
    })),
  );
}

/**
 * Finds further spellings that stand in an article outside its mentions: a new article says "Daesh", and the record
 * knows the word only as one that readers type. Each is to be listed under `printed`, or refused where it stands.
 *
 * In: the article's parts, the mentions found in it, and the words refused there; the compiled further spellings. Out:
 * the spellings with their places, and the refusals but for which there would be more. Linear.
 */
export function unlistedSpellings<Refusal extends RefusedWords>(
  { parts, mentions, refused }: SearchedArticle<Refusal>,
  index: NameIndex,
): { unlisted: UnlistedSpelling[]; effective: Set<Refusal> } {
  const effective = new Set<Refusal>();
  const unlisted = parts.flatMap((part) => {
    const named = mentions.filter(({ at }) => at === part.anchor);
    const refusals = refused
      .filter(({ at }) => at === part.anchor)
      .flatMap((refusal) => occurrences(part.text, refusal.words).map((extent) => ({ ...extent, refusal })));
    return matchNames(part.text, index).flatMap((match) => {
      if (named.some((mention) => holds(mention, match))) return [];
      const refusing = refusals.filter((extent) => holds(extent, match));
      for (const { refusal } of refusing) effective.add(refusal);
      if (refusing.length > 0) return [];
      const records = [...new Set(match.senses.map(({ record }) => record))];
      const { start } = match;
      // Of a word in another case, what is to be listed is its nominative.
      const listed = match.senses.find(({ spelling }) => spelling.of !== undefined)?.spelling.of;
      return [{ at: part.anchor, start, text: listed ?? part.text.slice(start, match.end), records }];
    });
  });
  return { unlisted, effective };
}

/** An article in which findMentions() has searched. */
export interface SearchedArticle<Refusal extends RefusedWords> {
  readonly parts: readonly ArticlePart[];
  readonly mentions: readonly Mention[];
  readonly refused: readonly Refusal[];
}

/** Words in which nothing is mentioned, and the part of the article they stand in. */
interface RefusedWords {
  readonly at: string;
  readonly words: string;
}

/** A further spelling that is in print. */
export interface UnlistedSpelling {
  /** `title`, `p4`. */
  readonly at: string;
  /** Offset in the text of that part, in UTF-16 units. */
  readonly start: number;
  readonly text: string;
  readonly records: readonly string[];
}
