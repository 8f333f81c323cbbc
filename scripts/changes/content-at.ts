/** The archive as it was at a commit. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContent } from '../../src/reading/read.ts';
import { contentRoot } from '../../src/store/directories.ts';
import { openTextStore } from '../../src/store/text-store.ts';
import { git } from '../git/git.ts';
import { contentSummary, type ContentSummary } from './content-summary.ts';

/** In: a commit, as git names it. Out: the summary of content/ there; undefined where there is no such commit, or no content/ in it. */
export function contentAt(commit: string): ContentSummary | undefined {
  const known = git(contentRoot, ['rev-parse', '--verify', '--quiet', `${commit}^{commit}`])?.trim();
  if (known === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'steppe-changes-'));
  try {
    const options = { maxBuffer: 2_000_000_000 };
    const packed = spawnSync(
      'git',
      ['-C', contentRoot, 'archive', '--format=tar', known, 'content'],
      options,
    );
    if (packed.status !== 0) return undefined;
    if (spawnSync('tar', ['-x', '-C', folder], { input: packed.stdout }).status !== 0) return undefined;
    const texts = openTextStore(join(folder, 'texts'));
    const today = '9999-12-31';
    return contentSummary(readContent(folder, { texts, program: 'changes', today }), texts);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
