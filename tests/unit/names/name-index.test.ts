/** Where in a text a name begins and ends. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildNameIndex, matchNames } from '../../../src/names/name-index.ts';

test('a name is found before a hyphen, a dash, a possessive and a full stop', () => {
  for (const text of [
    'the Astana-based institute',
    'Astana—namely',
    'Astana’s trams',
    "Astana's trams",
    'in Astana.',
    '‘Astana’',
    '(Astana)',
  ]) {
    assert.deepEqual(found(text, 'Astana'), ['Astana'], text);
  }
});

test('both halves of a hyphen compound are names', () => {
  assert.deepEqual(found('on Turkmen-Afghan border', 'Turkmen', 'Afghan'), ['Turkmen', 'Afghan']);
});

test('a name inside a longer word is not found', () => {
  assert.deepEqual(found('ISIS and ISIL', 'IS'), []);
  assert.deepEqual(found('the Kazakhs', 'Kazakh'), []);
  assert.deepEqual(found('Da’ish', 'Da', 'ish'), []);
  assert.deepEqual(found('Oʻzbek', 'O', 'zbek'), []);
});

test('letter case counts: the verb "is" is no armed group', () => {
  assert.deepEqual(found('what is IS', 'IS'), ['IS']);
});

test('spaces and hyphens keep spellings apart', () => {
  assert.deepEqual(found('Nur-Sultan and Nur Sultan', 'Nur Sultan'), ['Nur Sultan']);
});

test('initials, acronyms with points and names with a point are found whole', () => {
  assert.deepEqual(found('G. Khalimov himself', 'G. Khalimov'), ['G. Khalimov']);
  assert.deepEqual(found('the U.S. objective, U.S.-led', 'U.S.'), ['U.S.', 'U.S.']);
  assert.deepEqual(found('(Vlast.kz, September 24)', 'Vlast.kz'), ['Vlast.kz']);
  assert.deepEqual(found('A.I., Contributor', 'A.I.'), ['A.I.']);
});

test('a web address or a path on a disk holds no name', () => {
  assert.deepEqual(found('file:///E:/Readings/Central%20Asia%20Uzbekistan%20at', 'Uzbekistan'), []);
  assert.deepEqual(found('https://example.org/Osh and Osh.kg', 'Osh'), []);
});

test('overlapping names are all found, and every record that the words may mean', () => {
  const index = buildNameIndex([
    { record: 'organisations/imu', printed: [{ text: 'Movement of Uzbekistan', form: 'name' }] },
    { record: 'places/uzbekistan', printed: [{ text: 'Uzbekistan', form: 'name' }] },
    { record: 'places/other', printed: [{ text: 'Uzbekistan', form: 'name' }] },
  ]);
  assert.deepEqual(
    matchNames('the Movement of Uzbekistan', index).map(({ start, end, senses }) => [
      start,
      end,
      senses.map(({ record }) => record),
    ]),
    [
      [4, 26, ['organisations/imu']],
      [16, 26, ['places/uzbekistan', 'places/other']],
    ],
  );
});

test('Cyrillic and Arabic names have word boundaries too', () => {
  assert.deepEqual(found('ИГИЛ и ИГ', 'ИГ'), ['ИГ']);
  assert.deepEqual(found('تنظيم داعش في', 'داعش'), ['داعش']);
});

function found(text: string, ...names: string[]): string[] {
  const index = buildNameIndex(
    names.map((name) => ({ record: 'places/one', printed: [{ text: name, form: 'name' as const }] })),
  );
  return matchNames(text, index).map(({ start, end }) => text.slice(start, end));
}
