/** A release built anew, from nothing but itself. */
import { spawnSync } from 'node:child_process';
import { cpSync, linkSync, mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '../../src/site.ts';
import { filesBelow } from './project-files.ts';

/**
 * Copies what a release was made from to an empty folder, installs its packages there, builds, and compares.
 * In: the folder of the bag; the empty folder; a folder of packages that are installed already, if they are to be taken; the settings of the
 * site. Out: a sentence for each file that differs, and how many were compared. What the commands print is shown when one fails.
 */
export function rebuildFaults(bag: string, { folder, modules, environment }: Workplace): Rebuilt {
  cpSync(join(bag, 'data/archive'), folder, { recursive: true });
  if (modules !== undefined) linkFolder(modules, join(folder, 'node_modules'));
  const env = { ...withoutOurs(process.env), ...environment };
  const steps = [...(modules === undefined ? [['ci']] : []), ['run', 'build', '--silent']];
  for (const step of steps) {
    const { status, stdout, stderr } = spawnSync('npm', step, { cwd: folder, env, encoding: 'utf8' });
    if (status !== 0) return { faults: [`npm ${step.join(' ')} failed:\n${stdout}${stderr}`], compared: 0 };
  }
  const site = join(bag, 'data/site');
  const anew = join(folder, 'dist');
  const [there, made] = [new Set(filesBelow(site)), new Set(filesBelow(anew))];
  const faults = [
    ...[...there]
      .filter((file) => !made.has(file))
      .map((file) => `${file} is in the release and was not built anew.`),
    ...[...made]
      .filter((file) => !there.has(file))
      .map((file) => `${file} was built anew and is not in the release.`),
    ...[...there]
      .filter((file) => made.has(file))
      .filter((file) => !readFileSync(join(site, file)).equals(readFileSync(join(anew, file))))
      .map((file) => `${file} is another when built anew.`),
  ];
  return { faults, compared: there.size };
}

/** The same files under other names: a copy would be some hundred megabytes. */
function linkFolder(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else link(source, target);
  }
}

/** Another disk cannot be linked to. */
function link(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    cpSync(source, target);
  }
}

/** What says where this archive lies, or how it is called, is not for the other; nor what npm says to its own commands. */
function withoutOurs(env: NodeJS.ProcessEnv): Record<string, string | undefined> {
  const isOurs = (name: string): boolean =>
    /^(?:ARCHIVE_|npm_|NODE_OPTIONS$)/.test(name) || Object.hasOwn(settings, name);
  return Object.fromEntries(Object.entries(env).filter(([name]) => !isOurs(name)));
}

interface Workplace {
  readonly folder: string;
  readonly modules?: string | undefined;
  readonly environment: Readonly<Record<string, string>>;
}

interface Rebuilt {
  readonly faults: readonly string[];
  readonly compared: number;
}
