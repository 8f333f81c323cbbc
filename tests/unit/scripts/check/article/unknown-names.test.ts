/** Words that look like names and are nobody's yet. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unknownNames } from '../../../../../scripts/check/article/unknown-names.ts';
import { occurrences } from '../../../../../src/text/occurrences.ts';

for (const [text, known, found] of [
  ['BISHKEK -- Officials said nothing.', [], ['BISHKEK']],
  [
    'On Monday the deputy Almaz Bek spoke in Batken of the Bank of Asia.',
    [],
    ['Almaz Bek', 'Batken', 'Bank of Asia'],
  ],
  ['Officials met. Then they left, and Officials stayed.', [], ['Officials', 'Officials']],
  ['Then they left.', [], []],
  [
    'Kazakhstan’s President Nursultan Nazarbayev came to Osh.',
    ['Kazakhstan', 'Nursultan Nazarbayev'],
    ['Osh'],
  ],
  ['The paper «Вечерний Бишкек» wrote of Saad al-Din.', [], ['Вечерний Бишкек', 'Saad al-Din']],
  ['Власти Таджикистана сообщили в Душанбе.', ['Таджикистана'], ['Душанбе']],
  ['the spokesman of the GKNB', [], ['GKNB']],
] as const) {
  test(text, () => {
    const extents = known.flatMap((words) => occurrences(text, words));
    assert.deepEqual(
      unknownNames(text, extents).map(({ start, end }) => text.slice(start, end)),
      found,
    );
  });
}
