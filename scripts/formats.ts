/**
 * npm run formats: everything that the archive hands on, the site in dist and a release and a WACZ of it, read by programs of others; prints a
 * table. What is not installed is skipped: `--install` takes packages of npm into the cache (some 160 MB), and Debian has R, jing and
 * python3-feedparser. Exit 1 when one finds something wrong.
 */
import { globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { outFolder } from '../src/store/directories.ts';
import { readBy, readerPackages, readers, readersFolder, type Things } from './formats/readers.ts';
import { unpack } from './release/unpack.ts';

if (process.argv.includes('--install')) {
  mkdirSync(readersFolder, { recursive: true });
  const wanted = { private: true, dependencies: readerPackages };
  writeFileSync(join(readersFolder, 'package.json'), JSON.stringify(wanted));
  spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: readersFolder,
    stdio: 'inherit',
  });
}
const work = mkdtempSync(join(tmpdir(), 'steppe-formats-'));
try {
  const things = made();
  const width = Math.max(...readers.map(({ format, by }) => `${format}${by}`.length)) + 3;
  for (const reader of readers) {
    const name = `${reader.format} ${' '.repeat(width - reader.format.length - reader.by.length)} ${reader.by}`;
    const { faults, read } = reader.isHere() ? readBy(reader, things) : { faults: [], read: 'skipped' };
    process.stdout.write(`${name}   ${faults.length === 0 ? read : `${faults.length} faults`}\n`);
    for (const fault of faults.slice(0, 20)) process.stdout.write(`    ${fault}\n`);
    if (faults.length > 0) process.exitCode = 1;
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

function made(): Things {
  const root = join(work, 'root');
  for (const [command, ...args] of [['release', '--ocfl', root], ['wacz']]) {
    const { status, stderr } = spawnSync(
      'npm',
      ['run', command ?? '', '--silent', '--', '--to', work, ...args],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
  }
  const file = (ending: string): Buffer =>
    readFileSync(join(work, readdirSync(work).find((name) => name.endsWith(ending)) ?? ''));
  const bag = unpack(file('.zip'), join(work, 'bag'));
  const archived = join(work, 'archived');
  for (const [path, bytes] of Object.entries(unzipSync(file('.wacz')))) {
    mkdirSync(dirname(join(archived, path)), { recursive: true });
    writeFileSync(join(archived, path), bytes);
  }
  const articles = globSync('articles/*/tei.xml', { cwd: outFolder }).map((path) => join(outFolder, path));
  return { site: outFolder, articles, bag, archived, root };
}
