import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { firstInPlace } from '../../../scripts/build/compile/first-in-place.ts';

const root = mkdtempSync(join(tmpdir(), 'steppe-first-'));
after(() => rmSync(root, { recursive: true }));

function made(name: string, words: string): string {
  const folder = join(root, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'page.js'), words);
  return folder;
}

test('of two builds that finish the same pages the first is kept, and nothing of the other stays', async () => {
  const folder = join(root, 'pages');
  await firstInPlace(made('pages.1', 'first'), folder);
  await firstInPlace(made('pages.2', 'second'), folder);
  assert.deepEqual(readdirSync(root), ['pages']);
  assert.equal(readFileSync(join(folder, 'page.js'), 'utf8'), 'first');
});

test('what cannot be moved for another reason is told', async () => {
  await assert.rejects(firstInPlace(join(root, 'never-made'), join(root, 'other')), { code: 'ENOENT' });
});
