/** npm run permalinks: locks the addresses and anchors that are new, and prints the difference. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { IssueKind } from '../src/issues/catalogue.ts';
import { lockFile, writeLock } from '../src/permalinks/lock.ts';
import { readProject } from '../src/reading/read-project.ts';
import { contentRoot } from '../src/store/directories.ts';
import { differences } from './permalinks/differences.ts';
import { forTerminal } from './report/terminal.ts';

/** What this command is there to settle. */
const settled: ReadonlySet<IssueKind> = new Set(['AddressNew', 'AnchorNew', 'LockBehind']);

const { issues, lock, lockOnDisk } = await readProject();
const next = lock();
const open = issues.filter(({ kind }) => !settled.has(kind));
const lines = differences(lockOnDisk(), next);
if (open.length > 0) {
  process.stderr.write(`${forTerminal(open)}The lock was not changed: settle these first.\n`);
  process.exitCode = 1;
} else if (lines.length === 0) {
  process.stdout.write('The lock is up to date.\n');
} else {
  await writeFile(join(contentRoot, lockFile), writeLock(next));
  process.stdout.write(`${lines.join('\n')}\nWritten to ${lockFile}. Look at it and commit it.\n`);
}
