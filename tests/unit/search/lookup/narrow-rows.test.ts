/** A list of names is narrowed by whatever spelling somebody types. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesOf } from '../../../../src/search/lookup/names.ts';
import { type ListRow, rowsNarrower } from '../../../../src/search/lookup/narrow-rows.ts';

const rows: ListRow[] = [
  row('people/yerlan-karin', 'Karin, Yerlan'),
  { ...row('people/yerlan-karin', 'Erlan Karin'), isSpelling: true },
  row('people/gulmurod-khalimov', 'Khalimov, Gulmurod'),
  row('places/kazakhstan', 'Kazakhstan'),
  row('places/nur-sultan', 'Nur-Sultan'),
  row('organisations/al-nusra-front', 'al-Nusra Front'),
];
const names = namesOf(
  [
    record('people/gulmurod-khalimov', 'Gulmurod Khalimov', ['Гулмурод Ҳалимов']),
    record('places/kazakhstan', 'Kazakhstan', ['Қазақстан', 'قازاقستان']),
    record('organisations/al-nusra-front', 'al-Nusra Front', ['Jabhat al-Nusra']),
  ].map((one, index) => ({ ...one, index })),
);

for (const [typed, how, left] of [
  ['', 'all', rows.map(({ texts }) => texts[0])],
  ['kar', 'written', ['Karin, Yerlan', 'Erlan Karin']],
  ['yerlan karin', 'written', ['Karin, Yerlan']],
  ['Карин', 'written', ['Karin, Yerlan', 'Erlan Karin']],
  ['Ҳалимов', 'written', ['Khalimov, Gulmurod']],
  ['Halimov', 'written', ['Khalimov, Gulmurod']],
  ['Қазақстан', 'written', ['Kazakhstan']],
  ['Qazaqstan', 'written', ['Kazakhstan']],
  ['قازاقستان', 'written', ['Kazakhstan']],
  ['NURSULTAN', 'written', ['Nur-Sultan']],
  ['jabhat', 'written', ['al-Nusra Front']],
  // As it sounds.
  ['Carin', 'written', ['Karin, Yerlan', 'Erlan Karin']],
  ['Khalimow', 'written', ['Khalimov, Gulmurod']],
  ['Khlaimov', 'near', ['Khalimov, Gulmurod']],
  ['Zurich', 'none', []],
] as const)
  test(`“${typed}” leaves ${left.join('; ') || 'nothing'}`, () => {
    const narrowed = rowsNarrower(rows, names)(typed);
    assert.deepEqual([narrowed.how, narrowed.left.map(({ texts }) => texts[0])], [how, left]);
  });

test('before the table of names has come, what the list shows is enough', () => {
  assert.equal(rowsNarrower(rows)('karin').left.length, 2);
  assert.equal(rowsNarrower(rows)('jabhat').how, 'none');
});

function row(reference: string, ...texts: string[]): ListRow {
  return { reference, texts, isSpelling: false };
}

function record(reference: string, name: string, further: string[]) {
  const folder = reference.startsWith('people')
    ? ('people' as const)
    : reference.startsWith('places')
      ? ('places' as const)
      : ('organisations' as const);
  const facts = {
    kind: '',
    printed: [],
    mentions: 1,
    articles: 1,
    parents: [],
    cited: false,
    private: false,
  };
  return { ...facts, reference, folder, name, further };
}
