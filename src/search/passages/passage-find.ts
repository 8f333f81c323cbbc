/** What a passage counts for, and what a result shows of it. Pure. */
import { isCommon, type LookedFor, tellingOf } from '../query/looked-for.ts';
import type { IndexedPassage } from './cut-passages.ts';
import { type ExcerptPart, excerpt } from './excerpt.ts';
import type { Hit } from './find-term.ts';
import { type ConcordanceLine, linesOf } from './lines.ts';
import type { Match } from './match-passage.ts';

/**
 * In: a passage, what was found in it, and all that is wanted. Out: the find; undefined when the passage holds nothing, or
 * common words alone and not everything.
 */
export function findOf(
  passage: IndexedPassage,
  matches: readonly Match[],
  wanted: readonly LookedFor[],
): PassageFind | undefined {
  const telling = tellingOf(wanted);
  const held = matches.filter((match) => telling.includes(match.wanted));
  const isCommonOnly = telling.length === wanted.length && telling.every(isCommon);
  if (held.length === 0 || (isCommonOnly && held.length < wanted.length)) return undefined;
  const all = held.length === telling.length;
  // Common words are marked only where they stand between what was asked for: elsewhere they would be noise.
  const isWhole = matches.length === wanted.length;
  const close = all && wanted.length > 1 && (isWhole ? adjacent(matches) || adjacent(held) : adjacent(held));
  const shown = isWhole && adjacent(matches) ? matches : held;
  const hits = shown.flatMap((match) => match.hits);
  const standing = held.map((match) => strongest(match.hits));
  return {
    anchor: passage.anchor,
    label: passage.label,
    parts: excerpt(passage.text, { hits }),
    lines: linesOf(passage.text, hits),
    marked: [...new Set(hits.map(({ start, end }) => passage.text.slice(start, end)))],
    holds: all ? 'all' : 'some',
    weight: held.reduce((sum, { term }, at) => sum + (term.common ? 0 : weightOf(standing[at])), 0),
    how: weakest(standing),
    other: [
      ...new Set(
        held
          .filter((_, index) => standing[index] !== 'exact')
          .flatMap((match) => match.hits.map((hit) => inWords(hit, passage.text))),
      ),
    ],
    close,
    names: [...new Set(passage.names.map(({ record }) => record))],
  };
}

/** A word in another form is a little less than the word itself. */
function weightOf(kind: Hit['kind'] | undefined): number {
  return kind === 'exact' || kind === 'name' || kind === 'spelling' ? 1 : 0.8;
}

function inWords({ start, end, place }: Hit, text: string): string {
  const words = text.slice(start, end);
  return place === undefined ? words : `${words}, in ${place}`;
}

/** The terms stand one after another in the order typed, with nothing but spaces and signs between them. */
function adjacent(matches: readonly Match[]): boolean {
  const [first, ...rest] = matches;
  return (first?.hits ?? []).some((hit) => {
    let end = hit.end;
    return rest.every((match) => {
      const next = match.hits.find((candidate) => candidate.start > end && candidate.start - end <= 3);
      if (next) end = next.end;
      return next !== undefined;
    });
  });
}

const strength: readonly Hit['kind'][] = ['exact', 'name', 'spelling', 'longer', 'form', 'part'];

function strongest(hits: readonly Hit[]): Hit['kind'] {
  return strength.find((kind) => hits.some((hit) => hit.kind === kind)) ?? 'part';
}

function weakest(kinds: readonly Hit['kind'][]): Hit['kind'] {
  return strength.findLast((kind) => kinds.includes(kind)) ?? 'part';
}

/** A passage that holds something of what was asked. */
export interface PassageFind {
  /** `p4`, `n12`; empty for the title and the lines beneath it, which are the article's own address. */
  readonly anchor: string;
  /** "Paragraph 4", "Note xii", "Title". */
  readonly label: string;
  readonly parts: readonly ExcerptPart[];
  /** Each place of the words by itself. */
  readonly lines?: readonly ConcordanceLine[];
  /** The marked words, each once, those too that the excerpt leaves out. */
  readonly marked: readonly string[];
  /** Everything that is wanted, or some of it. */
  readonly holds: 'all' | 'some';
  /** How many of the things wanted are here, common words not counted; other forms of words count a little less. */
  readonly weight: number;
  /**
   * `exact`: all that is here stands as it was typed. Else the farthest that anything is from it: another spelling of the
   * `name`, another `spelling` of the word, a `longer` word, another `form` of the word, or a place that is `part` of the one asked for.
   */
  readonly how: Hit['kind'];
  /** What stands for what was typed, where that is not itself there. */
  readonly other: readonly string[];
  /** The things wanted stand one after another. */
  readonly close: boolean;
  /** References of all names that the passage mentions. */
  readonly names: readonly string[];
}
