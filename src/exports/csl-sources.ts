/** What the articles cite, as items for reference managers. */
import { citationsIn, type Citation } from '../archive/citations.ts';
import type { Archive } from '../archive/archive.ts';
import type { LinkPassage } from '../archive/passage-links.ts';
import type { CslDate, CslItem, CslName } from '../citation/csl-item.ts';
import type { CitedSource } from '../records/source.ts';

/**
 * In: the archive and its passage links. Out: one CSL item for each work that can be told apart, in the order of the
 * citations; a citation of which only the place is left has none. What is lost, and where the work is cited, stands in
 * `note`; nothing that is not printed or inferred in the record is added.
 */
export function cslSources(archive: Archive, link: LinkPassage): CslItem[] {
  return citationsIn(archive, link)
    .filter(({ source, same, isNothingLeft }) => {
      const hasName = source.title ?? source.outlet ?? source.authors[0] ?? source.speakers[0];
      return same === undefined && !isNothingLeft && hasName !== undefined;
    })
    .map(itemOf);
}

function itemOf({ id, source, passage, outlet, speakers }: Citation): CslItem {
  const { title, volume, issue, pages, number } = source;
  const [type, genre] = types[source.kind];
  const authors = [...source.authors.map(authorName)];
  const people = speakers.map(({ name }) => ({ literal: name }));
  const isPeriodical = type === 'article-newspaper' || type === 'article-journal';
  return {
    id,
    type,
    ...(title && { title: title.printed, language: title.language }),
    ...(authors.length > 0 ? { author: authors } : people.length > 0 && { author: people }),
    ...(outlet && (isPeriodical ? { 'container-title': outlet.name } : { publisher: outlet.name })),
    ...(genre !== undefined && { genre }),
    ...(volume !== undefined && { volume }),
    ...(issue !== undefined && { issue }),
    ...(pages !== undefined && { page: pages }),
    ...(number !== undefined && { number }),
    ...(source.date && { issued: cslDate(source.date.edtf, source.date.known === 'inferred') }),
    note: noteOf(source, `${passage.label}, ${passage.spoken}`),
  };
}

function authorName({ printed, family, given }: CitedSource['authors'][number]): CslName {
  return family === undefined ? { literal: printed } : { family, ...(given !== undefined && { given }) };
}

/** An inferred date is marked `circa` as an approximate one is: styles then print it so. */
function cslDate(edtf: string, isInferred: boolean): CslDate {
  const ends = edtf.replace(/[~?%]/g, '').split('/');
  const parts = ends
    .filter((end) => /^\d{4}(-\d\d){0,2}$/.test(end))
    .map((end) => end.split('-').map(Number));
  if (parts.length === 0) return { literal: edtf };
  return { 'date-parts': parts, ...((isInferred || /[~?%]/.test(edtf)) && { circa: true }) };
}

function noteOf({ words, lost, title }: CitedSource, where: string): string {
  return [
    `Cited in ${where}: “${words}”.`,
    ...(title?.translated === undefined ? [] : [`Title in English: ${title.translated}.`]),
    ...(lost.length > 0 ? [`Lost in the copy: ${lost.join(', ')}.`] : []),
  ].join(' ');
}

/** Kinds of citation in the terms of CSL 1.0.2, appendix III; the second is the genre where the type is wider. */
const types: Readonly<Record<CitedSource['kind'], readonly [CslItem['type'], string?]>> = {
  'news-report': ['article-newspaper'],
  report: ['report'],
  'journal-article': ['article-journal'],
  interview: ['interview'],
  statement: ['document', 'statement'],
  'official-notice': ['document', 'official notice'],
  interactive: ['webpage', 'interactive page'],
  database: ['dataset'],
  video: ['motion_picture', 'video'],
  speech: ['speech'],
  testimony: ['document', 'testimony'],
  'further-reading': ['document'],
  unknown: ['document'],
};
