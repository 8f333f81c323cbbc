import assert from 'node:assert/strict';
import { test } from 'node:test';
import { movedDistance } from '../../../../src/search/lookup/moved-letters.ts';
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

test('letters that changed places weigh little, and only behind the same first letter', () => {
  assert.ok(movedDistance('khailmvo', 'khalimov') < 1.2);
  assert.ok(movedDistance('tashknet', 'tashkent') < 0.6);
  assert.equal(movedDistance('kamilov', 'malikov'), Infinity);
  assert.equal(movedDistance('khalilov', 'khalimov'), Infinity);
  assert.equal(movedDistance('osh', 'soh'), Infinity);
});
