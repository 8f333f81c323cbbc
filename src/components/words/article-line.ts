/** Who wrote an article and where it stood, in the words of lists and citations. */
import type { ArticleRecord } from '../../records/article.ts';

/** The authors' names as printed, joined; or, when there are none to name, what is known. */
export function authorsInWords({ authors }: ArticleRecord): string {
  if (authors === 'unknown') return 'Author unknown';
  if (authors === 'none') return 'No author named';
  return new Intl.ListFormat('en-GB').format(authors.map(nameOf));
}

/** The publication as printed, with volume and issue: "Eurasia Daily Monitor, volume 11, issue 206". */
export function publicationInWords({ publication }: ArticleRecord): string {
  const { name, volume, issue } = publication;
  return [name, volume && `volume ${volume}`, issue && `issue ${issue}`].filter(Boolean).join(', ');
}

function nameOf(author: Exclude<ArticleRecord['authors'], string>[number]): string {
  if ('literal' in author) return author.literal;
  return [author.given, author.particle, author.family].filter(Boolean).join(' ');
}
