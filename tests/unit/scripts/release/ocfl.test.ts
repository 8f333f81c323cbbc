/** Releases in the layout of keepers, held against what OCFL 1.1 asks of an object. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { bagFiles } from '../../../../scripts/release/bag.ts';
import { earlierVersions } from '../../../../scripts/release/earlier-releases.ts';
import { checkRoot, layIntoOcfl } from '../../../../scripts/release/ocfl.ts';
import { filesBelow } from '../../../../scripts/release/project-files.ts';
import { runsOf } from '../../../../scripts/release/withheld.ts';

const work = mkdtempSync(join(tmpdir(), 'steppe-ocfl-test-'));
after(() => rmSync(work, { recursive: true, force: true }));

const root = join(work, 'root');
const object = join(root, 'steppe-archive');
const first = lay({ 'data/a.txt': 'Same', 'data/b.txt': 'Before', 'data/c.txt': 'Same' }, '2026-12-01');
const second = lay({ 'data/a.txt': 'Same', 'data/b.txt': 'After' }, '2026-12-02');

describe('two releases in a storage root of OCFL', () => {
  it('are versions of one object, in a root that says what it is', () => {
    assert.deepEqual([first, second], ['v1', 'v2']);
    assert.equal(readFileSync(join(root, '0=ocfl_1.1'), 'utf8'), 'ocfl_1.1\n');
    assert.equal(readFileSync(join(object, '0=ocfl_object_1.1'), 'utf8'), 'ocfl_object_1.1\n');
    assert.deepEqual(readdirSync(object).sort(), [
      '0=ocfl_object_1.1',
      'inventory.json',
      'inventory.json.sha512',
      'v1',
      'v2',
    ]);
    assert.deepEqual(readdirSync(root).sort(), [
      '0=ocfl_1.1',
      'extensions',
      'ocfl_layout.json',
      'steppe-archive',
    ]);
  });

  it('have inventories that name every file by its digest, and no other', () => {
    for (const folder of [object, join(object, 'v2')]) {
      const text = readFileSync(join(folder, 'inventory.json'));
      assert.equal(
        readFileSync(join(folder, 'inventory.json.sha512'), 'utf8'),
        `${sum(text)} inventory.json\n`,
      );
    }
    const { id, head, digestAlgorithm, manifest, versions } = inventoryIn(object);
    assert.deepEqual([id, head, digestAlgorithm], ['steppe-archive', 'v2', 'sha512']);
    const content = filesBelow(object).filter((path) => path.includes('/content/'));
    assert.deepEqual(Object.values(manifest).flat().sort(), content);
    for (const [digest, paths] of Object.entries(manifest))
      for (const path of paths) assert.equal(sum(readFileSync(join(object, path))), digest);
    for (const { state, created } of Object.values(versions)) {
      assert.match(created, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      for (const digest of Object.keys(state)) assert.ok(manifest[digest], digest);
    }
  });

  it('give each release back whole, and keep the same bytes once', () => {
    const { manifest, versions } = inventoryIn(object);
    const read = (version: string): Record<string, string> =>
      Object.fromEntries(
        Object.entries(versions[version]?.state ?? {}).flatMap(([digest, paths]) =>
          paths.map((path) => [path, readFileSync(join(object, manifest[digest]?.[0] ?? ''), 'utf8')]),
        ),
      );
    assert.equal(read('v1')['data/b.txt'], 'Before');
    assert.equal(read('v1')['data/c.txt'], 'Same');
    assert.equal(read('v2')['data/b.txt'], 'After');
    assert.equal(read('v2')['data/c.txt'], undefined);
    assert.equal(Object.keys(read('v2')).includes('bagit.txt'), true);
    assert.ok(!existsSync(join(object, 'v2/content/data/a.txt')));
  });

  it('tell which of them hold words that were taken away since', () => {
    const root2 = join(work, 'withdrawn');
    const path = 'content/captures/a.txt';
    const gone = 'A sentence of somebody that was taken away at their request.';
    const layText = (text: string, version: string): string =>
      layIntoOcfl(root2, { files: [{ path: `data/archive/${path}`, text }], version, day: version });
    layText(`Before. ${gone}`, '2026-12-01');
    layText('Before.', '2026-12-02');
    const words = { runs: new Set(runsOf(gone)), files: new Set([path]) };
    assert.deepEqual(earlierVersions(root2, words), ['v1']);
  });

  it('are laid in where an earlier run ended before the inventory named what it brought', () => {
    const ended = join(work, 'ended');
    const laid = (version: string): string =>
      layIntoOcfl(ended, { files: [{ path: 'data/a.txt', text: version }], version, day: version });
    laid('2026-12-01');
    mkdirSync(join(ended, 'steppe-archive/v2/content/data'), { recursive: true });
    writeFileSync(join(ended, 'steppe-archive/v2/content/data/half.txt'), '');
    assert.equal(laid('2026-12-02'), 'v2');
    assert.deepEqual(filesBelow(join(ended, 'steppe-archive/v2/content')), ['data/a.txt']);
    for (const file of ['inventory.json', 'inventory.json.sha512'])
      rmSync(join(ended, 'steppe-archive', file));
    assert.throws(() => laid('2026-12-03'), /holds more versions than its inventory names/);
  });

  it('are laid into an empty folder outside of the project alone, which is looked at first', () => {
    const [project, empty, full] = ['project', 'empty', 'full'].map((name) => join(work, 'first', name));
    for (const folder of [project, empty, full]) mkdirSync(folder ?? '', { recursive: true });
    writeFileSync(join(full ?? '', 'letter.txt'), '');
    symlinkSync(project ?? '', join(work, 'first/link'));
    const check = (folder = ''): void => {
      checkRoot(folder, { version: '2026-12-01', outside: [project ?? ''] });
    };
    check(empty);
    check(join(work, 'first/project-root'));
    for (const within of ['project', 'project/new/root', 'link/root'])
      assert.throws(() => check(join(work, 'first', within)), /of which releases are made/, within);
    assert.throws(() => check(full), /is no storage root/);
    assert.throws(() => check(join(full ?? '', 'letter.txt')), /is no storage root/);
    assert.deepEqual(readdirSync(empty ?? ''), []);
    layIntoOcfl(empty ?? '', { files: [], version: '2026-12-01', day: '2026-12-01' });
    assert.throws(() => check(empty), /holds release 2026-12-01 already/);
  });

  it('are not laid in twice, nor into a folder of something else, nor onto what was spoilt', () => {
    assert.throws(() => lay({ 'data/a.txt': 'Same' }, '2026-12-02'), /holds release 2026-12-02 already/);
    mkdirSync(join(work, 'other/papers'), { recursive: true });
    const laid = { files: [], version: 'x', day: '2026-12-01' };
    assert.throws(() => layIntoOcfl(join(work, 'other'), laid), /is no storage root of OCFL 1\.1/);
    appendFileSync(join(object, 'inventory.json'), ' ');
    assert.throws(() => lay({}, '2026-12-03'), /inventory\.json is not as it was made/);
  });
});

function lay(texts: Readonly<Record<string, string>>, version: string): string {
  const payload = Object.entries(texts).map(([path, text]) => ({ path, text }));
  return layIntoOcfl(root, { files: bagFiles(payload, { name: 'bag', version }), version, day: version });
}

function sum(bytes: Uint8Array): string {
  return createHash('sha512').update(bytes).digest('hex');
}

function inventoryIn(folder: string): Inventory {
  return JSON.parse(readFileSync(join(folder, 'inventory.json'), 'utf8')) as Inventory;
}

type Paths = Readonly<Record<string, readonly string[]>>;

interface Inventory {
  readonly id: string;
  readonly head: string;
  readonly digestAlgorithm: string;
  readonly manifest: Paths;
  readonly versions: Readonly<Record<string, { readonly created: string; readonly state: Paths }>>;
}
