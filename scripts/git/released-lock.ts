/** The lock of the last release, as version control has it. */
import { lockFile, readLock, type Lock } from '../../src/permalinks/lock.ts';
import { git } from './git.ts';

/**
 * In: the folder that holds content/; a tag or a commit, or none for the last tag, or the last commit where there are no tags.
 * Out: the lock there and what it is called; `isSame` where the file is as it is there, and then it is not read. Undefined
 * where there is no version control, no such release, or no lock in it.
 */
export function releasedLock(root: string, named?: string): ReleasedLock | undefined {
  const release = named ?? git(root, ['describe', '--tags', '--abbrev=0'])?.trim() ?? 'HEAD';
  const file = `./${lockFile}`;
  // As typed by a person: it may not be taken for an option.
  const commit = git(root, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${release}^{commit}`,
  ])?.trim();
  if (commit === undefined || git(root, ['cat-file', '-e', `${commit}:${file}`]) === undefined)
    return undefined;
  const isSame = git(root, ['diff', '--quiet', commit, '--', file]) !== undefined;
  const read = (): Lock | undefined => {
    const text = git(root, ['show', `${commit}:${file}`]);
    const { lock, issues } = readLock(text);
    return text === undefined || issues.length > 0 ? undefined : lock;
  };
  return { release, isSame, read };
}

/** A lock that was released. */
export interface ReleasedLock {
  /** The tag, or `HEAD`. */
  readonly release: string;
  readonly isSame: boolean;
  /** Undefined when it cannot be read: releases before a rule may break it. */
  readonly read: () => Lock | undefined;
}
