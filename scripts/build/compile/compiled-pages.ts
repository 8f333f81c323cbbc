/** The pages as programs: made from the code by Astro once, and taken from the cache as long as the code is the same. */
import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, stat, symlink, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { noSnapshot, snapshotVariable } from '../../../src/reading/snapshot.ts';
import { siteUrl } from '../../../src/site.ts';
import { digestOfProgram } from '../../../src/store/text-store.ts';
import { BuildRefusal } from '../build-refusal.ts';
import { firstInPlace } from './first-in-place.ts';

/** All that decides what the compiled pages are. */
const sources = [
  'src',
  // /about/checks/ shows them.
  'tests/archives',
  'public',
  'astro.config.ts',
  'tsconfig.json',
  'package-lock.json',
  'scripts/build',
];

/**
 * In: the project's folder, and the one to keep the pages in. Out: where they are, as compile-pages.ts lays them down, and the
 * digest of the code that they were made from.
 * @throws BuildRefusal when Astro cannot compile them; it has said why.
 */
export async function compiledPages({ project, keep }: { project: string; keep: string }): Promise<Compiled> {
  const code = createHash('sha256')
    .update(await digestOfProgram(project, sources))
    // Astro writes the address and its path into the pages.
    .update(`${siteUrl.href}\n${process.version}`)
    .digest('hex')
    .slice(0, 40);
  const folder = join(keep, code);
  if (existsSync(folder)) {
    const now = new Date();
    // So that another build does not take it for one that nobody reads. It may be another user's, or on a disk that is only read.
    await utimes(folder, now, now).catch(() => undefined);
    return { folder, code };
  }
  await mkdir(keep, { recursive: true });
  await linkPackages(project, keep);
  const making = `${folder}.${process.pid}`;
  await clearOld(keep);
  await compile(making, project);
  await firstInPlace(making, folder);
  return { folder, code };
}

/**
 * The last few stay, a site may be built for several addresses in turn, and so does what another build may be reading now. What killed
 * runs left goes after a day.
 */
async function clearOld(keep: string): Promise<void> {
  const names = (await readdir(keep)).filter((name) => /^[0-9a-f]{40}(?:\.\d+)?$/.test(name));
  const dated = await Promise.all(
    names.map(async (name) => {
      // Another build may have given it its name, or taken it away, meanwhile.
      const found = await stat(join(keep, name)).catch(() => undefined);
      return { name, isFinished: !name.includes('.'), age: Date.now() - (found?.mtimeMs ?? Infinity) };
    }),
  );
  const finished = dated.filter(({ isFinished }) => isFinished).toSorted((a, b) => a.age - b.age);
  const unfinished = dated.filter(({ isFinished }) => !isFinished);
  const old = [
    ...finished.slice(mostKept).filter(({ age }) => age > 3_600_000),
    ...unfinished.filter(({ name, age }) => age > 86_400_000 && !isAtWork(Number(name.split('.')[1]))),
  ];
  for (const { name } of old) await rm(join(keep, name), { recursive: true, force: true });
}

function isAtWork(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const mostKept = 4;

/** The pages name packages; a cache outside the project would not find them. */
async function linkPackages(project: string, keep: string): Promise<void> {
  const link = join(keep, 'node_modules');
  if (existsSync(link)) return;
  await rm(link, { force: true });
  await symlink(join(project, 'node_modules'), link, 'junction').catch((error: unknown) => {
    // Another build may have made it meanwhile.
    if (!existsSync(link)) throw error;
  });
}

/** In a process of its own: its memory, larger than all the rest of a build, is given back before the rest begins. */
async function compile(target: string, project: string): Promise<void> {
  const program = join(project, 'scripts/build/compile/compile-pages.ts');
  const child = spawn(process.execPath, [...process.execArgv, program, target], {
    cwd: project,
    env: { ...process.env, [snapshotVariable]: noSnapshot },
    stdio: 'inherit',
  });
  const code = await new Promise<number>((resolve) => {
    child.once('error', () => {
      resolve(1);
    });
    child.once('exit', (status) => {
      resolve(status ?? 1);
    });
  });
  if (code === 0) return;
  await rm(target, { recursive: true, force: true });
  throw new BuildRefusal('The pages could not be compiled.', 'What is wrong in the code stands above.');
}

/** Compiled pages. */
export interface Compiled {
  readonly folder: string;
  /** 40 hexadecimal digits. */
  readonly code: string;
}
