/** What `npm run check -- --fix` writes, and that the check then has nothing more to say of it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { planFixes, type Fix } from '../../../../scripts/check/plan-fixes.ts';
import { showFixes } from '../../../../scripts/check/show-fixes.ts';
import { readContent } from '../../../../src/reading/read.ts';
import { openTextStore } from '../../../../src/store/text-store.ts';
import type { Edit } from '../../../../src/views/checks/edit.ts';
import { trialArchive } from '../../../trial-archive.ts';

test('a spelling that an article prints is moved from further to printed', async () => {
  const place = 'content/places/valley.yaml';
  const further = '    kind: native script\n  - text: the pass\n    language: en\n    kind: colloquial';
  const { fixes, left } = await mended([{ file: place, replace: '    kind: native script', by: further }]);
  assert.deepEqual(showFixes(fixes).split('\n'), [
    place,
    '  “the pass” is printed now: moved from further to printed.',
    '  +   - { text: the pass }',
    '  -   - text: the pass',
    '  -     language: en',
    '  -     kind: colloquial',
    '',
    '1 file to be mended.',
    '',
  ]);
  assert.deepEqual(left, []);
});

test('a sort form is made of the name', async () => {
  const { fixes, left } = await mended([
    { file: 'content/people/a-writer.yaml', replace: 'sort: Writer, A.', by: 'sort: Rider, B.' },
  ]);
  assert.match(fixes[0]?.after ?? '', /^sort: Writer, A\.$/m);
  assert.deepEqual(left, []);
});

test('corrections are put in the order of their dates, each with its own words', async () => {
  const log =
    "corrections:\n  - date: '2026-11-20'\n    what: The later one.\n  # A remark.\n  - date: '2026-11-10'\n    what: The earlier one.";
  const { fixes, left } = await mended([
    { file: 'content/articles/winter-road.md', replace: 'corrections: []', by: log },
  ]);
  assert.match(
    fixes[0]?.after ?? '',
    /corrections:\n {2}# A remark\.\n {2}- date: '2026-11-10'\n {4}what: The earlier one\.\n {2}- date: '2026-11-20'\n {4}what: The later one\.\nstatus:/,
  );
  assert.deepEqual(left, ['LockBehind']);
});

test('what needs a decision is left alone', async () => {
  const { fixes } = await mended([
    { file: 'content/articles/winter-road.md', replace: 'sentence: The winter road', by: 'sentence: A road' },
  ]);
  assert.deepEqual(fixes, []);
  assert.equal(showFixes(fixes), 'There is nothing here that a program can mend safely.\n');
});

/** The fixes of an archive that was spoilt, and the kinds of issue that are left once they are written. */
async function mended(edits: readonly Edit[]): Promise<{ fixes: Fix[]; left: string[] }> {
  const root = await trialArchive(edits);
  try {
    const issues = () =>
      readContent(root, { texts: openTextStore(join(root, 'texts')), program: 'trial', today: '2026-11-22' })
        .issues;
    const fixes = planFixes(issues(), (file) => readFileSync(join(root, file), 'utf8'));
    for (const { file, after } of fixes) await writeFile(join(root, file), after);
    return { fixes, left: issues().map(({ kind }) => kind) };
  } finally {
    await rm(root, { recursive: true });
  }
}
