/** Everything that the page of a person, place or organisation shows, except the sentences themselves. */
import type { Archive, ArticleMention, NamedRecord } from '../../archive/archive.ts';
import { citationsOf } from '../sources/citations-of.ts';
import type { Citation } from '../sources/cited-sources.ts';
import { namedWith, type NamedWith } from './named-with.ts';
import { relatives, type Relatives } from './relatives.ts';
import { furtherSpellings, surfacesOf, type SpellingGroup, type Surface } from './spellings-of.ts';

/**
 * In: the archive and a reference, `people/kadyr-malikov`. Out: the record, its mentions by article in order of first
 * publication, and what it has to do with other records. It names each article's text by its key, so that a digest of
 * this value changes whenever anything on the page does.
 * @throws RangeError when there is no such record.
 */
export function recordPage(archive: Archive, reference: string): RecordPage {
  const mentions = archive.mentionsOf(reference);
  return {
    name: archive.name(reference),
    groups: [...Map.groupBy(mentions, ({ article }) => article)].map(([article, own]) => ({
      article,
      textKey: archive.article(article).textKey,
      mentions: own,
    })),
    counts: countsOf(mentions),
    surfaces: surfacesOf(archive, reference),
    further: furtherSpellings(archive.name(reference)),
    namedWith: namedWith(archive, reference),
    relatives: relatives(archive, reference),
    citations: citationsOf(archive, reference),
  };
}

/** In: mentions. Out: how many they are, in how many titles, paragraphs and notes, in how many articles. */
export function countsOf(mentions: readonly ArticleMention[]): MentionCounts {
  return {
    mentions: mentions.length,
    passages: new Set(mentions.map(({ article, at }) => `${article}#${at}`)).size,
    articles: new Set(mentions.map(({ article }) => article)).size,
  };
}

/** What a record's page shows. */
export interface RecordPage {
  readonly name: NamedRecord;
  readonly groups: readonly MentionGroup[];
  readonly counts: MentionCounts;
  /** As printed, the record's own name first if it is. */
  readonly surfaces: readonly Surface[];
  readonly further: readonly SpellingGroup[];
  readonly namedWith: readonly NamedWith[];
  readonly relatives: Relatives;
  /** Where the articles cite it. */
  readonly citations: readonly Citation[];
}

/** The mentions in one article, in reading order. */
export interface MentionGroup {
  /** Its id. */
  readonly article: string;
  readonly textKey: string;
  readonly mentions: readonly ArticleMention[];
}

/** How often a record is mentioned. */
export interface MentionCounts {
  readonly mentions: number;
  readonly passages: number;
  readonly articles: number;
}
