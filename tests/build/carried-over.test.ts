/** npm run build after one change: what is made again, and that all is as if it had been built from nothing. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { compiledFolder, projectFolder } from '../../src/store/directories.ts';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'steppe-carried-'));
  await cp(join(projectFolder, 'content'), join(folder, 'content'), { recursive: true });
  build('dist', 'cache');
});
after(() => rm(folder, { recursive: true }));

test('nothing changed: every file is the one that was there', () => {
  const before = inodes();
  build('dist', 'cache');
  assert.deepEqual(changedSince(before), []);
  assert.equal(run('scripts/changes.ts'), 'No file differs from the site before.\n');
});

test('a description changed: the page, and what shows it or speaks of all, is made again, and nothing else', async () => {
  const before = inodes();
  await edit('content/people/yerlan-karin.yaml', /^description: .*$/m, 'description: A scholar.');
  build('dist', 'cache');
  const changed = changedSince(before);
  assert.ok(changed.includes('people/yerlan-karin/index.html'), changed.join('\n'));
  const others = changed.filter((file) => /^(?:articles|people|places|organisations)\/[^/]+\//.test(file));
  // The TEI of an article describes whom it mentions.
  assert.deepEqual(others, [
    'articles/ai-2014-isil/tei.xml',
    'articles/edm-2014-alien-war/tei.xml',
    'people/yerlan-karin/index.html',
  ]);
  assert.deepEqual(
    changed.filter((file) => file.startsWith('pagefind/')),
    [],
  );
  const { content, ...told } = JSON.parse(run('scripts/changes.ts', '--json')) as { content: unknown };
  assert.deepEqual(told, { added: [], changed, removed: [] });
  const none = { added: [], changed: [], removed: [] };
  const addresses = { ...none, changed: [{ id: '/people/yerlan-karin/' }] };
  assert.deepEqual(content, { addresses, names: none, numbers: none });
  afresh();
});

test('a page that somebody changed in the built site is made again', async () => {
  const page = join(folder, 'dist/people/yerlan-karin/index.html');
  const right = await readFile(page, 'utf8');
  await writeFile(page, 'Not what was built.');
  build('dist', 'cache');
  assert.equal(await readFile(page, 'utf8'), right);
});

test('a spelling added, then a summary changed: the site is as if it had been built from nothing', async () => {
  await edit(
    'content/people/yerlan-karin.yaml',
    /^further:\n/m,
    'further:\n  - { text: Jerlan Karin, language: de, kind: transliteration }\n',
  );
  build('dist', 'cache');
  const before = inodes();
  await edit('content/articles/goble-2015-defecting.md', /^(summary: >-\n {2})/m, '$1First of all: ');
  build('dist', 'cache');
  const changed = changedSince(before);
  // What quotes the article shows its words, which are as they were.
  assert.deepEqual(
    changed.filter((file) =>
      /^(?:people|places|organisations|questions|timeline|figures|pagefind)\//.test(file),
    ),
    [],
  );
  assert.ok(changed.includes('articles/goble-2015-defecting/index.html'), changed.join('\n'));
  afresh();
});

test('an article withdrawn: nothing of its files stays, no folder either', async () => {
  await edit(
    'content/articles/goble-2015-defecting.md',
    /^( *)state: published$/m,
    "$1state: withdrawn\n$1date: '2026-11-22'\n$1reason: To see what is left.",
  );
  // Of the site before the last one the folders are used again.
  build('dist', 'cache');
  build('dist', 'cache');
  const folders = globSync('**/*', { cwd: join(folder, 'dist'), withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
  assert.deepEqual(
    folders.filter((path) => globSync('*', { cwd: path }).length === 0),
    [],
  );
  afresh();
});

/** What a build from nothing makes, file by file, and by two threads. */
function afresh(): void {
  build('dist-afresh', 'cache-afresh', { ARCHIVE_THREADS: '2' });
  const names = files('dist-afresh');
  assert.deepEqual(files('dist'), names);
  for (const file of names)
    assert.ok(
      readFileSync(join(folder, 'dist', file)).equals(readFileSync(join(folder, 'dist-afresh', file))),
      `${file} differs`,
    );
}

async function edit(file: string, words: RegExp, by: string): Promise<void> {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  assert.match(text, words);
  await writeFile(path, text.replace(words, by));
}

function build(out: string, cache: string, more: NodeJS.ProcessEnv = {}): void {
  run('scripts/build.ts', { out, cache, more });
}

function run(
  script: string,
  option: string | { out: string; cache: string; more: NodeJS.ProcessEnv } = {
    out: 'dist',
    cache: 'cache',
    more: {},
  },
): string {
  const { out, cache, more } =
    typeof option === 'string' ? { out: 'dist', cache: 'cache', more: {} } : option;
  return execFileSync(process.execPath, typeof option === 'string' ? [script, option] : [script], {
    cwd: projectFolder,
    env: {
      ...process.env,
      CI: 'true',
      ARCHIVE_CONTENT: folder,
      ARCHIVE_OUT: join(folder, out),
      ARCHIVE_CACHE: join(folder, cache),
      ARCHIVE_COMPILED: compiledFolder,
      ...more,
    },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function files(out: string): string[] {
  return globSync('**/*', { cwd: join(folder, out), withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, out).length + 1))
    .sort();
}

function inodes(): Map<string, number> {
  return new Map(files('dist').map((file) => [file, statSync(join(folder, 'dist', file)).ino]));
}

function changedSince(before: ReadonlyMap<string, number>): string[] {
  return [...inodes()].filter(([file, inode]) => before.get(file) !== inode).map(([file]) => file);
}
