/** One archive read twice: with what earlier runs have kept, and as if for the first time. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContent } from '../../../src/reading/read.ts';
import { recordFolders } from '../../../src/reading/records/record-folders.ts';
import { openTextStore } from '../../../src/store/text-store.ts';
import { trialArchive } from '../../trial-archive.ts';

/**
 * In: the folder that holds content/, in which `kept` and `texts` are kept; the version of the program. Out: all that
 * was read.
 */
export function readKept(root: string, { program = 'trial', store = root, settled = true } = {}) {
  const { articles, records, issues, keys, lock, lockOnDisk, save } = readContent(root, {
    texts: openTextStore(join(store, 'texts')),
    keptFolder: join(store, 'kept'),
    program,
    today: '2026-11-22',
    // As if nobody had touched a file for a while: times of files count.
    ...(settled ? { now: Date.now() + 60_000 } : {}),
  });
  const values = recordFolders.map((kind) => records[kind].map(({ file, record }) => ({ file, record })));
  save();
  return { articles, values, issues, keys, lock: lock(), lockOnDisk: lockOnDisk() };
}

/** In: the same. Out: what a first reading finds. */
export async function readFresh(root: string) {
  const store = await mkdtemp(join(tmpdir(), 'steppe-fresh-'));
  try {
    return readKept(root, { store });
  } finally {
    await rm(store, { recursive: true });
  }
}

/** In: the folder that holds content/. Out: whether there were issues. @throws AssertionError when the two readings differ. */
export async function assertSame(root: string, about: string): Promise<boolean> {
  const fresh = await readFresh(root);
  const kept = readKept(root);
  assert.deepEqual(kept, fresh, about);
  const texts = openTextStore(join(root, 'texts'));
  for (const key of kept.keys) assert.ok(texts.has(key), about);
  return kept.issues.length > 0;
}

/** Runs with a copy of the whole archive. */
export async function inWholeArchive(run: (root: string) => void | Promise<void>): Promise<void> {
  const root = await trialArchive([]);
  try {
    await run(root);
  } finally {
    await rm(root, { recursive: true });
  }
}
