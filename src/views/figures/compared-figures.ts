/** From an article to the others: the figures that count the same thing in the same place. */
import type { Archive } from '../../archive/archive.ts';
import type { ClaimSubject } from '../../records/claim.ts';
import { startOf } from '../date-order.ts';
import { mostCompared } from '../lists/bounds.ts';
import type { NameLink } from '../name-links.ts';
import { oncePerArchive } from '../once-per-archive.ts';
import { around, nearestArticles } from '../passages/nearest-articles.ts';
import type { LinkPassage } from '../passages/passage-links.ts';
import { claimRows, type ClaimRow } from './claim-rows.ts';

/**
 * In: the archive, its passage links and an article's id; how many other articles to show, six unless told. Out: what this
 * article and at least one other give a figure for: the numbers of fighters as a table with the articles as columns, and
 * whatever else both count. Of many other articles, those published nearest to it.
 */
export function comparedFigures(
  archive: Archive,
  link: LinkPassage,
  { article, most = mostCompared }: { article: string; most?: number },
): ComparedFigures {
  const nearest = (groups: readonly SharedGroup[]): string[] => {
    const near = groups.flatMap(({ articles }) => around(archive, articles, { article, most }));
    return nearestArticles(archive, new Set(near), { article, most });
  };
  const rowOf = (group: SharedGroup, beside: readonly string[]): ComparedRow[] => {
    const [first] = group.rows.get(article) ?? [];
    const figures = [article, ...beside].flatMap((id) => group.rows.get(id) ?? []);
    if (!first || figures.every(({ row }) => row.passage.article === article)) return [];
    figures.sort((a, b) => a.place - b.place);
    const { subject } = first.row.claim;
    return [
      { subject: familyOf(subject), places: placesOf(first.row), figures: figures.map(({ row }) => row) },
    ];
  };
  const groups = groupsByArticle(archive)(link).get(article) ?? [];
  const tabular = groups.filter(({ isTabular }) => isTabular);
  const columns = nearest(tabular);
  const table = tabular.flatMap((group) => rowOf(group, columns));
  const others = groups
    .filter(({ isTabular }) => !isTabular)
    .flatMap((group) => rowOf(group, nearest([group])));
  const shown = new Set(
    [...table, ...others].flatMap(({ figures }) => figures.map(({ passage }) => passage.article)),
  );
  const inTable = new Set(table.flatMap(({ figures }) => figures.map(({ passage }) => passage.article)));
  return {
    columns: [article, ...columns]
      .filter((id) => inTable.has(id))
      .map((id) => ({ article: id, label: archive.article(id).label })),
    table,
    others,
    more: Math.max(0, articlesIn(archive)(groups) - shown.size),
  };
}

/** What is counted, as a row of such a table names it. */
export const familyWords: Readonly<Partial<Record<ClaimSubject, string>>> = {
  fighters: 'Fighters',
  trend: 'More or fewer',
  dead: 'The dead',
  returned: 'Returned',
  sentence: 'Prison sentence',
  age: 'Age',
  motives: 'Motives',
};

const groupsByArticle = oncePerArchive((archive) => {
  let known: Map<string, SharedGroup[]> | undefined;
  return (link: LinkPassage) => (known ??= sharedGroups(claimRows(archive, link)));
});

/** How many articles these groups have together, each once: counted once for all articles that have the same ones. */
const articlesIn = oncePerArchive(() => {
  const counted = new Map<string, number>();
  return (groups: readonly SharedGroup[]): number => {
    const key = groups.map(({ number }) => number).join(' ');
    const count = counted.get(key) ?? new Set(groups.flatMap(({ articles }) => articles)).size;
    counted.set(key, count);
    return count;
  };
});

function sharedGroups(rows: readonly ClaimRow[]): Map<string, SharedGroup[]> {
  const found = new Map<string, SharedGroup[]>();
  for (const [number, group] of [...Map.groupBy(rows, keyOf).values()].entries()) {
    const articles = [...new Set(group.map(({ passage }) => passage.article))];
    if (articles.length < 2 || group.some((row) => placesOf(row).length === 0)) continue;
    const placed = group
      .toSorted((a, b) => startOf(a.claim.asOf?.edtf) - startOf(b.claim.asOf?.edtf))
      .map((row, place) => ({ row, place }));
    const shared: SharedGroup = {
      number,
      articles,
      rows: Map.groupBy(placed, ({ row }) => row.passage.article),
      isTabular: group.some(({ claim }) => familyOf(claim.subject) === 'fighters' && 'value' in claim.amount),
    };
    for (const article of articles) found.set(article, [...(found.get(article) ?? []), shared]);
  }
  return found;
}

function keyOf(row: ClaimRow): string {
  const places = placesOf(row).map(({ reference }) => reference);
  return [familyOf(row.claim.subject), ...places.sort()].join(' ');
}

/** Fighters and those who ever joined stand side by side, each cell saying which it counts. */
function familyOf(subject: ClaimSubject): ClaimSubject {
  return subject === 'ever-joined' ? 'fighters' : subject;
}

function placesOf(row: ClaimRow): readonly NameLink[] {
  return row.from.length > 0 ? row.from : row.in;
}

/** An article's figures beside those of others. */
export interface ComparedFigures {
  /** Of the table: this article, then the others in order of first publication. */
  readonly columns: readonly { readonly article: string; readonly label: string }[];
  /** Numbers of fighters. */
  readonly table: readonly ComparedRow[];
  /** What is counted otherwise, or told without a number. */
  readonly others: readonly ComparedRow[];
  /** How many further articles count any of it. */
  readonly more: number;
}

/** Claims of one thing in one place, which several articles make. */
interface SharedGroup {
  /** Its place among all groups. */
  readonly number: number;
  /** In order of first publication. */
  readonly articles: readonly string[];
  /** By article; `place` is the row's in the order of the time that it speaks of. */
  readonly rows: ReadonlyMap<string, readonly { readonly row: ClaimRow; readonly place: number }[]>;
  readonly isTabular: boolean;
}

/** One thing counted in one place. */
export interface ComparedRow {
  /** What is counted; `fighters` stands for those who ever joined too. */
  readonly subject: ClaimSubject;
  readonly places: readonly NameLink[];
  /** Of this article and the others, in the order of the time that they speak of. */
  readonly figures: readonly ClaimRow[];
}
