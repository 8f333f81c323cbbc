/** Everything that the page of a person, place or organisation shows, except the sentences themselves. */
import type { Archive, ArticleMention, NamedRecord } from '../../archive/archive.ts';
import type { ClaimRow } from '../figures/claim-rows.ts';
import type { QuestionView } from '../questions/question-view.ts';
import { citationsOf } from '../sources/citations-of.ts';
import type { Citation } from '../sources/cited-sources.ts';
import { mostCited, mostMentions, mostTold } from '../lists/bounds.ts';
import type { PartLink } from '../lists/divide.ts';
import type { ListPages } from '../lists/list-pages.ts';
import type { TimelineEntry } from '../timeline/timeline.ts';
import { recordLists } from './record-lists.ts';
import { namedWith, type NamedWith } from './named-with.ts';
import { relatives, type Relatives } from './relatives.ts';
import { furtherSpellings, surfacesOf, type SpellingGroup, type Surface } from './spellings-of.ts';
import { toldOf, type RecordVoice } from './told-of.ts';
import { quotedKey } from '../shown-keys.ts';

/**
 * In: the archive and a reference, `people/kadyr-malikov`. Out: the record, its mentions by article in order of first
 * publication, and what it has to do with other records. It names each article's text by its key, so that a digest of
 * this value changes whenever anything on the page does.
 * @throws RangeError when there is no such record.
 */
export function recordPage(archive: Archive, reference: string): RecordPage {
  const mentions = archive.mentionsOf(reference);
  const citations = citationsOf(archive, reference);
  const lists = recordLists(archive, reference);
  const told = toldOf(archive, reference);
  const mentionParts = partsOf(lists.mentions);
  const citationParts = partsOf(lists.citations);
  return {
    name: archive.name(reference),
    groups: groupsOf(archive, mentionParts.length > 0 ? mentions.slice(0, mostMentions.first) : mentions),
    mentionParts,
    counts: countsOf(mentions),
    surfaces: surfacesOf(archive, reference),
    further: furtherSpellings(archive.name(reference)),
    namedWith: namedWith(archive, reference),
    relatives: relatives(archive, reference),
    citations: citationParts.length > 0 ? citations.slice(0, mostCited.first) : citations,
    citationParts,
    numbers: shownOf(told.numbers, lists.numbers),
    events: shownOf(told.events, lists.events),
    voices: shownOf(told.voices, lists.voices),
    questions: told.questions,
  };
}

/** In: the archive and mentions. Out: the same by article, in the order given. */
export function groupsOf(archive: Archive, mentions: readonly ArticleMention[]): MentionGroup[] {
  return [...Map.groupBy(mentions, ({ article }) => article)].map(([article, own]) => ({
    article,
    shown: quotedKey(archive.article(article)),
    mentions: own,
  }));
}

/** In: mentions. Out: how many they are, in how many titles, paragraphs and notes, in how many articles. */
export function countsOf(mentions: readonly ArticleMention[]): MentionCounts {
  return {
    mentions: mentions.length,
    passages: new Set(mentions.map(({ article, at }) => `${article}#${at}`)).size,
    articles: new Set(mentions.map(({ article }) => article)).size,
  };
}

function shownOf<Entry>(entries: readonly Entry[], pages: ListPages<Entry>): Shown<Entry> {
  const parts = partsOf(pages);
  return { entries: parts.length > 0 ? entries.slice(0, mostTold.first) : entries, parts };
}

function partsOf(list: ListPages<unknown>): readonly PartLink[] {
  return list.get('')?.parts ?? [];
}

/** What a record's page shows. */
export interface RecordPage {
  readonly name: NamedRecord;
  /** The first mentions, where they are too many for the page. */
  readonly groups: readonly MentionGroup[];
  /** The pages that have them all; empty where the record's own page does. */
  readonly mentionParts: readonly PartLink[];
  readonly counts: MentionCounts;
  /** As printed, the record's own name first if it is. */
  readonly surfaces: readonly Surface[];
  readonly further: readonly SpellingGroup[];
  readonly namedWith: readonly NamedWith[];
  readonly relatives: Relatives;
  /** Where the articles cite it; the first of many. */
  readonly citations: readonly Citation[];
  /** The page that has them all. */
  readonly citationParts: readonly PartLink[];
  readonly numbers: Shown<ClaimRow>;
  readonly events: Shown<TimelineEntry>;
  /** Sentences on questions that it says, that are said through it, or that name it. */
  readonly voices: Shown<RecordVoice>;
  /** The questions about it of which no such sentence is told. */
  readonly questions: readonly QuestionView[];
}

/** What the page shows of a list. */
export interface Shown<Entry> {
  /** The first of many. */
  readonly entries: readonly Entry[];
  /** The page that has them all; empty where the record's own page does. */
  readonly parts: readonly PartLink[];
}

/** The mentions in one article, in reading order. */
export interface MentionGroup {
  /** Its id. */
  readonly article: string;
  /** A digest of the article, as quotedKey() has it. */
  readonly shown: string;
  readonly mentions: readonly ArticleMention[];
}

/** How often a record is mentioned. */
export interface MentionCounts {
  readonly mentions: number;
  readonly passages: number;
  readonly articles: number;
}
