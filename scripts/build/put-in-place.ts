/** The last moment of a build: the new site takes the old one's place whole. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * A new, empty folder beside a site's, on the same disk so that it can be renamed, and always of the same name: Astro's
 * cache of pages holds for one folder only. In: the site's folder. Out: the path of the new one.
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

/** Clears away what workFolder() made, whether or not it was put in place. In: the path that it gave. */
export async function clearWorkFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await rm(`${folder}.pid`, { force: true });
}

/**
 * Puts a finished site in the place of the old one. Two renames: recover() mends a run that was killed between them.
 * In: the folder of the new site, and that of the old one, which need not be there.
 * @throws Error when the new one cannot be moved; the old one is then where it was.
 */
export async function putInPlace(beside: string, out: string): Promise<void> {
  const old = `${out}.old`;
  await rm(old, { recursive: true, force: true });
  if (existsSync(out)) await rename(out, old);
  try {
    await rename(beside, out);
  } catch (error) {
    await recover(out);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** Mends what a build killed between the two renames left behind. In: the site's folder; the old site comes back to it. */
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
