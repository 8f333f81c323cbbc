/** What the articles cite, as items for reference managers. */
import type { Archive } from '../archive/archive.ts';
import { cslDate } from '../citation/article-item.ts';
import type { CslItem, CslName } from '../citation/csl-item.ts';
import type { CitedSource } from '../records/source.ts';
import type { NameLink } from '../views/name-links.ts';
import type { LinkPassage } from '../views/passages/passage-links.ts';
import { citationsIn, type Citation } from '../views/sources/cited-sources.ts';

/**
 * In: the archive and its passage links. Out: one CSL item for each work that can be told apart, in the order of the
 * citations; a citation of which only the place is left has none. What is lost, and where the work is cited, stands in
 * `note`; nothing that is not printed or inferred in the record is added, but for what an untitled work is, in brackets, so that
 * every style has something to print.
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
  const speaking = spoken.has(source.kind) ? speakers.map(speakerName) : [];
  const authors = source.authors.length > 0 ? source.authors.map(authorName) : speaking;
  const isPeriodical = type === 'article-newspaper' || type === 'article-journal';
  return {
    id,
    type,
    ...(title ? { title: title.printed, language: title.language } : { title: `[${untitled[source.kind]}]` }),
    ...(authors.length > 0 && { author: authors }),
    ...(outlet && (isPeriodical ? { 'container-title': outlet.name } : { publisher: outlet.name })),
    ...(genre !== undefined && { genre }),
    ...(volume !== undefined && { volume }),
    ...(issue !== undefined && { issue }),
    ...(pages !== undefined && { page: pages }),
    ...(number !== undefined && { number }),
    ...(source.date && { issued: cslDate(source.date.edtf) }),
    note: noteOf(source, `${passage.label}, ${passage.spoken}`),
  };
}

function authorName({ printed, family, given }: CitedSource['authors'][number]): CslName {
  return family === undefined ? { literal: printed } : { family, ...(given !== undefined && { given }) };
}

/** A person's name in its parts, where the record's sort form tells them; anyone else's as it stands. */
function speakerName({ reference, name, sort }: NameLink): CslName {
  const [, family, given] = /^([^,]+), ([^,]+)$/.exec(sort) ?? [];
  if (!reference.startsWith('people/') || family === undefined || given === undefined)
    return { literal: name };
  return [`${given} ${family}`, `${family} ${given}`].includes(name) ? { family, given } : { literal: name };
}

function noteOf({ words, lost, title, date }: CitedSource, where: string): string {
  return [
    `Cited in ${where}: “${words}”.`,
    ...(title ? [] : ['It has no title in the copy; the words in brackets are ours.']),
    ...(title?.translated === undefined ? [] : [`Title in English: ${title.translated}.`]),
    ...(date?.known === 'inferred' ? [`The date is inferred: ${date.reason ?? ''}`] : []),
    ...(lost.length > 0 ? [`Lost in the copy: ${lost.join(', ')}.`] : []),
  ].join(' ');
}

/** Kinds whose speakers are their authors; in a report about someone they are not. */
const spoken: ReadonlySet<CitedSource['kind']> = new Set([
  'interview',
  'statement',
  'speech',
  'video',
  'testimony',
]);

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

/** What stands for the title of a work that has none. */
const untitled: Readonly<Record<CitedSource['kind'], string>> = {
  'news-report': 'News report',
  report: 'Report',
  'journal-article': 'Article',
  interview: 'Interview',
  statement: 'Statement',
  'official-notice': 'Official notice',
  interactive: 'Interactive page',
  database: 'Database',
  video: 'Video',
  speech: 'Speech',
  testimony: 'Testimony',
  'further-reading': 'Further reading',
  unknown: 'Untitled',
};
