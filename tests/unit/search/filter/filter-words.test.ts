/** What the box over a list of names says: never that a name is missing while its spellings are not known. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelWords, leftWords, type NamesState } from '../../../../src/search/filter/filter-words.ts';
import { type ListRow, rowsNarrower } from '../../../../src/search/lookup/narrow-rows.ts';

const rows: ListRow[] = [
  { reference: 'people/gulmurod-khalimov', texts: ['Khalimov, Gulmurod'], isSpelling: false },
  { reference: 'places/osh', texts: ['Osh'], isSpelling: false },
];

for (const [names, words] of [
  ['there', 'No name in this list is written “Khlaimov”, or nearly so.'],
  ['never', 'No name shown here is written “Khlaimov”.'],
  ['loading', 'No name shown here is written “Khlaimov”. Further spellings are still being loaded.'],
  ['failed', 'No name shown here is written “Khlaimov”. Further spellings could not be loaded.'],
] as const)
  test(`where nothing is left and the table of names is ${names}, the line says no more than is known`, () => {
    assert.equal(said('Khlaimov', names), words);
  });

test('what is left is counted, and nothing is said where nothing is typed', () => {
  assert.equal(said('osh', 'loading'), '1 of 2');
  assert.equal(said('', 'failed'), '');
});

test('any spelling is promised only where all can be looked up', () => {
  assert.match(labelWords(true), /any spelling/);
  assert.doesNotMatch(labelWords(false), /spelling/);
});

function said(typed: string, names: NamesState): string {
  return leftWords({ typed, narrowed: rowsNarrower(rows)(typed), size: rows.length, names });
}
