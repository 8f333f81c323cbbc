/** The packages of the lock, with the licence that each names. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * In: the project's folder. Out: every package of package-lock.json, of all platforms, sorted by name and version, each once. The licence is that of the lock, or of the package's own
 * package.json where it is installed; undefined where neither names one.
 */
export function lockedPackages(project: string): LockedPackage[] {
  const { packages } = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as Lock;
  const found = new Map<string, LockedPackage>();
  for (const [path, entry] of Object.entries(packages)) {
    if (path === '' || entry.version === undefined) continue;
    const name = entry.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const known = found.get(`${name}@${entry.version}`);
    found.set(`${name}@${entry.version}`, {
      name,
      version: entry.version,
      integrity: entry.integrity,
      licence: known?.licence ?? licenceOf(entry.license) ?? installedLicence(join(project, path)),
      // What one place needs to build, the package is needed for.
      isForDevelopment: (entry.dev ?? false) && (known?.isForDevelopment ?? true),
      isOptional: (entry.optional ?? false) && (known?.isOptional ?? true),
      needs: [
        ...new Set([
          ...(known?.needs ?? []),
          ...Object.keys({ ...entry.dependencies, ...entry.optionalDependencies }).flatMap(
            (needed) => meant(needed, { from: path, packages }) ?? [],
          ),
        ]),
      ],
    });
  }
  const order = ({ name, version }: LockedPackage): string => `${name}@${version}`;
  return [...found.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** The package that one at a path gets when it asks for a name: that of the nearest folder, as Node looks for it. Out: `name@version`. */
function meant(
  name: string,
  { from, packages }: { from: string; packages: Lock['packages'] },
): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    const found = packages[path];
    if (found?.version !== undefined) return `${found.name ?? name}@${found.version}`;
    if (folder === '') return undefined;
  }
}

function installedLicence(folder: string): string | undefined {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return undefined;
  return licenceOf((JSON.parse(readFileSync(file, 'utf8')) as { license?: unknown }).license);
}

/** Older packages wrote an object. */
function licenceOf(written: unknown): string | undefined {
  if (typeof written === 'string') return written;
  if (typeof written !== 'object' || written === null || !('type' in written)) return undefined;
  return typeof written.type === 'string' ? written.type : undefined;
}

interface Lock {
  readonly packages: Readonly<Record<string, LockEntry>>;
}

interface LockEntry {
  readonly name?: string;
  readonly version?: string;
  readonly integrity?: string;
  readonly license?: unknown;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** A package at a version. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** `sha512-…`, in base64. */
  readonly integrity: string | undefined;
  /** SPDX: `MIT`. */
  readonly licence: string | undefined;
  /** Not needed to build the site. */
  readonly isForDevelopment: boolean;
  /** Of one platform, as a rule. */
  readonly isOptional: boolean;
  /** What it depends on, `name@version`: of packages that are there in two versions, the one that it gets. */
  readonly needs: readonly string[];
}
