import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageLanguage } from '../../../../src/components/words/direction.ts';

test('a script is said where it is not the usual one of the language', () => {
  assert.deepEqual(['kk-Cyrl', 'ru-Cyrl', 'ar-Arab', 'en-Latn'].map(pageLanguage), ['kk', 'ru', 'ar', 'en']);
  const others = ['kk', 'kk-Latn', 'ru-Latn', 'uz-Cyrl', 'uz-Latn', 'tg-Cyrl', 'zh-Hant'];
  assert.deepEqual(others.map(pageLanguage), others);
});
