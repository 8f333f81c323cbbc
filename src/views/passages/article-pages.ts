/** The list of articles once it is too long for one page: by the year of first publication. */
import type { Archive, Article } from '../../archive/archive.ts';
import { mostArticles } from '../lists/bounds.ts';
import { divide } from '../lists/divide.ts';
import { listPages, type ListPages } from '../lists/list-pages.ts';
import { oncePerArchive } from '../once-per-archive.ts';
import { yearLevel } from './year-level.ts';

/** In: the archive. Out: the pages of the list of articles: `years/2014/`. */
export const articlePages: (archive: Archive) => ListPages<Article> = oncePerArchive((archive) => {
  const years = yearLevel<Article>(archive, ({ id }) => id, { prefix: 'years/', isAlways: true });
  return listPages(divide(archive.articles, { most: mostArticles, levels: [years] }));
});
