/** A sentence that tells of several events is quoted once on a page. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passageLinks } from '../../../../src/views/passages/passage-links.ts';
import { keyOfTelling, toldBefore } from '../../../../src/views/timeline/told-before.ts';
import { timelineOf } from '../../../../src/views/timeline/timeline.ts';
import { realArchive } from '../../../real-archive.ts';

const archive = await realArchive();
const entries = timelineOf(archive, passageLinks(archive));

test('one sentence on bombs and incursions is quoted with the first of them; the others lead there', () => {
  const before = toldBefore(entries);
  const led = [...before].map(([key, { id }]) => `${key} → ${id}`);
  assert.ok(led.includes('tashkent-bombings-1999 0 → tajik-civil-war'), led.join('\n'));
  const quoted = entries.flatMap((entry) =>
    entry.tellings
      .filter((_, i) => !before.has(keyOfTelling(entry, i)))
      .map(({ passage, quotation }) => passage.url + quotation),
  );
  assert.equal(new Set(quoted).size, quoted.length);
});

test('on a page where the first of them does not stand, the next one has the words', () => {
  const later = entries.filter(({ id }) => id !== 'tajik-civil-war');
  assert.ok(!toldBefore(later).has(keyOfTelling({ id: 'southern-kyrgyzstan-incursion-1999' }, 0)));
});
