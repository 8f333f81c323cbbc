import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordPage } from '../../../../src/views/names/record-page.ts';
import { sampleArchive } from '../../archive/sample-archive.ts';

const archive = sampleArchive(
  {
    third: ['p1 | Erlan Karin | people/yerlan-karin', 'n2 | Karin | people/yerlan-karin'],
    first: [
      'title | Yerlan Karin | people/yerlan-karin',
      'p1 | Yerlan Karin | people/yerlan-karin',
      'p1 | Yerlan Karin | people/yerlan-karin',
      'p1 | Osh | places/osh',
      'p1 | Osh | places/osh',
      'p1 | Kyrgyzstan | places/kyrgyzstan | nested',
      'p2 | Uzbekistan | places/uzbekistan',
    ],
  },
  [
    {
      article: 'third',
      sources: [
        {
          id: 'one',
          form: 'bracket',
          where: 'p1',
          words: 'al-News, 3 May',
          kind: 'news-report',
          outlet: 'organisations/news',
          authors: [],
          speakers: ['people/yerlan-karin'],
          dated: '3 May',
          lost: [],
        },
      ],
    },
  ],
);
const karin = recordPage(archive, 'people/yerlan-karin');

test('mentions stand by article, in the order of first publication', () => {
  assert.deepEqual(
    karin.groups.map(({ article, mentions }) => [article, mentions.length]),
    [
      ['first', 3],
      ['third', 2],
    ],
  );
  assert.deepEqual(karin.counts, { mentions: 5, passages: 4, articles: 2 });
});

test('each printed form has its places, the record’s own name first, endnotes by their numerals', () => {
  assert.deepEqual(
    karin.surfaces.map(({ text, mentions, places }) => [
      text,
      mentions,
      places.map(({ label, name, url }) => `${label} ${name} ${url}`),
    ]),
    [
      ['Yerlan Karin', 3, ['Label 2014 title /articles/first/', 'Label 2014 ¶\u00a01 /articles/first/#p1']],
      ['Erlan Karin', 1, ['Label 2016 ¶\u00a01 /articles/third/#p1']],
      ['Karin', 1, ['Label 2016 note\u00a0ii /articles/third/#n2']],
    ],
  );
});

test('further spellings stand by kind, each once', () => {
  assert.deepEqual(
    karin.further.map(({ kind, spellings }) => [kind, spellings.map(({ text }) => text)]),
    [
      ['native script', ['Ерлан Қарин', 'Ерлан Карин']],
      ['transliteration', ['Qarin', 'Karin Yerlan']],
      ['demonym', ['Karinite']],
    ],
  );
});

test('what is named in the same paragraph counts once a paragraph, and not inside a longer name', () => {
  assert.deepEqual(
    karin.namedWith.map(({ reference, passages }) => [reference, passages]),
    [['places/osh', 1]],
  );
});

test('a place knows where it lies, what lies in it and its organisations', () => {
  const osh = recordPage(archive, 'places/osh');
  // The valley is in two countries; Osh is not in both of them.
  assert.deepEqual(
    osh.relatives.within.map(({ name }) => name),
    ['Valley', 'Kyrgyzstan', 'Asia'],
  );
  const kyrgyzstan = recordPage(archive, 'places/kyrgyzstan');
  assert.deepEqual(
    kyrgyzstan.relatives.places.map(({ name }) => name),
    ['Osh', 'Valley'],
  );
  assert.deepEqual(
    kyrgyzstan.relatives.organisations.map(({ name }) => name),
    ['al-News'],
  );
  const news = recordPage(archive, 'organisations/news');
  assert.equal(news.relatives.place?.name, 'Kyrgyzstan');
});

test('an outlet has what is cited from it, a speaker what brings their words', () => {
  const news = recordPage(archive, 'organisations/news');
  assert.deepEqual(
    news.citations.map(({ url }) => url),
    ['/sources/#third.one'],
  );
  assert.deepEqual(karin.citations, news.citations);
});

test('a record that does not exist is refused', () => {
  assert.throws(() => recordPage(archive, 'people/nobody'), RangeError);
});
