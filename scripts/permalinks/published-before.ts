/** Whether an archive without a lock has been published before: then the lock is lost, and must not be made anew. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { lockFile } from '../../src/permalinks/lock.ts';
import type { Content } from '../../src/reading/read.ts';
import { git } from '../git/git.ts';

/**
 * In: what was read; the folder that holds content/, and that of the built site. Out: what shows that it was published, as a
 * sentence with what to do; undefined where nothing does.
 */
export function publishedBefore(
  { articles, moved }: Pick<Content, 'articles' | 'moved'>,
  { root, out }: { root: string; out: string },
): string | undefined {
  const commit = git(root, ['log', '-1', '--diff-filter=AM', '--format=%h', '--', `./${lockFile}`])?.trim();
  if (commit) return `Version control has one. Restore it: git checkout ${commit} -- ${lockFile}`;
  const told = articles.find(
    ({ record }) => record.corrections.length > 0 || record.status.state === 'withdrawn',
  );
  if (told)
    return `${told.id} has been corrected or withdrawn, so it was published. Restore the lock from a copy.`;
  if (moved.length > 0)
    return 'Records have gone whose addresses were published. Restore the lock from a copy.';
  const built = articles.find(({ id }) => existsSync(join(out, 'articles', id, 'index.html')));
  if (built) return `The site in ${out} has ${built.id}. Restore the lock from a copy.`;
  return undefined;
}
