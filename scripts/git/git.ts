/** What version control says of the archive, where there is any. */
import { spawnSync } from 'node:child_process';

/**
 * Asks git. In: the folder to ask in, and the arguments. Out: what it prints; undefined where there is no git, no repository,
 * or no answer.
 */
export function git(folder: string, args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    maxBuffer: 256_000_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout : undefined;
}

/** In: the folder that holds content/, and paths below it. Out: those that have changes which are not committed. */
export function uncommitted(root: string, paths: readonly string[]): string[] {
  const told = git(root, ['status', '--porcelain', '-z', '--no-renames', '--', ...paths]) ?? '';
  const prefix = git(root, ['rev-parse', '--show-prefix'])?.trim() ?? '';
  return told
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => line.slice(3 + prefix.length));
}
