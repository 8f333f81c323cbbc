/** The lock held against that of the last release, where there is one. */
import { issue, type Issue } from '../../src/issues/issue.ts';
import { lockLosses } from '../../src/permalinks/lock-losses.ts';
import { lockFile } from '../../src/permalinks/lock.ts';
import { shownAddress } from '../../src/reading/addresses.ts';
import type { Content } from '../../src/reading/read.ts';
import { git } from './git.ts';
import { releasedLock } from './released-lock.ts';

/**
 * In: what was read, and the folder that holds content/. Out: an issue for each thing that the lock had at the last release and
 * has no longer; none for a lock that stands as it was committed. Without version control nothing can be said; and of a lock that cannot be read the reader has said enough.
 */
export function lockIssues(
  { issues, lockOnDisk }: Pick<Content, 'issues' | 'lockOnDisk'>,
  root: string,
): Issue[] {
  if (issues.some(({ kind }) => kind === 'LockUnreadable' || kind === 'LockMissing')) return [];
  // One question, where most often nothing has changed since the last commit.
  if (git(root, ['diff', '--quiet', 'HEAD', '--', `./${lockFile}`]) !== undefined) return [];
  const released = releasedLock(root);
  const before = released?.isSame === false ? released.read() : undefined;
  if (!released || !before) return [];
  return lockLosses(before, lockOnDisk()).map(({ address, loss }) =>
    issue(
      'LockLost',
      { file: lockFile, line: 1, column: 1 },
      { address: shownAddress(address), loss, release: released.release },
    ),
  );
}
