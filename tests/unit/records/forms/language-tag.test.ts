import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageTag } from '../../../../src/records/forms/language-tag.ts';

test('a language tag is well formed and in its usual form; which languages there are is not ours to say', () => {
  const fine = ['en', 'ru', 'kk-Arab', 'en-GB', 'zh-Hant-TW', 'ru-Latn', 'sgh'];
  assert.deepEqual(refused(fine), []);
  const wrong = [
    '',
    'e',
    'english',
    'English',
    'EN',
    'en_US',
    'en-',
    'en ',
    'en-12',
    'en-gb',
    'ru-Latn-Latn',
    'xx-..',
  ];
  assert.deepEqual(refused(wrong), wrong);
  assert.match(languageTag.safeParse('en-gb').error?.issues[0]?.message ?? '', /write "en-GB"/);
});

function refused(tags: readonly string[]): string[] {
  return tags.filter((tag) => !languageTag.safeParse(tag).success);
}
