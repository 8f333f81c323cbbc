/** From an article to the others: the figures that count the same thing in the same place. */
import type { ClaimSubject } from '../records/claim.ts';
import type { Archive } from './archive.ts';
import { claimRows, type ClaimRow } from './claim-rows.ts';
import { startOf } from './date-order.ts';
import type { NameLink } from './name-links.ts';
import { oncePerArchive } from './once-per-archive.ts';
import type { LinkPassage } from './passage-links.ts';

/**
 * In: the archive, its passage links and an article's id. Out: what this article and at least one other give a figure
 * for: the articles as columns, this one first; in each row the figures of each. Without rows when there is none.
 */
export function comparedFigures(
  archive: Archive,
  link: LinkPassage,
  { article }: { article: string },
): ComparedFigures {
  const groups = groupsByArticle(archive)(link).get(article) ?? [];
  const articles = new Set(groups.flatMap((rows) => rows.map(({ passage }) => passage.article)));
  const columns = [...articles]
    .map((id) => ({ id, label: archive.article(id).label, order: archive.article(id).order }))
    .sort((a, b) => Number(b.id === article) - Number(a.id === article) || a.order - b.order);
  const rows = groups.map((own) => {
    const first = own.find(({ passage }) => passage.article === article) ?? own[0];
    return {
      subject: familyOf(first?.claim.subject ?? 'account'),
      places: first ? placesOf(first) : [],
      cells: columns.map(({ id }) => own.filter(({ passage }) => passage.article === id)),
    };
  });
  return { columns: columns.map(({ id, label }) => ({ article: id, label })), rows };
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
  /** This article, then the others in order of first publication. */
  readonly columns: readonly { readonly article: string; readonly label: string }[];
  readonly rows: readonly ComparedRow[];
}

/** One thing counted in one place. */
export interface ComparedRow {
  /** What is counted; `fighters` stands for those who ever joined too. */
  readonly subject: ClaimSubject;
  readonly places: readonly NameLink[];
  /** As many as there are columns; empty where an article gives no such figure. */
  readonly cells: readonly (readonly ClaimRow[])[];
}
