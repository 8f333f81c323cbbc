/** Reading twice: what the store keeps must never hide a fault, and a fault must never make others. */
import assert from 'node:assert/strict';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { lockFile } from '../../../src/permalinks/lock.ts';
import { readContent } from '../../../src/reading/read.ts';
import { openTextStore } from '../../../src/store/text-store.ts';
import type { Edit } from '../../../src/views/checks/edit.ts';
import { trialArchive } from '../../trial-archive.ts';

const withdrawal: Edit = {
  file: 'content/articles/winter-road.md',
  replace: '  state: published',
  by: '  state: withdrawn\n  date: "2020-02-03"\n  reason: The publisher asked for it.',
};

test('a second reading, out of the store, finds the same', async () => {
  await inTrial([], (root) => {
    const first = read(root);
    const again = read(root);
    assert.deepEqual(first.issues, []);
    for (const part of ['articles', 'issues', 'keys'] as const) assert.deepEqual(again[part], first[part]);
    assert.deepEqual(again.lock(), first.lock());
  });
});

test('what was read while the lock was damaged does not count once it is mended', async () => {
  await inTrial([], async (root) => {
    const whole = await readFile(join(root, lockFile), 'utf8');
    await writeFile(join(root, lockFile), '{');
    assert.deepEqual(kinds(root), ['LockUnreadable']);
    const lock = JSON.parse(whole) as { addresses: Record<string, unknown> };
    delete lock.addresses['articles/winter-road'];
    await writeFile(join(root, lockFile), JSON.stringify(lock));
    assert.deepEqual(kinds(root), ['AddressNew']);
  });
});

test('a text that is gone from the store is made again', async () => {
  await inTrial([], async (root) => {
    const { articles } = read(root);
    for (const { textKey } of articles) await rm(join(root, 'texts', textKey.slice(0, 2), `${textKey}.json`));
    assert.deepEqual(kinds(root), []);
    const texts = openTextStore(join(root, 'texts'));
    for (const { textKey } of articles) assert.notEqual(texts.read(textKey), undefined);
  });
});

test('a capture that is altered after the reading is found', async () => {
  await inTrial([], async (root) => {
    read(root);
    await writeFile(join(root, 'content/captures/winter-road.txt'), 'Other words.');
    assert.deepEqual(kinds(root), ['CaptureAltered']);
  });
});

test('a withdrawn article keeps the rules for its names; they are no fault, nor is what quotes it', async () => {
  const rules: Edit = {
    file: 'content/articles/winter-road.md',
    replace: 'corrections: []',
    by: 'mentions:\n  pin:\n    - at: p2\n      words: driver\n      record: people/a-writer\ncorrections: []',
  };
  assert.deepEqual(await inTrial([rules], kinds), []);
  assert.deepEqual(await inTrial([rules, withdrawal], kinds), []);
});

test('a spelling for readers that a text prints may be refused there', async () => {
  const further: Edit = {
    file: 'content/places/valley.yaml',
    replace: 'text: Тал\n    language: ru',
    by: 'text: the pass\n    language: en',
  };
  const refusal: Edit = {
    file: 'content/articles/winter-road.md',
    replace: 'corrections: []',
    by: 'mentions:\n  refuse:\n    - at: p2\n      words: the pass\ncorrections: []',
  };
  assert.deepEqual(await inTrial([further], kinds), ['SpellingUnlisted']);
  assert.deepEqual(await inTrial([further, refusal], kinds), []);
});

test('every entry of the store that an archive needs is among its keys', async () => {
  await inTrial([], async (root) => {
    const { keys } = read(root);
    const files = await readdir(join(root, 'texts'), { recursive: true });
    const entries = files.filter((name) => name.endsWith('.json')).map((name) => name.slice(3, -5));
    assert.deepEqual(entries.sort(), [...new Set(keys)].sort());
  });
});

async function inTrial<Out>(edits: readonly Edit[], run: (root: string) => Out | Promise<Out>): Promise<Out> {
  const root = await trialArchive(edits);
  try {
    return await run(root);
  } finally {
    await rm(root, { recursive: true });
  }
}

function kinds(root: string): string[] {
  return read(root).issues.map(({ kind }) => kind);
}

function read(root: string) {
  return readContent(root, {
    texts: openTextStore(join(root, 'texts')),
    keptFolder: join(root, 'kept'),
    program: 'trial',
    today: '2026-11-22',
  });
}
