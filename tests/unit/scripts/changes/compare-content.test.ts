/** What an edit touches: its addresses, names and numbers. */
import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { compareContent, showContent } from '../../../../scripts/changes/compare-content.ts';
import { contentSummary, type ContentSummary } from '../../../../scripts/changes/content-summary.ts';
import { readContent } from '../../../../src/reading/read.ts';
import { openTextStore } from '../../../../src/store/text-store.ts';
import { trialArchive } from '../../../trial-archive.ts';

let root = '';
let whole: ContentSummary = { addresses: {}, names: {}, numbers: {} };
before(async () => {
  root = await trialArchive([]);
  whole = summary();
});
after(() => rmSync(root, { recursive: true }));

test('nothing edited: nothing differs', () => {
  assert.deepEqual(showContent(compareContent(whole, summary())), []);
});

test('a spelling and a number changed, each is told, with its address and with the mentions that were lost', () => {
  edit('content/places/valley.yaml', /text: Valley/, 'text: the Glen');
  edit('content/claims/market-day.yaml', /value: 400/, 'value: 7400');
  assert.deepEqual(
    showContent(compareContent(whole, summary())).map((line) => line.trim()),
    [
      'addresses: 2',
      'changed  /figures/#market-day.visitors',
      'changed  /places/valley/',
      'names: 1',
      'changed  places/valley  + the Glen; − Valley; −1 in market-day',
      'numbers: 1',
      'changed  /figures/#market-day.visitors  Visitors of a morning: about 400 → Visitors of a morning: about 7,400',
    ],
  );
});

function edit(file: string, words: RegExp, by: string): void {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  assert.match(text, words);
  writeFileSync(path, text.replace(words, by));
}

function summary(): ContentSummary {
  const texts = openTextStore(join(root, 'texts'));
  return contentSummary(readContent(root, { texts, program: 'trial', today: '2026-11-22' }), texts);
}
