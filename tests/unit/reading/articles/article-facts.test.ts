/** What follows from an article's record, and what in it cannot be so. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleLabel, recordFaults } from '../../../../src/reading/articles/article-facts.ts';
import { readYaml } from '../../../../src/reading/yaml/yaml.ts';
import { articleRecord } from '../../../../src/records/article.ts';

const given = {
  id: 'one',
  title: { printed: 'One', sentence: 'One' },
  byline: { state: 'none' },
  authors: 'none',
  publication: { kind: 'blog', name: 'Blog' },
  issued: { date: '2014-10-30', known: 'printed' },
  language: 'en',
  firstPublished: 'https://example.org/one',
  capture: { file: 'one.txt', sha256: '0'.repeat(64) },
  rights: { holder: 'Nobody', statement: 'None.' },
  summary: 'One.',
  status: { state: 'published' },
};
const ann = { family: 'Ann', given: 'A.' };

test('an article goes by its authors, or by its publication, and the year', () => {
  const label = (authors: unknown) => articleLabel(articleRecord.parse({ ...given, authors }));
  assert.equal(label('unknown'), 'Blog 2014');
  assert.equal(label([{ literal: 'A.I.' }]), 'A.I. 2014');
  assert.equal(label([ann, { literal: 'B.' }]), 'Ann and B. 2014');
  assert.equal(label([ann, { literal: 'B.' }, { literal: 'C.' }]), 'Ann et al. 2014');
});

test('a record in order has no fault', () => {
  assert.deepEqual(faults({}), []);
});

test('a byline and its state must agree, and a lost byline had an author', () => {
  assert.deepEqual(faults({ byline: { state: 'printed', note: 'Ann, by the index.' }, authors: [ann] }), [
    'Contradiction',
  ]);
  assert.deepEqual(faults({ byline: { state: 'none', printed: 'By Ann' } }), ['Contradiction']);
  assert.deepEqual(
    faults({ byline: { state: 'printed', printed: 'By Ann', name: 'Anne' }, authors: [ann] }),
    ['Contradiction'],
  );
  assert.deepEqual(faults({ byline: { state: 'lost' } }), ['Contradiction']);
});

test('an inferred date says from what', () => {
  assert.deepEqual(faults({ issued: { date: '2014', known: 'inferred' } }), ['Contradiction']);
});

test('no date lies in the future; a year or a month that has begun does not', () => {
  assert.deepEqual(faults({ issued: { date: '2020~', known: 'printed' } }), []);
  assert.deepEqual(faults({ issued: { date: '2020-06', known: 'printed' } }), []);
  assert.deepEqual(faults({ issued: { date: '2020-07', known: 'printed' } }), ['FutureDate']);
  assert.deepEqual(faults({ corrections: [{ date: '2020-06-16', what: 'It.' }] }), ['FutureDate']);
  assert.deepEqual(faults({ status: { state: 'withdrawn', date: '2021-01-01', reason: 'It.' } }), [
    'FutureDate',
  ]);
});

function faults(other: object): string[] {
  const yaml = readYaml('id: one', { file: 'content/articles/one.md', lineBefore: 1 });
  const record = articleRecord.parse({ ...given, ...other });
  return recordFaults(record, { yaml, today: '2020-06-15' }).map(({ kind }) => kind);
}
