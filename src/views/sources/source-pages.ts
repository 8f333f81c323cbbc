/** The sources once they are too many for one page: the outlets by letter, what names none, and all by article. */
import type { Archive } from '../../archive/archive.ts';
import { articleParts, type ArticleParts } from '../lists/article-parts.ts';
import { mostCitations } from '../lists/bounds.ts';
import { divide, mostLinks } from '../lists/divide.ts';
import { letterLevels } from '../lists/letters.ts';
import { listPages, type ListPages } from '../lists/list-pages.ts';
import { oncePerArchive } from '../once-per-archive.ts';
import { passageLinks } from '../passages/passage-links.ts';
import { yearLevel } from '../passages/year-level.ts';
import { byOutlet, citationsIn, type Citation, type CitedOutlet } from './cited-sources.ts';

/** In: the archive. Out: the citations by article, where each has its address; none while one page holds them all. */
export const sourceArticles: (archive: Archive) => ArticleParts<Citation> = oncePerArchive((archive) => {
  const citations = citationsIn(archive, passageLinks(archive));
  const files = [...Map.groupBy(citations, ({ passage }) => passage.article)];
  return articleParts(
    files.map(([article, entries]) => ({ article, entries })),
    mostCitations,
  );
});

/** In: the archive. Out: the outlets as a list of links, by letter (`letters/t/`) where they are many. */
export const outletPages: (archive: Archive) => ListPages<CitedOutlet> = oncePerArchive((archive) => {
  const outlets = outletsOf(archive).filter(({ outlet }) => outlet !== undefined);
  const levels = letterLevels<CitedOutlet>(({ outlet }) => outlet?.sort ?? '', { prefix: 'letters/' });
  return listPages(divide(outlets, { most: mostLinks, levels }));
});

/** In: the archive. Out: the citations that print no outlet, `no-outlet/`, by the year of the article where they are many. */
export const unnamedPages: (archive: Archive) => ListPages<Citation> = oncePerArchive((archive) => {
  const citations = outletsOf(archive).find(({ outlet }) => outlet === undefined)?.citations ?? [];
  const whole = citationsIn(archive, passageLinks(archive)).length > mostCitations ? 0 : Infinity;
  const levels = [
    { keyOf: () => ({ key: 'no-outlet', label: 'No outlet in print' }), isAlways: true },
    yearLevel(archive, ({ passage }: Citation) => passage.article),
  ];
  return listPages(divide(citations, { most: mostCitations, whole, levels }));
});

/** In: the archive. Out: all outlets with their citations, by sort form; what has none in print comes last. */
export const outletsOf: (archive: Archive) => readonly CitedOutlet[] = oncePerArchive((archive) =>
  byOutlet(citationsIn(archive, passageLinks(archive))),
);
