/** Named records against one another and the articles. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkNames, nameReferences } from '../../../../src/reading/records/check-names.ts';
import { compileNames } from '../../../../src/reading/records/compile-names.ts';
import { recordsOf } from './records-in-memory.ts';

const seen = { mentions: () => [], mentioned: [], articles: new Set(['one']), allRead: true };

test('while an article or a record cannot be read, nothing is said to be unmentioned', () => {
  const records = recordsOf({ places: [place('osh', '  - text: Osh')] });
  assert.deepEqual(told(records, seen), ['4:5 RecordUnmentioned']);
  assert.deepEqual(told(records, { ...seen, allRead: false }), []);
});

test('a spelling that no article prints is told at its place, letter case apart from another', () => {
  const records = recordsOf({ places: [place('osh', '  - text: Osh\n  - text: OSH')] });
  const mentions = () => [{ record: 'places/osh', surface: 'Osh' }];
  assert.deepEqual(told(records, { ...seen, mentions }), ['9:11 SpellingUnprinted']);
});

test('a spelling that is only for an article that is not there is told at that article', () => {
  const records = recordsOf({ places: [place('osh', '  - text: Osh\n    only: [one, two]')] });
  const mentions = () => [{ record: 'places/osh', surface: 'Osh' }];
  assert.deepEqual(told(records, { ...seen, mentions }), ['9:17 UnknownArticle']);
});

test('the digest of the names changes with any of their spellings, and with nothing else', () => {
  const digests = ['  - text: Osh', '  - text: Osh\n    form: typo', '  - text: Uzgen'].map(
    (printed) => compileNames(recordsOf({ places: [place('osh', printed)] })).digest,
  );
  assert.equal(new Set(digests).size, 3);
  const described = place('osh', '  - text: Osh').replace('A place.', 'Another place.');
  assert.equal(compileNames(recordsOf({ places: [described] })).digest, digests[0]);
});

test('people, places and organisations can be referred to, and nothing else', () => {
  const files = { people: ['ann.yaml'], places: ['osh.yaml'], claims: ['one.yaml'], articles: ['one.md'] };
  assert.deepEqual([...nameReferences(files)], ['people/ann', 'places/osh']);
});

function place(id: string, printed: string): string {
  return `kind: city\nname: X\nsort: X\nid: ${id}\ndescription: A place.\ncoordinates: [40, 72]\nprinted:\n${printed}\n`;
}

function told(...given: Parameters<typeof checkNames>): string[] {
  return checkNames(...given).map(({ line, column, kind }) => `${line}:${column} ${kind}`);
}
