/** The mentions and citations of the records that have too many for their own page. */
import type { Archive, ArticleMention } from '../../archive/archive.ts';
import { mostCitations, mostCited, mostMentions } from '../lists/bounds.ts';
import { divide } from '../lists/divide.ts';
import { listPages, type ListPages } from '../lists/list-pages.ts';
import { oncePerArchive } from '../once-per-archive.ts';
import { yearLevel } from '../passages/year-level.ts';
import { citationsOf } from '../sources/citations-of.ts';
import type { Citation } from '../sources/cited-sources.ts';

/**
 * In: the archive and a reference. Out: its mentions by the year of the article, `2014/`, and its citations, `cited/2014/`;
 * each one page, without parts, where the record's page shows them all.
 */
export function recordLists(archive: Archive, reference: string): RecordLists {
  return allLists(archive).get(reference) ?? noLists;
}

/** In: the archive. Out: the lists of those records that have one that is divided, by reference. */
export const allLists: (archive: Archive) => ReadonlyMap<string, RecordLists> = oncePerArchive(
  (archive) =>
    new Map(
      archive.names.flatMap(({ reference }) => {
        const mentions = archive.mentionsOf(reference);
        const citations = citationsOf(archive, reference);
        if (mentions.length <= mostMentions.whole && citations.length <= mostCited.whole) return [];
        return [[reference, listsOf(archive, { mentions, citations })] as const];
      }),
    ),
);

function listsOf(archive: Archive, { mentions, citations }: Undivided): RecordLists {
  const years = yearLevel<ArticleMention>(archive, ({ article }) => article, { isAlways: true });
  const cited = { keyOf: () => ({ key: 'cited', label: 'Cited' }), isAlways: true };
  const citedYears = yearLevel<Citation>(archive, ({ passage }) => passage.article);
  return {
    mentions: listPages(
      divide(mentions, { most: mostMentions.part, whole: mostMentions.whole, levels: [years] }),
    ),
    citations: listPages(
      divide(citations, { most: mostCitations, whole: mostCited.whole, levels: [cited, citedYears] }),
    ),
  };
}

const noLists: RecordLists = { mentions: new Map(), citations: new Map() };

/** The lists of a record. */
export interface RecordLists {
  readonly mentions: ListPages<ArticleMention>;
  readonly citations: ListPages<Citation>;
}

interface Undivided {
  readonly mentions: readonly ArticleMention[];
  readonly citations: readonly Citation[];
}
