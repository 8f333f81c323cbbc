/** A change of several files of content/ that is made whole, even if the command is ended in the middle of it. */
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeWhole } from '../files/write-whole.ts';
import { RecordRefusal } from './record-refusal.ts';

/** Where the change is written down before it is made. While it is there, the check refuses the archive. */
const journal = 'content/unfinished-change.json';

/**
 * Writes the whole change down, makes it, and strikes it out. In: the folder that holds content/; by path below it the new
 * text of each file, null for one that goes.
 * @throws RecordRefusal when another change has not been finished.
 */
export function changeFiles(root: string, changes: FileChanges): void {
  const path = join(root, journal);
  const own = `${path}.${process.pid}`;
  writeWhole(own, JSON.stringify([...changes]));
  try {
    // Fails where there is one, whoever was first.
    linkSync(own, path);
  } catch {
    throw new RecordRefusal(
      'Another change of records is not finished.',
      'Finish it: npm run record -- finish',
    );
  } finally {
    rmSync(own, { force: true });
  }
  finishChange(root);
}

/** Makes a change that was written down, as often as need be. In: the folder. Out: whether there was one. */
export function finishChange(root: string): boolean {
  const path = join(root, journal);
  if (!existsSync(path)) return false;
  for (const [file, text] of JSON.parse(readFileSync(path, 'utf8')) as [string, string | null][]) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    if (text === null) rmSync(join(root, file), { force: true });
    else writeWhole(join(root, file), text);
  }
  rmSync(path);
  return true;
}

/** In: the folder that holds content/. Out: whether a change was begun and not finished. */
export function isUnfinished(root: string): boolean {
  return existsSync(join(root, journal));
}

/** By path below the folder that holds content/. */
export type FileChanges = ReadonlyMap<string, string | null>;
