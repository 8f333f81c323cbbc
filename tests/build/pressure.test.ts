/** npm run build where the machine makes it hard. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { systemFault } from '../../scripts/build/system-faults.ts';
import { readSums, sumsFile } from '../../scripts/verify/sums.ts';
import { compiledFolder } from '../../src/store/directories.ts';
import { trialArchive } from '../trial-archive.ts';

const work = mkdtempSync(join(tmpdir(), 'steppe-pressure-'));
const hard = join(work, 'a folder, été');
let plain = '';

before(async () => {
  plain = await trialArchive([]);
  mkdirSync(hard);
  cpSync(join(plain, 'content'), join(hard, 'content'), { recursive: true });
  for (const { name, text } of preloads) writeFileSync(join(work, name), text);
  const { status, stderr } = run(plain);
  assert.equal(status, 0, stderr);
});
after(() => {
  setMode(0o755, 0o644);
  rmSync(work, { recursive: true, force: true });
  rmSync(plain, { recursive: true, force: true });
});

test('a clock in 2031, Turkish, a folder with a space and é, and content/ that cannot be written: the same bytes', () => {
  setMode(0o555, 0o444);
  const env = { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' };
  const { status, stderr } = run(hard, {
    ...env,
    NODE_OPTIONS: `${preload('clock-2031.mjs')} ${preload('turkish.mjs')}`,
  });
  assert.equal(status, 0, stderr);
  assert.deepEqual(sums(hard), sums(plain));
});

test('a clock in 1970 is told by the dates that would be of the future, and nothing is published', () => {
  const { status, stderr } = run(plain, {
    NODE_OPTIONS: preload('clock-1970.mjs'),
    ARCHIVE_CACHE: join(work, 'cache'),
    ARCHIVE_OUT: join(work, 'dist'),
  });
  assert.equal(status, 1);
  assert.match(stderr, /FutureDate[^]*a day that has not come yet/);
  assert.match(stderr, /Nothing was built\./);
  isInWords(stderr);
});

test('a full disk is told in words, as is all else that a machine refuses; the last site stays', () => {
  const before = sums(plain);
  const { status, stderr } = run(plain, { NODE_OPTIONS: preload('no-writing.mjs') });
  assert.equal(status, 1);
  assert.match(stderr, /The disk is full: make room, and build again.*\nThe new site was not published\./);
  isInWords(stderr);
  assert.deepEqual(sums(plain), before);
  for (const code of ['EACCES', 'EPERM', 'EROFS', 'EDQUOT', 'EMFILE', 'EIO'])
    assert.match(
      systemFault(Object.assign(new Error(code), { code, path: '/x' })) ?? '',
      /^[A-Z].* \(\/x\)\.$/,
    );
  assert.equal(systemFault(new Error('Something else')), undefined);
});

test('of two builds at once each ends well or says that the other is at work, and the site is whole', async () => {
  const before = sums(plain);
  const told = await Promise.all([1, 2].map(() => begun(plain)));
  assert.ok(told.some(({ status }) => status === 0));
  for (const { status, stderr } of told)
    if (status !== 0) {
      assert.match(stderr, /Another build (?:\(process \d+\) is at work|has begun)|cannot be written/);
      isInWords(stderr);
    }
  assert.deepEqual(sums(plain), before);
});

test('two builds into two places that begin without any cache share one, and both are whole', async () => {
  const shared = join(work, 'shared');
  const outs = [1, 2].map((place) => join(work, `out-${place}`));
  const told = await Promise.all(
    outs.map((out) =>
      begun(plain, { ARCHIVE_OUT: out, ARCHIVE_CACHE: shared, ARCHIVE_COMPILED: join(shared, 'pages') }),
    ),
  );
  for (const { status, stderr } of told) assert.equal(status, 0, stderr);
  const [one, other] = outs.map((out) => readSums(readFileSync(join(out, sumsFile), 'utf8')));
  assert.deepEqual(one, other);
  const left = readdirSync(join(shared, 'pages')).map((name) => name.replace(/^[0-9a-f]{40}/, 'pages'));
  assert.deepEqual(left.toSorted(), ['node_modules', 'pages']);
});

function isInWords(told: string): void {
  assert.doesNotMatch(told, /^\s+at .*:\d+:\d+/m);
}

function sums(root: string): Map<string, string> {
  return readSums(readFileSync(join(root, 'dist', sumsFile), 'utf8'));
}

function setMode(folders: number, files: number): void {
  for (const file of globSync('content/**/*.*', { cwd: hard })) chmodSync(join(hard, file), files);
  for (const folder of ['content', ...globSync('content/*/', { cwd: hard })]) {
    if (!/\.\w+$/.test(folder)) chmodSync(join(hard, folder), folders);
  }
}

function environment(root: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    CI: 'true',
    SITE_URL: 'http://localhost:4321',
    ARCHIVE_CONTENT: root,
    ARCHIVE_OUT: join(root, 'dist'),
    ARCHIVE_CACHE: join(root, 'cache'),
    // The code is the same for all of them.
    ARCHIVE_COMPILED: compiledFolder,
  };
}

function run(root: string, more: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, ['scripts/build.ts'], {
    env: { ...environment(root), ...more },
    encoding: 'utf8',
  });
}

function begun(
  root: string,
  more: NodeJS.ProcessEnv = {},
): Promise<{ status: number | null; stderr: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['scripts/build.ts'], {
      env: { ...environment(root), ...more },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.once('close', (status) => done({ status, stderr }));
  });
}

function preload(name: string): string {
  return `--import ${pathToFileURL(join(work, name)).href}`;
}

function clock(time: string): string {
  return `const Real = Date; const shift = Real.parse('${time}') - Real.now();
globalThis.Date = class extends Real { constructor(...given) { if (given.length > 0) super(...given); else super(Real.now() + shift); } static now() { return Real.now() + shift; } };`;
}

/** What is loaded before the build: another clock; a disk that takes no page. */
const preloads = [
  { name: 'clock-2031.mjs', text: clock('2031-06-01') },
  { name: 'clock-1970.mjs', text: clock('1970-01-02') },
  {
    // What a machine set to Turkish does to a program, whether its locale is installed here or not.
    name: 'turkish.mjs',
    text: `for (const name of ['toLocaleLowerCase', 'toLocaleUpperCase', 'localeCompare']) { const own = String.prototype[name]; String.prototype[name] = function (...given) { return name === 'localeCompare' ? own.call(this, given[0], given[1] ?? 'tr', given[2]) : own.call(this, given[0] ?? 'tr'); }; }
const collator = Intl.Collator; Intl.Collator = function (locales = 'tr', options) { return new collator(locales, options); };
for (const kind of ['NumberFormat', 'DateTimeFormat', 'ListFormat', 'PluralRules']) { const own = Intl[kind]; Intl[kind] = new Proxy(own, { construct: (target, [locales = 'tr', options]) => new target(locales, options), apply: (target, self, [locales = 'tr', options]) => new target(locales, options) }); }
if ('I'.toLocaleLowerCase() !== 'ı') throw new Error('This Node knows no Turkish.');`,
  },
  {
    name: 'no-writing.mjs',
    text: `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module';
const write = fs.writeFileSync;
fs.writeFileSync = (path, ...rest) => { if (String(path).includes('dist.next/')) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', path }); return write(path, ...rest); };
syncBuiltinESMExports();`,
  },
];
