/** Who wrote an article and where it stood, in the words of lists and citations. */
import { cslName } from '../../citation/article-item.ts';
import { spokenName } from '../../citation/names.ts';
import type { ArticleRecord } from '../../records/article.ts';
import { listInWords } from './list-in-words.ts';

/** The authors' names as printed, joined; or, when there are none to name, what is known. */
export function authorsInWords({ authors }: ArticleRecord): string {
  if (authors === 'unknown') return 'Author unknown';
  if (authors === 'none') return 'No author named';
  return listInWords(authors.map((author) => spokenName(cslName(author))));
}

/** The publication as citations name it, with volume and issue: "Eurasia Daily Monitor, volume 11, issue 206". */
export function publicationInWords({ publication }: ArticleRecord): string {
  const { name, citedAs = name, volume, issue } = publication;
  return [citedAs, volume && `volume ${volume}`, issue && `issue ${issue}`].filter(Boolean).join(', ');
}
