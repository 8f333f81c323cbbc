/** What is told of the records that have too much for their own page. */
import type { Archive, ArticleMention } from '../../archive/archive.ts';
import type { ClaimRow } from '../figures/claim-rows.ts';
import {
  mostCitations,
  mostCited,
  mostClaims,
  mostEvents,
  mostMentions,
  mostTold,
  mostVoices,
} from '../lists/bounds.ts';
import { divide, type Level } from '../lists/divide.ts';
import { listPages, type ListPages } from '../lists/list-pages.ts';
import { oncePerArchive } from '../once-per-archive.ts';
import { yearLevel } from '../passages/year-level.ts';
import { citationsOf } from '../sources/citations-of.ts';
import type { Citation } from '../sources/cited-sources.ts';
import type { TimelineEntry } from '../timeline/timeline.ts';
import { toldOf, type RecordVoice } from './told-of.ts';

/**
 * In: the archive and a reference. Out: its mentions by the year of the article, `2014/`, its citations, `cited/2014/`, and what
 * else is told of it, `numbers/`, `events/`, `positions/`; each one page, without parts, where the record's page shows them all.
 */
export function recordLists(archive: Archive, reference: string): RecordLists {
  return allLists(archive).get(reference) ?? noLists;
}

/** In: the archive. Out: the lists of those records that have one that is divided, by reference. */
export const allLists: (archive: Archive) => ReadonlyMap<string, RecordLists> = oncePerArchive(
  (archive) =>
    new Map(
      archive.names.flatMap(({ reference }) => {
        const { numbers, events, voices } = toldOf(archive, reference);
        const lists = {
          mentions: archive.mentionsOf(reference),
          citations: citationsOf(archive, reference),
          numbers,
          events,
          voices,
        };
        const isWhole =
          lists.mentions.length <= mostMentions.whole &&
          lists.citations.length <= mostCited.whole &&
          [numbers, events, voices].every(({ length }) => length <= mostTold.whole);
        return isWhole ? [] : [[reference, listsOf(archive, lists)] as const];
      }),
    ),
);

function listsOf(archive: Archive, { mentions, citations, numbers, events, voices }: Undivided): RecordLists {
  const byYear = <Entry>(articleOf: (entry: Entry) => string, { isAlways = false } = {}): Level<Entry> =>
    yearLevel<Entry>(archive, articleOf, { isAlways });
  const { whole } = mostTold;
  return {
    mentions: listPages(
      divide(mentions, {
        most: mostMentions.part,
        whole: mostMentions.whole,
        levels: [byYear(({ article }) => article, { isAlways: true })],
      }),
    ),
    citations: listPages(
      divide(citations, {
        most: mostCitations,
        whole: mostCited.whole,
        levels: [under('cited', 'Cited'), byYear(({ passage }) => passage.article)],
      }),
    ),
    numbers: listPages(
      divide(numbers, {
        most: mostClaims,
        whole,
        levels: [under('numbers', 'Numbers'), byYear(({ passage }) => passage.article)],
      }),
    ),
    events: listPages(
      divide(events, { most: mostEvents, whole, levels: [under('events', 'On the timeline')] }),
    ),
    voices: listPages(
      divide(voices, {
        most: mostVoices.part,
        whole,
        levels: [under('positions', 'Positions'), byYear(({ voice }) => voice.passage.article)],
      }),
    ),
  };
}

/** Keeps the addresses of one list apart from those of the others. */
function under<Entry>(key: string, label: string): Level<Entry> {
  return { keyOf: () => ({ key, label }), isAlways: true };
}

/** Which list of a record has a page. In: the lists; the `part` of the page's address. Out: its key; mentions, where none has it. */
export function listOf(lists: RecordLists, part: string): keyof RecordLists {
  const keys = Object.keys(listWords) as (keyof RecordLists)[];
  return keys.find((key) => lists[key].has(`${part}/`)) ?? 'mentions';
}

/** What each list holds, in the words of headings. */
export const listWords: Readonly<Record<keyof RecordLists, string>> = {
  mentions: 'Mentions',
  citations: 'Citations',
  numbers: 'Numbers',
  events: 'On the timeline',
  voices: 'Positions',
};

const noLists: RecordLists = {
  mentions: new Map(),
  citations: new Map(),
  numbers: new Map(),
  events: new Map(),
  voices: new Map(),
};

/** The lists of a record. */
export interface RecordLists {
  readonly mentions: ListPages<ArticleMention>;
  readonly citations: ListPages<Citation>;
  readonly numbers: ListPages<ClaimRow>;
  readonly events: ListPages<TimelineEntry>;
  readonly voices: ListPages<RecordVoice>;
}

type Undivided = { readonly [Key in keyof RecordLists]: readonly EntryOf<RecordLists[Key]>[] };

type EntryOf<Pages> = Pages extends ListPages<infer Entry> ? Entry : never;
