/** What becomes of an article's record in CSL-JSON. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cslDate, cslItem } from '../../../src/citation/article-item.ts';
import { articleFrontMatter, articleItem } from './gold.ts';

describe('the item of an article', () => {
  test('is a post on a blog, with author, day, archive and both addresses', () => {
    assert.deepEqual(articleItem('goble-2015-defecting'), {
      id: 'goble-2015-defecting',
      type: 'post-weblog',
      language: 'en',
      title: 'Central Asian soldiers and officers seen defecting to Islamic State at critical times',
      author: [{ family: 'Goble', given: 'Paul' }],
      'container-title': 'Window on Eurasia—New Series',
      issued: { 'date-parts': [[2015, 6, 7]] },
      archive: 'Steppe Archive',
      URL: 'https://steppe.example/articles/goble-2015-defecting/',
      note: 'Archive: Steppe Archive\nArchived copy of: http://windowoneurasia2.blogspot.com/2015/06/central-asian-soldiers-and-officers.html',
    });
  });

  test('keeps initials together, and drops the full stop after a title', () => {
    const item = articleItem('ai-2014-isil');
    assert.deepEqual(item.author, [{ literal: 'A.I.' }]);
    assert.equal(item.type, 'post-weblog');
    assert.equal(item.title, 'This month’s special: ISIL and Central Asia: Potential risks and responses');
  });

  test('has no author where none is known, and the month where no day is', () => {
    const item = articleItem('edm-2014-alien-war');
    assert.equal('author' in item, false);
    assert.deepEqual(
      [item.type, item.volume, item.issue, item.publisher, item.issued],
      [
        'article-journal',
        '11',
        '206',
        'The Jamestown Foundation',
        { 'date-parts': [[2014, 11]], circa: true },
      ],
    );
  });

  test('is a web page when a site publishes unsigned, with the year alone and no archive beside the site', () => {
    const item = articleItem('kzexpert-2018-isis-threat');
    assert.deepEqual(
      [item.type, item['container-title'], item.issued, item.archive],
      ['webpage', 'KZ.expert', { 'date-parts': [[2018]], circa: true }, undefined],
    );
  });

  test('holds no mark-up of the styles', () => {
    assert.doesNotMatch(JSON.stringify(articleItem('kzexpert-2018-isis-threat')), /[<>]/);
  });

  const titles = {
    '‘Our people in an alien war’: who they are': '“Our people in an alien war”: who they are',
    'What ‘it doesn’t matter’ means': 'What “it doesn’t matter” means',
    'The fighters’ ‘return’': 'The fighters’ “return”',
    'The boys’ own war': 'The boys’ own war',
    'The war of the U.S.': 'The war of the U.S.',
    'And then...': 'And then...',
    'He said, “I left.”': 'He said, “I left.”',
  };
  for (const [given, expected] of Object.entries(titles)) {
    test(`writes the title ${given} as ${expected}`, () => {
      const record = articleFrontMatter('goble-2015-defecting');
      const item = cslItem(
        { ...record, title: { printed: given, sentence: given } },
        { url: 'https://steppe.example/' },
      );
      assert.equal(item.title, expected);
    });
  }

  test('names a particle apart from the family name', () => {
    const record = articleFrontMatter('goble-2015-defecting');
    const authors = [{ family: 'Gogh', given: 'Pieter', particle: 'van' }];
    assert.deepEqual(cslItem({ ...record, authors }, { url: 'https://steppe.example/' }).author, [
      { family: 'Gogh', given: 'Pieter', 'non-dropping-particle': 'van' },
    ]);
  });
});

describe('a date', () => {
  const dates = {
    '2018': { 'date-parts': [[2018]] },
    '2014-11': { 'date-parts': [[2014, 11]] },
    '2014-10-30': { 'date-parts': [[2014, 10, 30]] },
    '2018~': { 'date-parts': [[2018]], circa: true },
    '2014-11?': { 'date-parts': [[2014, 11]], circa: true },
    '2014/2016': { 'date-parts': [[2014], [2016]] },
    '2014-11-05/2014-12': {
      'date-parts': [
        [2014, 11, 5],
        [2014, 12],
      ],
    },
    '2014-22': { 'date-parts': [[2014]], season: 2 },
    '201X': { 'date-parts': [[2010], [2019]] },
    '2014-XX': { 'date-parts': [[2014]] },
    '2014/..': { 'date-parts': [[2014]] },
  };
  for (const [edtf, expected] of Object.entries(dates)) {
    test(`${edtf} is as precise as it was`, () => assert.deepEqual(cslDate(edtf), expected));
  }
});
