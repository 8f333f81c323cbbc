/** From an article to the others: the figures that count the same thing in the same place. */
import type { Archive } from '../../archive/archive.ts';
import type { ClaimSubject } from '../../records/claim.ts';
import { startOf } from '../date-order.ts';
import type { NameLink } from '../name-links.ts';
import { oncePerArchive } from '../once-per-archive.ts';
import type { LinkPassage } from '../passages/passage-links.ts';
import { claimRows, type ClaimRow } from './claim-rows.ts';

/**
 * In: the archive, its passage links and an article's id. Out: what this article and at least one other give a figure
 * for: the numbers of fighters as a table with the articles as columns, and whatever else both count.
 */
export function comparedFigures(
  archive: Archive,
  link: LinkPassage,
  { article }: { article: string },
): ComparedFigures {
  const groups = groupsByArticle(archive)(link).get(article) ?? [];
  const rows = groups.flatMap((own) => {
    const first = own.find(({ passage }) => passage.article === article);
    return first ? [{ subject: familyOf(first.claim.subject), places: placesOf(first), figures: own }] : [];
  });
  const isTabular = ({ subject, figures }: ComparedRow): boolean =>
    subject === 'fighters' && figures.some(({ claim }) => 'value' in claim.amount);
  const table = rows.filter(isTabular);
  const articles = new Set(table.flatMap(({ figures }) => figures.map(({ passage }) => passage.article)));
  const columns = [...articles]
    .map((id) => ({ article: id, label: archive.article(id).label, order: archive.article(id).order }))
    .sort((a, b) => Number(b.article === article) - Number(a.article === article) || a.order - b.order)
    .map(({ article: id, label }) => ({ article: id, label }));
  return { columns, table, others: rows.filter((row) => !isTabular(row)) };
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
  let known: Map<string, ClaimRow[][]> | undefined;
  return (link: LinkPassage) => (known ??= sharedGroups(claimRows(archive, link)));
});

function sharedGroups(rows: readonly ClaimRow[]): Map<string, ClaimRow[][]> {
  const found = new Map<string, ClaimRow[][]>();
  for (const group of Map.groupBy(rows, keyOf).values()) {
    const articles = new Set(group.map(({ passage }) => passage.article));
    if (articles.size < 2 || group.some((row) => placesOf(row).length === 0)) continue;
    const own = group.toSorted((a, b) => startOf(a.claim.asOf?.edtf) - startOf(b.claim.asOf?.edtf));
    for (const article of articles) found.set(article, [...(found.get(article) ?? []), own]);
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
}

/** One thing counted in one place. */
export interface ComparedRow {
  /** What is counted; `fighters` stands for those who ever joined too. */
  readonly subject: ClaimSubject;
  readonly places: readonly NameLink[];
  /** Of this article and the others, in the order of the time that they speak of. */
  readonly figures: readonly ClaimRow[];
}
