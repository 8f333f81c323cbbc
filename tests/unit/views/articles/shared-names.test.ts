import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relatedArticles, sharedNames } from '../../../../src/views/articles/shared-names.ts';
import { sampleArchive } from '../../archive/sample-archive.ts';

const archive = sampleArchive({
  first: [
    'byline | Kamil | people/kamil',
    'p1 | Uzbekistan | places/uzbekistan',
    'p2 | Asia | places/asia',
    'p2 | Yerlan Karin | people/yerlan-karin',
    'p3 | Yerlan Karin | people/yerlan-karin',
    'p3 | Kyrgyzstan | places/kyrgyzstan | nested',
    'p3 | Osh | places/osh',
  ],
  second: [
    'byline | Kamil | people/kamil',
    'title | Erlan Karin | people/yerlan-karin',
    'p4 | Karin | people/yerlan-karin',
    'p4 | Kyrgyzstan | places/kyrgyzstan',
    'p4 | Asia | places/asia',
  ],
  third: ['p2 | Asia | places/asia', 'p2 | Uzbekistan | places/uzbekistan'],
});
const [first, second] = archive.articles;

test('shared names come with their places here and there, the rarest first', () => {
  const shared = first ? sharedNames(archive, first) : [];
  assert.deepEqual(
    shared.map(({ name }) => name),
    ['Yerlan Karin', 'Asia'],
  );
  const [karin] = shared;
  assert.deepEqual(
    karin?.here.map(({ url }) => url),
    ['/articles/first/#p2', '/articles/first/#p3'],
  );
  assert.deepEqual(
    karin.elsewhere.map(({ there, otherSpellings }) => [there.place.url, otherSpellings]),
    // A title says little; the passage is quoted.
    [['/articles/second/#p4', ['Erlan Karin', 'Karin']]],
  );
});

test('of many other articles, the first few are given and the others counted', () => {
  const shared = first ? sharedNames(archive, first, { most: 1 }) : [];
  const asia = shared.find(({ name }) => name === 'Asia');
  assert.deepEqual([asia?.elsewhere.length, asia?.more], [1, 1]);
});

test('related articles are ordered by what they share, and say it', () => {
  const related = first ? relatedArticles(archive, first) : [];
  assert.deepEqual(
    related.map(({ label, names, sameAuthor }) => [label, names.map(({ name }) => name), sameAuthor]),
    [
      ['Label 2015', ['Yerlan Karin', 'Asia'], true],
      ['Label 2016', ['Asia'], false],
    ],
  );
});

test('a name inside a longer one, in a byline or a dateline alone, is not shared', () => {
  const shared = second ? sharedNames(archive, second) : [];
  assert.deepEqual(
    shared.map(({ name }) => name),
    ['Yerlan Karin', 'Asia'],
  );
});
