/** What is kept may be damaged, half written or of another program, and files may pretend not to have changed: nobody is told less. */
import assert from 'node:assert/strict';
import { readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { readSealed, writeSealed } from '../../../src/store/sealed-file.ts';
import { assertSame, inWholeArchive, readFresh, readKept } from './two-readings.ts';

const article = 'content/articles/winter-road.md';

test('an unchanged archive is not opened a second time', async () => {
  await inWholeArchive((root) => {
    readKept(root);
    // What another run has kept is believed: here, something else.
    tamper(root, 'The Winter Road', 'The Summer Road');
    assert.deepEqual(titles(readKept(root)), ['Market Day in the Valley', 'The Summer Road']);
  });
});

test('what another version of the program has kept is not believed', async () => {
  await inWholeArchive((root) => {
    readKept(root);
    tamper(root, 'The Winter Road', 'The Summer Road');
    assert.deepEqual(readKept(root, { program: 'another' }).articles.length, 2);
    assert.deepEqual(titles(readKept(root, { program: 'another' })), [
      'Market Day in the Valley',
      'The Winter Road',
    ]);
  });
});

test('each file that is damaged or gone is as good as not there', async () => {
  await inWholeArchive(async (root) => {
    const first = await readFresh(root);
    readKept(root);
    const files = await readdir(join(root, 'kept'));
    assert.ok(files.length > 20);
    for (const name of files) {
      const path = join(root, 'kept', name);
      const whole = await readFile(path, 'utf8');
      for (const damaged of [
        '',
        '{',
        whole.replace(/[a-z](?=\W*$)/, '~'),
        whole.slice(0, whole.length / 2),
      ]) {
        await writeFile(path, damaged);
        assert.deepEqual(readKept(root), first, name);
      }
      await rm(path);
      assert.deepEqual(readKept(root), first, name);
      // These are only opened when a name has changed.
      if (!/^findings\.\w+\./.test(name)) assert.notEqual(readSealed(path), undefined, name);
    }
  });
});

test('a run that was killed while it wrote leaves nothing that counts', async () => {
  await inWholeArchive(async (root) => {
    readKept(root);
    const files = await readdir(join(root, 'kept'));
    for (const name of files) await writeFile(join(root, 'kept', `${name}.123`), '{"crc32":');
    // Half of the files are of this run, half of the one before; and some of a division into more of them.
    const text = await readFile(join(root, article), 'utf8');
    const old = new Map<string, string>();
    for (const name of files) old.set(name, await readFile(join(root, 'kept', name), 'utf8'));
    await writeFile(join(root, article), text.replace('language: en', 'language: ru'));
    await assertSame(root, 'changed');
    for (const [i, [name, was]] of [...old].entries())
      if (i % 2 === 0) await writeFile(join(root, 'kept', name), was);
    await assertSame(root, 'half of it old');
    for (const [i, name] of files.entries())
      if (i % 3 === 0)
        await rename(join(root, 'kept', name), join(root, 'kept', name.replace('.1.0.', '.2.1.')));
    await assertSame(root, 'in two divisions');
    assert.deepEqual(
      (await readdir(join(root, 'kept'))).filter((name) => name.includes('.2.1.')),
      [],
    );
  });
});

test('a file that is touched and not changed stands as it did', async () => {
  await inWholeArchive(async (root) => {
    const first = readKept(root);
    tamper(root, 'The Winter Road', 'The Summer Road');
    await utimes(join(root, article), new Date(), new Date());
    // Its bytes are read again, and are those of which it was kept.
    assert.deepEqual(titles(readKept(root)), ['Market Day in the Valley', 'The Summer Road']);
    tamper(root, 'The Summer Road', 'The Winter Road');
    assert.deepEqual(readKept(root), first);
  });
});

test('a file that is changed is found, its size and its time being as before', async () => {
  await inWholeArchive(async (root) => {
    const files = ['articles/winter-road.md', 'places/valley.yaml', 'captures/winter-road.txt'];
    for (const file of [...files, 'permalinks.lock.json']) {
      const path = join(root, 'content', file);
      const text = await readFile(path, 'utf8');
      // A whole second, which can be set again to the nanosecond.
      await utimes(path, 1e9, 1e9);
      readKept(root);
      const { size } = await stat(path);
      await writeFile(path, text.replace(/[eo](?=[^eo]*$)/, 'u'));
      await utimes(path, 1e9, 1e9);
      assert.deepEqual([(await stat(path)).size, (await stat(path)).mtimeMs], [size, 1e12]);
      assert.equal(await assertSame(root, file), true, file);
      await writeFile(path, text);
      assert.equal(await assertSame(root, file), false, file);
    }
  });
});

test('the time of a file that was changed just before is not believed', async () => {
  await inWholeArchive(async (root) => {
    readKept(root, { settled: false });
    const names = (await readdir(join(root, 'kept'))).filter((name) => name.startsWith('files.'));
    assert.deepEqual(names, []);
    readKept(root);
    assert.notEqual(readSealed(join(root, 'kept/files.articles.1.0.json')), undefined);
  });
});

function titles({ articles }: ReturnType<typeof readKept>): string[] {
  return articles.map(({ record }) => record.title.printed);
}

/** Changes what is kept of articles, and seals it again. */
function tamper(root: string, from: string, to: string): void {
  const path = join(root, 'kept/articles.1.0.json');
  const text = JSON.stringify(readSealed(path));
  assert.ok(text.includes(from));
  writeSealed(path, JSON.parse(text.replaceAll(from, to)));
}
