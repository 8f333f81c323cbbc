/** The lock of addresses, opened: as a value, and whether anything can be said by it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue } from '../issues/issue.ts';
import { lockFile, readLock, type Lock } from '../permalinks/lock.ts';
import type { ContentList } from './bytes/list-content.ts';

/** In: the folder that holds content/, and what lies in it. Out: the lock; an empty one when there is none or it is damaged. */
export async function openLock(root: string, list: ContentList): Promise<OpenedLock> {
  const text = list.lock === 'file' ? await readFile(join(root, lockFile), 'utf8') : undefined;
  const { lock, issues } = readLock(text);
  return { value: lock, text, isReadable: list.lock !== 'closed' && issues.length === 0, issues };
}

/** The lock as it lies on disk. */
export interface OpenedLock {
  readonly value: Lock;
  /** As it is written; undefined when there is no file that may be opened. */
  readonly text: string | undefined;
  /** False when it is damaged or closed: then nothing can be said of addresses. */
  readonly isReadable: boolean;
  readonly issues: readonly Issue[];
}
