/** The last moment of a build: the new site takes the old one's place whole. */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { BuildRefusal } from './build-refusal.ts';
import { emptyFolders } from './empty-folders.ts';
import { systemFault } from './system-faults.ts';

/**
 * A new folder without files beside the site's, where files can be carried over from it without being copied.
 * In: the site's folder, and where emptied folders of an earlier one may lie (putInPlace). Out: the path of the new one.
 * @throws BuildRefusal when another build is at work for the same site, or nothing can be written there.
 */
export async function workFolder(out: string, spare?: string): Promise<string> {
  const folder = `${out}.next`;
  const [number = '', begun = ''] = (await readFile(`${folder}.pid`, 'utf8').catch(() => '')).split(' ');
  const owner = Number(number);
  if (owner > 0 && owner !== process.pid && isRunning(owner, begun))
    throw new BuildRefusal(
      `Another build (process ${owner}) is at work for ${out}.`,
      'Wait for it, or end it, or name another folder in ARCHIVE_OUT.',
    );
  try {
    await mkdir(dirname(out), { recursive: true });
    // Only what a build left that is no more: the file of a quicker one stays.
    if (number !== '') await rm(`${folder}.pid`, { force: true });
    // Fails where another was quicker.
    await writeFile(`${folder}.pid`, `${process.pid} ${begunAt(process.pid)}`, { flag: 'wx' });
    await rm(folder, { recursive: true, force: true });
    if (spare === undefined || !(await moved(spare, folder))) await mkdir(folder);
  } catch (error) {
    if (isOf(error, `${folder}.pid`))
      throw new BuildRefusal(
        `Another build has begun for ${out} at the same moment.`,
        'Wait for it, or name another folder in ARCHIVE_OUT.',
      );
    throw new BuildRefusal(
      `The site cannot be written to ${out}: ${error instanceof Error ? error.message : 'for no known reason'}.`,
      systemFault(error) ?? 'Look after the folder, or name another in ARCHIVE_OUT',
    );
  }
  return folder;
}

/** Whether another was quicker to write its number there. */
function isOf(error: unknown, path: string): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    error.code === 'EEXIST' &&
    'path' in error &&
    error.path === path
  );
}

/** Clears away what workFolder() made, whether or not it was put in place. In: the site's folder. */
export async function clearWorkFolder(out: string): Promise<void> {
  await rm(`${out}.next`, { recursive: true, force: true });
  await rm(`${out}.next.pid`, { force: true });
}

/**
 * Puts a finished site in the place of the old one. Two renames: recover() mends a run that was killed between them.
 * In: the site's folder, beside which workFolder() made the new one; there need not be an old one; where the old one's folders are to lie,
 * emptied, for the next build: to make and remove thousands of folders takes longer than all their files.
 * @throws Error when the new one cannot be moved; the old one is then where it was.
 */
export async function putInPlace(out: string, spare?: string): Promise<void> {
  const old = `${out}.old`;
  const next = `${out}.next`;
  await stat(next);
  await rm(old, { recursive: true, force: true });
  if (existsSync(out)) await rename(out, old);
  try {
    await rename(next, out);
  } catch (error) {
    await recover(out);
    throw error;
  }
  // The new one stands: what cannot be cleared away now is, by the next build.
  if (spare !== undefined) await keepFolders(old, { spare, like: out }).catch(() => undefined);
  await rm(old, { recursive: true, force: true }).catch(() => undefined);
}

/** Where that fails, as between disks, the next build makes its folders anew. */
async function keepFolders(old: string, { spare, like }: { spare: string; like: string }): Promise<void> {
  const emptying = `${spare}.old`;
  for (const left of [spare, emptying]) await rm(left, { recursive: true, force: true });
  await mkdir(dirname(spare), { recursive: true });
  // First: recover() would take a site half emptied for a whole one.
  if (!(await moved(old, emptying))) return;
  emptyFolders(emptying, like);
  await rename(emptying, spare);
}

async function moved(from: string, to: string): Promise<boolean> {
  return await rename(from, to).then(
    () => true,
    () => false,
  );
}

/** Mends what a build killed between the two renames left behind. In: the site's folder; the old site comes back to it. */
export async function recover(out: string): Promise<void> {
  const old = `${out}.old`;
  if (!existsSync(out) && existsSync(old)) await rename(old, out);
}

/** The number of a build that was killed may belong to another program by now: that one began later. */
function isRunning(pid: number, begun: string): boolean {
  try {
    process.kill(pid, 0);
    return begun === '' || begunAt(pid) === begun;
  } catch {
    return false;
  }
}

/** When a process began, in ticks since the machine did; '' where that cannot be told. Source: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function begunAt(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
