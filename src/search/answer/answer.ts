/** What a search answers. Types alone. */
import type { NameRecord, Names } from '../lookup/name-types.ts';
import type { NameMatch } from '../lookup/resolve.ts';
import type { Found } from '../passages/ask-texts.ts';
import type { Thing } from '../passages/things.ts';
import type { FirstPart, MentionPart } from '../passages/mention-parts.ts';
import type { Query } from '../query/query.ts';
import type { Wanted } from '../query/wanted.ts';

/** What is answered. */
export interface Answer extends Found {
  readonly query: string;
  /** What was typed was longer than queryLimit. */
  readonly cut: boolean;
  /** How many things were wanted; 0 when nothing in the query can be searched for. */
  readonly asked: number;
  /** The words and phrases that were not found in what was opened, and may stand in what was not. */
  readonly open: readonly string[];
  /** The words and phrases that stand in no passage, as typed. */
  readonly nowhere: readonly string[];
  /** Words that stand somewhere but were taken as one name with a word that does not. */
  readonly blocked: readonly string[];
  /** What tells of the query and stands somewhere. */
  readonly rest?: readonly string[];
  /** The rest was not shown, since what is missing is what tells. */
  readonly hushed?: boolean;
  /** Words set aside, since they tell nothing beside the others. */
  readonly aside?: readonly string[];
  /** Runs that stand nowhere as they are written: their words were looked for. */
  readonly split?: readonly string[];
  /** Questions, figures, events and sources that answer, the best first. */
  readonly things?: readonly Thing[];
  /** Names that are near what stands nowhere, but were not taken for it. */
  readonly near?: readonly NamedAnswer[];
  /** The answer is what mentions one record: the whole of it is known. */
  readonly mentions?: AllMentions;
  /** The names that were understood, in the order typed. */
  readonly names: readonly NamedAnswer[];
  /** What was typed, stands nowhere, and was taken for a name. */
  readonly corrected: readonly NamedAnswer[];
}

/** Records that something typed may mean, the likeliest first. */
export interface NamedAnswer {
  readonly typed: string;
  readonly how: NameMatch['how'];
  /** References. */
  readonly records: readonly string[];
}

/** In: a query, what is wanted, the names, how many parts of a file at most. Out: the answer, where the query is one name with such a file. */
export type AnswerByMentions = (asked: {
  readonly query: Query;
  readonly wanted: readonly Wanted[];
  readonly names: Names;
  readonly parts: number;
}) => Promise<Answer | undefined>;

/** In: a record; how many parts of its file at most. Out: the parts from the first on. */
export type Mentions = (record: NameRecord, parts: number) => Promise<readonly [FirstPart, ...MentionPart[]]>;

/** What is known of all passages that mention a record, when perhaps not all are shown. */
export interface AllMentions {
  readonly name: string;
  readonly passages: number;
  readonly articles: number;
  /** All are in the answer. */
  readonly isAll: boolean;
  readonly facets: FirstPart['facets'];
}
