/** A change tried on a copy of content/: what would be wrong with the archive that is not wrong now. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Issue } from '../../src/issues/issue.ts';
import { readContent } from '../../src/reading/read.ts';
import { openTextStore } from '../../src/store/text-store.ts';
import { changeFiles, type FileChanges } from './change-files.ts';

/**
 * In: the folder that holds content/, the change, the issues of now, the day. Out: the issues that there would be and are
 * not there now; what is wrong already is left for the check.
 */
export function tryOut(
  root: string,
  { changes, issues, today }: { changes: FileChanges; issues: readonly Issue[]; today: string },
): Issue[] {
  const copy = mkdtempSync(join(tmpdir(), 'archive-change-'));
  try {
    cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true });
    changeFiles(copy, changes);
    const after = readContent(copy, {
      texts: openTextStore(join(copy, 'texts')),
      program: 'trial',
      today,
    });
    const known = new Set(issues.map(words));
    return after.issues.filter((issue) => !known.has(words(issue)));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function words({ kind, file, message }: Issue): string {
  return `${kind} ${file} ${message}`;
}
