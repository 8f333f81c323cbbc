/** A change of several files: made whole, also when the command was ended in the middle. */
import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { changeFiles, finishChange, isUnfinished } from '../../../../scripts/record/change-files.ts';

const changes = new Map([
  ['content/people/x.yaml', null],
  ['content/people/y.yaml', 'id: y\n'],
]);

test('files are written and taken away, and nothing else is left', () => {
  inFolder((root) => {
    changeFiles(root, changes);
    assert.deepEqual(readdirSync(join(root, 'content/people')), ['y.yaml']);
    assert.deepEqual(readdirSync(join(root, 'content')), ['people']);
    assert.equal(finishChange(root), false);
  });
});

test('a change that was interrupted is seen, refuses another, and is finished as often as need be', () => {
  inFolder((root) => {
    // As it was left by a command that was ended after the first file.
    const journal = join(root, 'content/unfinished-change.json');
    writeFileSync(journal, JSON.stringify([...changes]));
    rmSync(join(root, 'content/people/x.yaml'));
    assert.equal(isUnfinished(root), true);
    assert.throws(() => changeFiles(root, new Map([['content/people/z.yaml', 'id: z\n']])), /not finished/);
    assert.equal(existsSync(join(root, 'content/people/z.yaml')), false);
    assert.equal(finishChange(root), true);
    assert.equal(readFileSync(join(root, 'content/people/y.yaml'), 'utf8'), 'id: y\n');
    assert.equal(isUnfinished(root), false);
  });
});

function inFolder(run: (root: string) => void): void {
  const root = mkdtempSync(join(tmpdir(), 'steppe-change-'));
  try {
    mkdirSync(join(root, 'content/people'), { recursive: true });
    writeFileSync(join(root, 'content/people/x.yaml'), 'id: x\n');
    run(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
