/** People, places and organisations; all their spellings; where they are mentioned. */
import type { Archive, NamedRecord } from '../../archive/archive.ts';
import { isPrivate } from '../../archive/named-records.ts';
import { absoluteUrl, recordUrl } from '../../urls.ts';
import {
  byArticle,
  number,
  several,
  toArticle,
  toName,
  toPassage,
  whole,
  words,
  yesNo,
  type Row,
  type Table,
} from './table.ts';

/** A row a person, place or organisation. */
export const namesTable: Table = {
  name: 'names',
  title: 'Names',
  what: 'A person, place or organisation, in the order of the index. Of a private person nothing is said but the name.',
  key: ['record'],
  links: [toName('place'), toName('part_of')],
  fields: [
    words('record', 'Folder and id, people/kadyr-malikov; the page is /people/kadyr-malikov/.', {
      always: true,
    }),
    words('folder', 'people, places, organisations.', { always: true }),
    words('name', 'The name that the archive prefers.', { always: true }),
    words('sort', 'The same as an index sorts it.', { always: true }),
    words('kind', 'Of places and organisations: what it is.'),
    words('description', 'In one sentence of ours.'),
    words('identity', 'What is uncertain about whom the printed words mean.'),
    yesNo('private', 'Of people: not a public figure.', { always: true }),
    number('latitude', 'Of a place: a point inside it, north positive (WGS 84).', { unit: 'degrees' }),
    number('longitude', 'The same, east positive.', { unit: 'degrees' }),
    several('parents', 'Of a place: the places in which it lies, the nearest first.'),
    words('place', 'Of an organisation: where it works.'),
    words('part_of', 'Of an organisation: the one of which it is a part.'),
    yesNo('cited_as_source', 'Whether the articles cite it as a source.', { always: true }),
    words('wikidata', 'The Wikidata item, where it is certain.'),
    words('geonames', 'Of a place: the number of GeoNames, where it is certain.'),
    words('viaf', 'The number of VIAF, where it is certain.'),
    whole('mentions', 'Mentions in all articles, nested ones included.', { unit: 'mentions', always: true }),
    whole('articles', 'Articles with a mention.', { unit: 'articles', always: true }),
    words('address', 'The page.', { always: true }),
  ],
  rows: (archive) => archive.names.map((name) => nameRow(archive, name)),
};

/** A row a spelling. */
export const spellingsTable: Table = {
  name: 'spellings',
  title: 'Spellings',
  what: 'A spelling of a name: those that the articles print, then those that a reader might type.',
  key: ['record', 'number'],
  links: [toName()],
  fields: [
    words('record', 'Whose it is.', { always: true }),
    whole('number', 'From 1.', { always: true }),
    words('spelling', 'Letter for letter.', { always: true }),
    yesNo('printed', 'Whether an article prints it; the texts are searched for these alone.', {
      always: true,
    }),
    words(
      'kind',
      'Of a printed one: name, demonym, acronym, short, typo. Of another: native script, transliteration, other language, official name, full form, short form, acronym, former name, later name, colloquial, demonym, misspelling.',
      { always: true },
    ),
    words('language', 'BCP 47, with the script where it is not the usual one: kk-Cyrl, ru-Latn.', {
      always: true,
    }),
  ],
  rows: ({ names }) => names.flatMap(spellingRows),
};

/** A row a mention. */
export const mentionsTable: Table = {
  name: 'mentions',
  title: 'Mentions',
  what: 'A mention of a name, by article in reading order.',
  quotes: true,
  key: ['article', 'at', 'start', 'record'],
  links: [toArticle(), toPassage('at'), toName()],
  fields: [
    words('article', 'The article’s id.', { always: true }),
    words('at', 'The passage: title, byline, p4, n12.', { always: true }),
    whole('start', 'Where the words begin in those of the passage.', {
      unit: 'UTF-16 code units',
      always: true,
    }),
    whole('end', 'The first unit after them.', { unit: 'UTF-16 code units', always: true }),
    words('surface', 'The words as printed.', { always: true }),
    words('record', 'Whom or what they mean.', { always: true }),
    words('level', 'top; nested within a longer name or the title of another work.', { always: true }),
  ],
  ...byArticle((archive, article) =>
    archive.mentionsIn(article).map(({ at, start, end, surface, record, level }) => ({
      article: article.id,
      at,
      start,
      end,
      surface,
      record,
      level,
    })),
  ),
};

function nameRow(archive: Archive, name: NamedRecord): Row {
  const { reference, folder, record } = name;
  const mentions = archive.mentionsOf(reference);
  const [latitude, longitude] = folder === 'places' ? record.coordinates : [null, null];
  return {
    record: reference,
    folder,
    name: record.name,
    sort: record.sort,
    kind: folder === 'people' ? null : record.kind,
    description: isPrivate(name) ? null : record.description,
    identity: isPrivate(name) ? null : (record.identity ?? null),
    private: isPrivate(name),
    latitude,
    longitude,
    parents: folder === 'places' ? record.parents : [],
    place: folder === 'organisations' ? (record.place ?? null) : null,
    part_of: folder === 'organisations' ? (record.partOf ?? null) : null,
    cited_as_source: folder !== 'people' && record.citedAsSource,
    wikidata: record.wikidata ?? null,
    geonames: folder === 'places' ? (record.geonames ?? null) : null,
    viaf: record.viaf ?? null,
    mentions: mentions.length,
    articles: new Set(mentions.map(({ article }) => article)).size,
    address: absoluteUrl(recordUrl(reference)),
  };
}

function spellingRows({ reference, record }: NamedRecord): Row[] {
  const printed = record.printed.map(({ text, form, language }) => ({
    spelling: text,
    printed: true,
    kind: form,
    language: language ?? 'en',
  }));
  const further = record.further.map(({ text, kind, language }) => ({
    spelling: text,
    printed: false,
    kind,
    language,
  }));
  return [...printed, ...further].map((one, i) => ({ record: reference, number: i + 1, ...one }));
}
