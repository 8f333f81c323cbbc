/** The figures once they are too many for one page: by the country counted, by what is counted, and by article. */
import type { Archive } from '../../archive/archive.ts';
import { articleParts, type ArticleParts } from '../lists/article-parts.ts';
import { mostClaims, mostLanes } from '../lists/bounds.ts';
import { divide } from '../lists/divide.ts';
import { listPages, type ListPages } from '../lists/list-pages.ts';
import { startOf } from '../date-order.ts';
import type { NameLink } from '../name-links.ts';
import { oncePerArchive } from '../once-per-archive.ts';
import { passageLinks } from '../passages/passage-links.ts';
import { yearLevel } from '../passages/year-level.ts';
import { claimRows, type ClaimRow } from './claim-rows.ts';
import { figuresOf, type Figures } from './figures.ts';

/**
 * In: the archive. Out: the pages of the figures, every claim on one of them: `places/ID/` for the estimates of a country,
 * `subjects/SUBJECT/` for all else, in each by the year of the article.
 */
export const figurePages: (archive: Archive) => ListPages<FigureRow> = oncePerArchive((archive) => {
  const { countries, tables } = figuresOf(archive, passageLinks(archive));
  const rows: FigureRow[] = [
    ...countries.flatMap(({ place, rows: own }) =>
      own.map((row) => ({ row, key: place.reference, label: place.name })),
    ),
    ...tables.flatMap(({ subject, heading, rows: own }) =>
      own.map((row) => ({ row, key: `subjects/${subject}`, label: heading })),
    ),
  ];
  const kinds = { keyOf: ({ key, label }: FigureRow) => ({ key, label }), isAlways: true };
  const years = yearLevel(archive, ({ row }: FigureRow) => row.passage.article);
  return listPages(divide(rows, { most: mostClaims, levels: [kinds, years] }));
});

/** In: the archive. Out: the same claims by article, where each has its address; none while one page holds them all. */
export const figureArticles: (archive: Archive) => ArticleParts<ClaimRow> = oncePerArchive((archive) => {
  const rows = Map.groupBy(claimRows(archive, passageLinks(archive)), ({ passage }) => passage.article);
  const files = [...rows].map(([article, entries]) => ({ article, entries }));
  return articleParts(files, mostClaims);
});

/**
 * In: the page of figures; how many articles to show, six unless told. Out: the same with the estimates of the articles
 * that speak of the latest times, for a plot and a table that stay readable.
 */
export function latestEstimates(figures: Figures, { most = mostLanes } = {}): Figures {
  const { countries, lanes } = figures;
  if (lanes.length <= most) return figures;
  const dated = lanes.filter(({ rows: [first] }) => Number.isFinite(startOf(first?.claim.asOf?.edtf)));
  const latest = (dated.length > 0 ? dated : lanes).slice(-most);
  const articles = new Set(latest.map(({ article }) => article));
  return {
    ...figures,
    lanes: latest,
    countries: countries
      .map(({ place, rows }) => ({
        place,
        rows: rows.filter(({ passage }) => articles.has(passage.article)),
      }))
      .filter(({ rows }) => rows.length > 0),
  };
}

/** In: the page of figures. Out: the same with the one country of which there are most estimates; undefined without two. */
export function mostEstimated(figures: Figures): (Figures & { readonly place: NameLink }) | undefined {
  const { countries, lanes } = figures;
  const [most] = [...countries].sort(
    (a, b) => b.rows.length - a.rows.length || (a.place.sort > b.place.sort ? -1 : 1),
  );
  if (!most || most.rows.length < 2) return undefined;
  const articles = new Set(most.rows.map(({ passage }) => passage.article));
  return {
    ...figures,
    place: most.place,
    countries: [most],
    lanes: lanes.filter(({ article }) => articles.has(article)),
  };
}

/** A claim under its heading. */
export interface FigureRow {
  readonly row: ClaimRow;
  /** `places/kazakhstan`, `subjects/age`. */
  readonly key: string;
  /** "Kazakhstan", "Age". */
  readonly label: string;
}
