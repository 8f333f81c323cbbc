/** Works of the same authors in one list. */
import type { CslItem } from '../../src/citation/csl-item.ts';
import { indexedName } from '../../src/citation/names.ts';
import { edtfOf } from '../../src/citation/written-date.ts';

/**
 * In: the items of one list. Out: by id, those whose authors have another work in it; where one is of the same year, with 0 for "a", 1
 * for "b", in the order of dates, then of titles (Chicago 18, section 13.113; APA 7, section 8.19).
 */
export function fellowWorks(items: readonly CslItem[]): Map<string, FellowWork> {
  const fellows = new Map<string, FellowWork>();
  const signed = items.filter(({ author = [] }) => author.length > 0);
  for (const works of groups(signed, authorsOf)) {
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

function authorsOf({ author = [] }: CslItem): string {
  return JSON.stringify(author.map(indexedName));
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
