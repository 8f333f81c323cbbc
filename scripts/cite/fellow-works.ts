/** Works of the same authors, or of one site that signs for them, in one list. */
import type { CslItem } from '../../src/citation/csl-item.ts';
import { indexedName } from '../../src/citation/names.ts';
import { edtfOf } from '../../src/citation/written-date.ts';
import { standsUnder } from '../../src/citation/year-suffixes.ts';

/**
 * In: the items of one list. Out: by id, those that stand under the same name as another; where one is of the same year, with 0 for "a", 1
 * for "b", in the order of dates, then of titles (Chicago 18, section 13.113; APA 7, section 8.19).
 */
export function fellowWorks(items: readonly CslItem[]): Map<string, FellowWork> {
  const fellows = new Map<string, FellowWork>();
  for (const works of groups(items, creatorsOf)) {
    for (const { id } of works) fellows.set(id, {});
    for (const ofYear of groups(works.filter(isDated), yearOf))
      ofYear.sort(byDate).forEach(({ id }, at) => fellows.set(id, { yearSuffix: at }));
  }
  return fellows;
}

/** Those that share a key with another. */
function groups(items: readonly CslItem[], key: (item: CslItem) => string): CslItem[][] {
  return [...Map.groupBy(items, key).values()].filter((group) => group.length > 1);
}

function creatorsOf({ author = [], type, title = '', 'container-title': site = '' }: CslItem): string {
  return JSON.stringify(standsUnder({ names: author.map(indexedName), type, site, title }));
}

function yearOf({ issued }: CslItem): string {
  return String(issued?.['date-parts']?.[0]?.[0]);
}

function isDated({ issued }: CslItem): boolean {
  return issued?.['date-parts']?.[0]?.[0] !== undefined;
}

function byDate(one: CslItem, other: CslItem): number {
  return dated(one) < dated(other) ? -1 : 1;
}

function dated({ issued, title = '' }: CslItem): string {
  return `${edtfOf(issued) ?? ''} ${title}`;
}

/** How a work is told from the others. */
interface FellowWork {
  readonly yearSuffix?: number;
}
