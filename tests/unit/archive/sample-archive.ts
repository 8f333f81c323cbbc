/** A small archive for the questions that are asked of one: three articles, six records. */
import type { Archive, Article, NamedRecord } from '../../../src/archive/archive.ts';
import { assemble } from '../../../src/archive/assemble.ts';
import type { Mention } from '../../../src/names/find-mentions.ts';
import { articleRecord } from '../../../src/records/article.ts';
import { organisationRecord } from '../../../src/records/organisation.ts';
import { personRecord } from '../../../src/records/person.ts';
import { placeRecord } from '../../../src/records/place.ts';
import type { SourcesFile } from '../../../src/records/source.ts';

/**
 * In: what is mentioned in which article, as `at surface record` with an optional `nested`; the articles are `first`
 * (2014), `second` (2015) and `third` (2016), the records those below. Out: the archive.
 */
export function sampleArchive(
  mentioned: Readonly<Record<string, readonly string[]>>,
  sources: readonly SourcesFile[] = [],
): Archive {
  const articles = ['first', 'second', 'third'].map(article);
  return assemble({
    articles,
    names: records,
    mentions: new Map(Object.entries(mentioned).map(([id, lines]) => [id, lines.map(mention)])),
    claims: [],
    sources,
    questions: [],
    events: [],
    readText: (key) => ({
      html: '',
      notesHtml: '',
      paragraphs: [{ anchor: 'p1', label: '1', text: `Words of ${key}.` }],
      notes: [{ anchor: 'n2', label: 'ii', text: 'A note.', references: ['r2'] }],
      headings: [],
      marks: [],
    }),
  });
}

function mention(line: string): Mention {
  const [at = '', surface = '', record = '', level = 'top'] = line.split('|').map((part) => part.trim());
  return {
    at,
    start: 0,
    end: surface.length,
    surface,
    record,
    level: level === 'nested' ? 'nested' : 'top',
    form: 'name',
  };
}

function article(id: string, order: number): Article {
  const record = articleRecord.parse({
    id,
    title: { printed: `The ${id} article`, sentence: `The ${id} article` },
    byline: { state: 'none' },
    authors: [{ family: order === 2 ? 'Goble' : 'Karin', given: 'Paul' }],
    publication: { kind: 'blog', name: 'Blog' },
    issued: { date: `${2014 + order}`, known: 'printed' },
    language: 'en',
    firstPublished: 'https://example.org/',
    capture: { file: `${id}.txt`, sha256: '0'.repeat(64) },
    rights: { holder: 'X', statement: 'X' },
    summary: 'X',
    status: { state: 'published' },
  });
  return {
    id,
    order,
    record,
    label: `Label ${2014 + order}`,
    counts: { paragraphs: 3, notes: 1, words: 100, marks: {} },
    anchors: ['p1'],
    retired: [],
    textKey: `key-${id}`,
    sourceKey: `source-${id}`,
    mentionsKey: '',
  };
}

const person = { description: 'A person.' };
const place = { description: 'A place.', coordinates: [41, 72] };

const records: NamedRecord[] = [
  {
    reference: 'people/yerlan-karin',
    folder: 'people',
    record: personRecord.parse({
      ...person,
      id: 'yerlan-karin',
      name: 'Yerlan Karin',
      sort: 'Karin, Yerlan',
      printed: [{ text: 'Erlan Karin' }, { text: 'Yerlan Karin' }],
      further: [
        { text: 'Ерлан Қарин', language: 'kk-Cyrl', kind: 'native script' },
        { text: 'Ерлан Карин', language: 'ru', kind: 'native script' },
        { text: 'Qarin', language: 'kk-Latn', kind: 'transliteration' },
        { text: 'Qarin', language: 'kk', kind: 'transliteration' },
        { text: 'Karin Yerlan', language: 'en', kind: 'transliteration' },
        { text: 'Karinite', language: 'en', kind: 'demonym' },
      ],
    }),
  },
  {
    reference: 'people/kamil',
    folder: 'people',
    record: personRecord.parse({
      ...person,
      id: 'kamil',
      name: 'Kamil',
      sort: 'Kamil',
      printed: [{ text: 'Kamil' }],
      private: true,
    }),
  },
  ...(
    [
      ['asia', []],
      ['kyrgyzstan', ['places/asia']],
      ['uzbekistan', ['places/asia']],
      ['valley', ['places/uzbekistan', 'places/kyrgyzstan']],
      ['osh', ['places/valley', 'places/kyrgyzstan']],
    ] as const
  ).map(([id, parents]) => {
    const name = id.charAt(0).toUpperCase() + id.slice(1);
    return {
      reference: `places/${id}`,
      folder: 'places' as const,
      record: placeRecord.parse({
        ...place,
        id,
        name,
        sort: name,
        kind: id === 'osh' ? 'city' : 'country',
        parents,
        printed: [{ text: name }],
      }),
    };
  }),
  {
    reference: 'organisations/news',
    folder: 'organisations',
    record: organisationRecord.parse({
      id: 'news',
      name: 'al-News',
      sort: 'News, al-',
      kind: 'media outlet',
      description: 'An outlet.',
      place: 'places/kyrgyzstan',
      printed: [{ text: 'al-News' }],
    }),
  },
];
