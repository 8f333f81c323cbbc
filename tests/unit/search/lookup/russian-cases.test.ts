import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nominatives, withShortI } from '../../../../src/search/lookup/russian-cases.ts';

test('a word in another case leads to its nominative', () => {
  for (const [word, nominative] of [
    ['Халимова', 'халимов'],
    ['Халимовым', 'халимов'],
    ['Сирии', 'сирия'],
    ['Казахстаном', 'казахстан'],
    ['Москвы', 'москва'],
    ['Шанхаем', 'шанхай'],
  ] as const)
    assert.ok(nominatives(word).includes(nominative), `${word}: ${nominatives(word).join(' ')}`);
  assert.deepEqual(nominatives('Karina'), []);
  assert.deepEqual(withShortI('Шанхаи'), ['Шанхай']);
  assert.deepEqual(withShortI('Сири'), []);
});
