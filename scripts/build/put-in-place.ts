/** The last moment of a build: the new site takes the old one's place whole. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BuildRefusal } from './build-refusal.ts';
import { isWithin } from './out-folder.ts';

/**
 * A new, empty folder in the project, always the same one for one site: Astro's cache of pages holds for one folder only, and
 * outside the project Astro has but one place for what it builds, which two builds would share.
 * In: the site's folder, and the project's. Out: the path of the new one.
 * @throws BuildRefusal when another build is at work for the same site, or nothing can be written there.
 */
export async function workFolder(out: string, project: string): Promise<string> {
  const folder = isWithin(out, project)
    ? `${out}.next`
    : join(project, '.astro/next', createHash('sha256').update(out).digest('hex').slice(0, 12));
  const owner = Number(await readFile(`${out}.next.pid`, 'utf8').catch(() => ''));
  if (owner > 0 && owner !== process.pid && isRunning(owner))
    throw new BuildRefusal(
      `Another build (process ${owner}) is at work for ${out}.`,
      'Wait for it, or end it, or name another folder in ARCHIVE_OUT.',
    );
  try {
    await mkdir(dirname(out), { recursive: true });
    await writeFile(`${out}.next.pid`, String(process.pid));
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new BuildRefusal(
      `The site cannot be written to ${out}: ${error instanceof Error ? error.message : 'for no known reason'}.`,
      'Give yourself the right to write there, or name another folder in ARCHIVE_OUT.',
    );
  }
  return folder;
}

/** Clears away what workFolder() made, whether or not it was put in place. In: the path that it gave, and the site's. */
export async function clearWorkFolder(folder: string, out: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await rm(`${out}.next`, { recursive: true, force: true });
  await rm(`${out}.next.pid`, { force: true });
}

/**
 * Puts a finished site in the place of the old one. Two renames: recover() mends a run that was killed between them.
 * In: the folder of the new site, and that of the old one, which need not be there.
 * @throws Error when the new one cannot be moved; the old one is then where it was.
 */
export async function putInPlace(built: string, out: string): Promise<void> {
  const old = `${out}.old`;
  const next = `${out}.next`;
  if (built !== next) await rm(next, { recursive: true, force: true });
  // From another disk it cannot be renamed: it is copied beside the old one first.
  if ((await stat(built)).dev !== (await stat(dirname(out))).dev) await cp(built, next, { recursive: true });
  else if (built !== next) await rename(built, next);
  await rm(old, { recursive: true, force: true });
  if (existsSync(out)) await rename(out, old);
  try {
    await rename(next, out);
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
