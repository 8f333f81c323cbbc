/** Programs of others that read what the archive hands on, each with the little that asks it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, projectFolder } from '../../src/store/directories.ts';

/** Where packages of npm that only read are kept: outside the project, so that nobody has to install them. */
export const readersFolder: string = join(cacheFolder, 'formats');

/** The packages, for `npm run formats -- --install`. */
export const readerPackages = {
  '@duckdb/node-api': '1.5.6-r.1',
  ajv: '8.20.0',
  datapackage: '1.1.10',
  'geojson-schema': '1.0.5',
  jsonld: '9.0.0',
  '@ocfl/ocfl-fs': '0.2.2',
  'ro-crate': '3.7.2',
  warcio: '2.4.11',
} as const;

/** Each reads the site, or what is made of it, and says what it finds wrong, a line a fault. */
export const readers: readonly Reader[] = [
  python('tables in CSV and JSON', 'Python', { program: 'tables.py', module: 'csv' }),
  {
    format: 'tables in CSV',
    by: 'R',
    of: 'site',
    isHere: () => runs('Rscript', '--version'),
    command: ({ site }) => ['Rscript', '--vanilla', own('tables.R'), site],
  },
  ofNpm('tables in CSV', '@duckdb/node-api', { program: 'duckdb.js', of: 'site' }),
  ofNpm('datapackage.json', 'datapackage', { program: 'package.js', of: 'site' }),
  ofNpm('GeoJSON', 'geojson-schema', { program: 'geojson.js', of: 'site' }),
  ofNpm('linked data', 'jsonld', { program: 'linked.js', of: 'site' }),
  python('Atom', 'feedparser', { program: 'feeds.py', module: 'feedparser' }),
  tei('xmllint', ['--noout', '--relaxng']),
  tei('jing', []),
  ofNpm('RO-Crate', 'ro-crate', { program: 'crate.js', of: 'release' }),
  {
    ...python('BagIt', 'bagit-python', { program: 'bag.py', module: 'bagit' }),
    of: 'release',
    command: ({ bag }) => [pythonWith('bagit') ?? '', own('bag.py'), bag],
  },
  ofNpm('OCFL', '@ocfl/ocfl-fs', { program: 'ocfl.js', of: 'release' }),
  ofNpm('WACZ', 'warcio', { program: 'warc.js', of: 'release' }),
];

/**
 * In: a reader that is here, and where the things lie. Out: what it finds wrong, and what it says that it read. A program that fails is a fault.
 */
export function readBy(reader: Reader, things: Things): { faults: string[]; read: string } {
  const [program = '', ...args] = reader.command(things);
  const cwd = existsSync(readersFolder) ? readersFolder : projectFolder;
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const lines = stdout.split('\n').filter((line) => line !== '');
  const read = lines.findLast((line) => line.startsWith('read ')) ?? '';
  const faults = lines.filter((line) => line !== read);
  if (status !== 0) faults.push(error?.message ?? stderr.trim());
  return { faults, read };
}

function ofNpm(format: string, name: keyof typeof readerPackages, { program, of }: Asked): Reader {
  return {
    format,
    by: `${name} ${readerPackages[name]}`,
    of,
    isHere: () => existsSync(join(readersFolder, 'node_modules', name)),
    command: ({ site, bag, archived, root }) => [process.execPath, own(program), site, bag, archived, root],
  };
}

function python(
  format: string,
  by: string,
  { program, module }: { program: string; module: string },
): Reader {
  return {
    format,
    by,
    of: 'site',
    isHere: () => pythonWith(module) !== undefined,
    command: ({ site }) => [pythonWith(module) ?? '', own(program), site],
  };
}

/** Debian's packages are those of its own Python, which is not always the first. */
function pythonWith(module: string): string | undefined {
  return ['python3', '/usr/bin/python3'].find((python3) => runs(python3, '-c', `import ${module}`));
}

/** The schema is large, and of others: it is read where somebody laid it (https://tei-c.org/release/xml/tei/custom/schema/relaxng/). */
function tei(program: string, args: readonly string[]): Reader {
  const schema = process.env['TEI_SCHEMA'] ?? join(readersFolder, 'tei_all.rng');
  return {
    format: 'TEI',
    by: `${program} with tei_all`,
    of: 'site',
    isHere: () => existsSync(schema) && runs(program, '--version'),
    command: ({ articles }) => [program, ...args, schema, ...articles],
  };
}

function runs(program: string, ...args: string[]): boolean {
  const { error, status } = spawnSync(program, args);
  return error === undefined && (status === 0 || args[0] === '--version');
}

function own(program: string): string {
  return join(projectFolder, 'scripts/formats/readers', program);
}

/** Where the things lie. */
export interface Things {
  readonly site: string;
  /** The files of TEI in it. */
  readonly articles: readonly string[];
  /** The unpacked release, the unpacked WACZ, the storage root of OCFL; empty where they are not made. */
  readonly bag: string;
  readonly archived: string;
  readonly root: string;
}

/** A program that reads a format. */
export interface Reader {
  readonly format: string;
  readonly by: string;
  /** Whether it reads the site, or what is made of it for others to keep. */
  readonly of: 'site' | 'release';
  isHere(): boolean;
  command(things: Things): readonly string[];
}

interface Asked {
  readonly program: string;
  readonly of: Reader['of'];
}
