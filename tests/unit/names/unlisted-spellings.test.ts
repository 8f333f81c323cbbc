/** Spellings in print that the records do not list as printed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildFurtherIndex, unlistedSpellings } from '../../../src/names/unlisted-spellings.ts';
import { furtherSpelling } from '../../../src/records/name.ts';

const index = buildFurtherIndex([
  {
    record: 'organisations/islamic-state',
    further: [furtherSpelling.parse({ text: 'Daesh', language: 'ar-Latn', kind: 'acronym' })],
  },
]);
const parts = [{ anchor: 'p1', text: 'Some say Daesh.' }];

test('a spelling that readers type and that a text now prints is told, with its place', () => {
  assert.deepEqual(unlistedSpellings({ parts, mentions: [], refused: [] }, index).unlisted, [
    { at: 'p1', start: 9, text: 'Daesh', records: ['organisations/islamic-state'] },
  ]);
});

test('one inside a mention, or inside refused words, is not', () => {
  const mention = {
    at: 'p1',
    start: 0,
    end: 14,
    surface: 'Some say Daesh',
    record: 'places/one',
    level: 'top' as const,
    form: 'name' as const,
  };
  const inMention = { parts, mentions: [mention], refused: [] };
  const inRefusal = { parts, mentions: [], refused: [{ at: 'p1', words: 'say Daesh' }] };
  assert.deepEqual(unlistedSpellings(inMention, index).unlisted, []);
  assert.deepEqual(unlistedSpellings(inRefusal, index).unlisted, []);
});

test('a refusal holds wherever its words stand in the paragraph, and is known to have had an effect', () => {
  const twice = [{ anchor: 'p1', text: 'Daesh here, Daesh there.' }];
  const useful = { at: 'p1', words: 'Daesh' };
  const useless = { at: 'p1', words: 'here' };
  const { unlisted, effective } = unlistedSpellings(
    { parts: twice, mentions: [], refused: [useful, useless] },
    index,
  );
  assert.deepEqual(unlisted, []);
  assert.deepEqual([...effective], [useful]);
});
