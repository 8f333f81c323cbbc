/** An article that names its publication is the article that writes it in full. */
import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readContent, type Content } from '../../../src/reading/read.ts';
import { openTextStore } from '../../../src/store/text-store.ts';
import { trialArchive } from '../../trial-archive.ts';

const article = 'content/articles/winter-road.md';
const inFull = 'publication:\n  kind: website\n  name: Pass Notes\n';
const rights = 'rights:\n  holder: Pass Notes\n  statement: The text belongs to Pass Notes.\n';
const publication = `id: pass-notes\nkind: website\nname: Pass Notes\nlanguage: en\n${rights}`;

test('named by its record, a publication reads as one that is written in full', async () => {
  const whole = await trialArchive([]);
  const named = await trialArchive([
    { file: 'content/publications/pass-notes.yaml', text: publication },
    { file: article, replace: inFull, by: 'publication: pass-notes\n' },
    { file: article, replace: rights, by: '' },
    { file: article, replace: 'language: en\n', by: '' },
  ]);
  try {
    const [one, other] = [read(whole), read(named)];
    assert.deepEqual(other.issues, []);
    assert.deepEqual(recordOf(other), recordOf(one));
  } finally {
    for (const root of [whole, named]) rmSync(root, { recursive: true });
  }
});

test('volume and issue are the article’s own; and what changes in the publication changes in its articles', async () => {
  const root = await trialArchive([
    { file: 'content/publications/pass-notes.yaml', text: publication },
    { file: article, replace: inFull, by: "publication: { id: pass-notes, volume: '11', issue: '206' }\n" },
  ]);
  try {
    const before = articleOf(read(root));
    assert.deepEqual(before.record.publication, {
      kind: 'website',
      name: 'Pass Notes',
      volume: '11',
      issue: '206',
    });
    const file = join(root, 'content/publications/pass-notes.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('name: Pass Notes', 'name: The Pass Notes'));
    const after = articleOf(read(root));
    assert.equal(after.record.publication.name, 'The Pass Notes');
    // So its page and its files are made again, though its own file is as it was.
    assert.notEqual(after.sourceKey, before.sourceKey);
    assert.equal(after.textKey, before.textKey);
  } finally {
    rmSync(root, { recursive: true });
  }
});

function read(root: string): Content {
  return readContent(root, {
    texts: openTextStore(join(root, 'texts')),
    keptFolder: join(root, 'kept'),
    program: 'trial',
    today: '2026-11-22',
  });
}

function recordOf(content: Content) {
  return articleOf(content).record;
}

function articleOf({ articles }: Content) {
  const found = articles.find(({ id }) => id === 'winter-road');
  assert.ok(found);
  return found;
}
