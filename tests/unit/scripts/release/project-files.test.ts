/** What of the project goes into a release. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, it } from 'node:test';
import { projectFiles } from '../../../../scripts/release/project-files.ts';

const work = mkdtempSync(join(tmpdir(), 'steppe-project-test-'));
after(() => rmSync(work, { recursive: true, force: true }));

const unkept = readFileSync('.gitignore', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

it('nothing that the history does not keep is in a release', () => {
  assert.ok(unkept.length > 8);
  // A folder with a file in it, or a file of such a name.
  for (const line of unkept) write(line.endsWith('/') ? `${line}a.txt` : line.replace('*', 'a'));
  write('scripts/pdf/a.ts');
  write('content/articles/a.md');
  assert.deepEqual(
    projectFiles(work, work).map(({ path }) => path),
    ['content/articles/a.md', 'scripts/pdf/a.ts'],
  );
});

function write(path: string): void {
  const file = join(work, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
}
