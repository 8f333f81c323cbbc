/** The last moment of a build: the new site takes the old one's place whole. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * A new, empty folder beside `out`, on the same disk so that it can be renamed, and always of the same name: Astro's cache
 * of pages holds for one folder only. Out: its path.
 * @throws Error when another build is at work in it.
 */
export async function workFolder(out: string): Promise<string> {
  const folder = `${out}.next`;
  const owner = Number(await readFile(`${folder}.pid`, 'utf8').catch(() => ''));
  if (owner > 0 && owner !== process.pid && isRunning(owner)) {
    throw new Error(`Another build (process ${owner}) is at work in ${folder}. Wait for it, or end it.`);
  }
  await mkdir(dirname(out), { recursive: true });
  await writeFile(`${folder}.pid`, String(process.pid));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  return folder;
}

/** Clears away what workFolder() made, whether or not it was put in place. */
export async function clearWorkFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await rm(`${folder}.pid`, { force: true });
}

/** Puts `beside` where `out` is. Two renames: recover() mends a run that was killed between them. */
export async function putInPlace(beside: string, out: string): Promise<void> {
  const old = `${out}.old`;
  await rm(old, { recursive: true, force: true });
  if (existsSync(out)) await rename(out, old);
  await rename(beside, out);
  await rm(old, { recursive: true, force: true });
}

/** Mends what a build killed between the two renames left behind: the old site comes back. */
export async function recover(out: string): Promise<void> {
  const old = `${out}.old`;
  if (!existsSync(out) && existsSync(old)) await rename(old, out);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
