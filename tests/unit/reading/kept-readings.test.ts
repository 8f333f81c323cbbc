/** What is kept of earlier runs says exactly what a first reading says, whatever was done to the archive in between. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { lockFile, writeLock } from '../../../src/permalinks/lock.ts';
import { applyEdit, editsOf, makeWhole } from '../../trial-archive.ts';
import { assertSame, inWholeArchive, readKept } from './two-readings.ts';

const cases = (await readdir(join(import.meta.dirname, '../../archives'), { withFileTypes: true })).filter(
  (one) => one.isDirectory() && one.name !== 'whole',
);

test('of every archive that breaks a rule, read after the whole one, and of the whole one after it', async () => {
  await inWholeArchive(async (root) => {
    assert.equal(await assertSame(root, 'whole'), false);
    const whole = readKept(root);
    for (const { name } of cases) {
      for (const edit of await editsOf(name)) await applyEdit(edit, root);
      assert.equal(await assertSame(root, name), true, name);
      await makeWhole(root);
      assert.deepEqual(readKept(root), whole, `the whole after ${name}`);
    }
  });
});

test('of an archive that was changed at random, again and again', async () => {
  const step = fc.record({
    does: fc.constantFrom('word', 'word', 'name', 'name', 'line', 'drop', 'copy', 'whole', 'lock'),
    file: fc.nat(),
    at: fc.nat(),
    other: fc.nat(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) =>
      inWholeArchive(async (root) => {
        readKept(root);
        for (const one of steps) {
          await change(root, one);
          await assertSame(root, JSON.stringify(steps));
        }
      }),
    ),
    { numRuns: 25, seed: 7 },
  );
});

/** One change to one file, or to all. */
async function change(root: string, { does, file, at, other }: Step): Promise<void> {
  const files = (await readdir(join(root, 'content'), { recursive: true }))
    .filter((name) => /\.(md|yaml|txt)$/.test(name))
    .sort();
  const chosen = files[file % files.length];
  if (does === 'whole' || chosen === undefined) return makeWhole(root);
  const path = join(root, 'content', chosen);
  if (does === 'drop') return rm(path);
  if (does === 'lock') return writeFile(join(root, lockFile), writeLock(readKept(root).lock));
  if (does === 'name') return addSpelling(root, { file, at, other });
  const text = await readFile(path, 'utf8');
  if (does === 'copy') return writeFile(path.replace(/(\.\w+)$/, '-2$1'), text);
  const parts = text.split(does === 'line' ? /(?<=\n)/ : /(?<=\s)/);
  const given = parts[other % parts.length] ?? '';
  parts[at % parts.length] = does === 'line' && at % 2 === 0 ? '' : given;
  return writeFile(path, parts.join(''));
}

/** Lets a record have a word, or two, that an article prints: as printed, or as one for readers. */
async function addSpelling(root: string, { file, at, other }: Omit<Step, 'does'>): Promise<void> {
  const records = await namesIn(root, ['people', 'places', 'organisations']);
  const articles = await namesIn(root, ['articles']);
  const record = records[file % records.length];
  const article = articles[other % articles.length];
  if (record === undefined || article === undefined) return;
  const words = /^---\n.*?\n---\n(.*)$/s.exec(await readFile(article, 'utf8'))?.[1]?.match(/\p{L}+/gu) ?? [
    'none',
  ];
  const first = at % words.length;
  const text = words.slice(first, first + 1 + (other % 2)).join(' ');
  const yaml = await readFile(record, 'utf8');
  const further = `further:\n  - text: ${text}\n    language: en\n    kind: misspelling\n`;
  const isPrinted = at % 3 > 0 || yaml.includes('further:');
  await writeFile(
    record,
    isPrinted ? yaml.replace('printed:\n', `printed:\n  - text: ${text}\n`) : yaml + further,
  );
}

async function namesIn(root: string, folders: readonly string[]): Promise<string[]> {
  const lists = folders.map(async (folder) => {
    const files = await readdir(join(root, 'content', folder)).catch(() => []);
    return files.sort().map((name) => join(root, 'content', folder, name));
  });
  return (await Promise.all(lists)).flat();
}

interface Step {
  readonly does: string;
  readonly file: number;
  readonly at: number;
  readonly other: number;
}
