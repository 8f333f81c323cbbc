import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statesDate } from '../../../../src/text/evidence/dates-in-words.ts';

test('a date is stated in Persian words and figures, of the solar calendar too', () => {
  for (const words of ['۱۵ خرداد ۱۳۹۴', '۵ ژوئن ۲۰۱۵', '15 جوزا 1394', '۱۵ خرداد ۱۳۹۴ - ۵ ژوئن ۲۰۱۵'])
    assert.ok(statesDate('2015-06-05', words), words);
  for (const words of ['۱۶ خرداد ۱۳۹۴', '۶ ژوئن ۲۰۱۵', '۳۱ مهر ۱۳۹۴', 'خرداد'])
    assert.ok(!statesDate('2015-06-05', words), words);
});
