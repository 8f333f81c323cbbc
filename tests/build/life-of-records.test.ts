/**
 * The archive itself, kept for years in one sitting: a passage is taken away at somebody's request, records are renamed, merged,
 * divided and retired, and the site is built. Every address of before answers, and of the person nothing is left.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { parse, stringify } from 'yaml';
import { lockFile } from '../../src/permalinks/lock.ts';
import { removedAddress } from '../../src/permalinks/removed-address.ts';
import type { ClaimsFile } from '../../src/records/claim.ts';
import type { PlaceRecord } from '../../src/records/place.ts';
import type { QuestionRecord } from '../../src/records/question.ts';
import { compiledFolder } from '../../src/store/directories.ts';

const article = 'edm-2014-alien-war';
const name = 'Muhamedkali Danikhanov';
const words = 'was told that Kazakh jihadists harbored no plans of returning to Kazakhstan';

let root = '';
let first = '';

before(() => {
  root = mkdtempSync(join(tmpdir(), 'steppe-life-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  first = join(root, 'first.lock.json');
  cpSync(join(root, lockFile), first);
});
after(() => {
  rmSync(root, { recursive: true, force: true });
});

test('the addresses of a release are kept under its name', () => {
  succeeds('permalinks', ['--release', 'first'], /addresses written to content\/releases\/first\.json/);
  assert.match(run('permalinks', ['--release', 'first']).stderr, /is there already, and stays as it is/);
});

test('a passage is taken away, and what loses its last mention is offered for retirement', () => {
  takeAwayPassage();
  succeeds('permalinks', [], /#p5 retired/);
  const check = run('check');
  assert.equal(check.status, 1);
  for (const record of ['people/muhamedkali-danikhanov', 'places/kengyr'])
    assert.match(check.stderr, new RegExp(`RecordUnmentioned\n.*\n.*npm run record -- retire ${record}`));
  dropQuotations();
  succeeds('record', ['retire', 'events/father-visits-iraq']);
  succeeds('record', ['retire', 'events/families-left']);
  succeeds('record', ['retire', 'places/baghdad']);
  succeeds('record', ['retire', 'places/kengyr', '--reason', 'No article names it any longer.']);
  succeeds(
    'record',
    ['retire', 'people/muhamedkali-danikhanov', '--reason', 'At the request of the person.'],
    /no name is left/,
  );
  assert.doesNotMatch(readFileSync(join(root, 'content/releases/first.json'), 'utf8'), /danikhanov/);
  succeeds('check', [], /no issues/);
});

test('records are renamed, merged, divided and retired, and the archive has no issue after each', () => {
  for (const command of [
    'rename people/kadyr-malikov people/malikov-kadyr',
    'rename people/malikov-kadyr people/k-malikov',
    'merge organisations/azattyk organisations/azattyq',
    'split places/levant places/levant-region places/syria',
    'rename questions/taliban questions/role-of-the-taliban',
    'merge questions/how-capable questions/how-great-a-danger',
    'retire questions/how-islamic',
    'rename events/coalition events/coalition-joined',
    'merge events/zhanaozen-trials events/zhanaozen-shooting',
    'retire events/cold-war-end',
  ]) {
    succeeds('record', command.split(' '), /Done\./);
  }
  succeeds('record', ['retire', 'events/cold-war-end'], /nothing to do/);
  succeeds('check', [], /no issues/);
  succeeds('permalinks', [], /up to date/);
});

test('built, every address of the first release answers', () => {
  const list = join(root, 'content/releases/second.txt');
  writeFileSync(list, '/people/kadyr-malikov/\n/articles/gone/\n');
  assert.match(run('build').stderr, /^content\/releases\/second\.txt: \/articles\/gone\/ is not there\.$/m);
  writeFileSync(list, '/people/kadyr-malikov/\n');
  succeeds('build', []);
  const replayed = run('replay', [first]);
  assert.equal(replayed.stderr, '');
  assert.match(replayed.stdout, /8 with a notice of where it went, 1 with the notice that it was taken away/);
  assert.equal(run('replay').status, 0);
  rmSync(join(root, 'dist/people/kadyr-malikov'), { recursive: true });
  assert.match(run('replay', [first]).stderr, /^\/people\/kadyr-malikov\/ is not there/);
});

test('an old address leads on, for browsers, search engines and hosts', () => {
  const page = built('organisations/azattyk/index.html');
  for (const part of [
    /<link rel="canonical" href="http:\/\/localhost:4321\/organisations\/azattyq\/">/,
    /<meta name="robots" content="noindex">/,
    /<meta http-equiv="refresh" content="0; url=http:\/\/localhost:4321\/organisations\/azattyq\/">/,
    /<a href="\/organisations\/azattyq\/">Azattyq<\/a>/,
  ])
    assert.match(page, part);
  assert.match(built('_redirects'), /^\/organisations\/azattyk\/\* \/organisations\/azattyq\/ 301$/m);
  assert.match(built('people/malikov-kadyr/index.html'), /href="\/people\/k-malikov\/"/);
  const divided = built('places/levant/index.html');
  assert.match(divided, /href="\/places\/levant-region\/".*href="\/places\/syria\/"/);
  assert.doesNotMatch(divided, /http-equiv="refresh"/);
  assert.match(built('places/kengyr/index.html'), /was taken away on .*No article names it any longer\./);
  assert.match(built('timeline/index.html'), /<li id="coalition".*href="\/timeline\/#coalition-joined"/);
  assert.doesNotMatch(built('sitemap.xml'), /azattyk|kengyr/);
});

test('what pointed to a merged record points to the other', () => {
  assert.match(built('organisations/azattyq/index.html'), /<mark>Azattyk<\/mark> report/);
  assert.match(
    built('questions/how-great-a-danger/index.html'),
    /Central Asians fight in units of their own\./,
  );
});

test('of the person and of the words no file of the site has anything, and the address says so without a name', () => {
  for (const wanted of [name, 'Danikhanov', words]) {
    const { status, stdout } = run('removed', [wanted]);
    assert.equal(status, 0, stdout);
    assert.match(stdout, /is in no file of/);
  }
  // The capture, and what the front matter declares of it, are not given out.
  assert.match(
    run('removed', [words]).stdout,
    /In content\/.*\n {2}articles\/edm-2014-alien-war\.md\n {2}captures\//,
  );
  const digest = removedAddress('people/muhamedkali-danikhanov').slice('people/~'.length);
  assert.match(built('404.html'), new RegExp(`data-removed="${digest}"`));
  for (const file of [lockFile, 'content/moved.yaml'])
    assert.doesNotMatch(readFileSync(join(root, file), 'utf8'), /danikhanov/i);
  assert.equal(run('removed', ['Dosym Satpaev']).status, 1, 'what is there is found');
});

/** As an archivist does it by hand: the words go, the capture keeps them, a correction says so. */
function takeAwayPassage(): void {
  const path = join(root, `content/articles/${article}.md`);
  const [, front = '', body = ''] =
    /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(readFileSync(path, 'utf8')) ?? [];
  const passage =
    body
      .trim()
      .split('\n\n')
      .find((one) => one.includes(name)) ?? '';
  const removed = `    - text: ${JSON.stringify(passage)}\n      as: removed\n      place: p4\n`;
  const correction =
    "corrections:\n  - date: '2026-11-26'\n    removed: [p5]\n    what: A passage was taken away at the request of a person named in it.\n";
  const edited = front.replace(/^rights:/m, `${removed}rights:`).replace('corrections: []\n', correction);
  writeFileSync(path, `---\n${edited}---\n${body.replace(`${passage}\n\n`, '')}`);
}

/** What rested on the passage goes with it. */
function dropQuotations(): void {
  edit(`content/claims/${article}.yaml`, (file: ClaimsFile) => ({
    ...file,
    claims: file.claims.filter(({ where }) => where !== 'p5'),
  }));
  edit(`content/sources/${article}.yaml`, (file: { sources: { where: string }[] }) => ({
    ...file,
    sources: file.sources.filter(({ where }) => where !== 'p5'),
  }));
  edit('content/moved.yaml', ({ moved }: { moved: object[] }) => ({
    moved: [
      ...moved,
      ...[`claims/${article}.families-left`, `sources/${article}.p5-azattyq`].map((from) => ({
        from,
        how: 'retired',
        date: '2026-11-26',
      })),
    ],
  }));
  edit('content/places/iraq.yaml', (file: PlaceRecord) => ({
    ...file,
    printed: file.printed.filter(({ text }) => text !== 'Iraqi'),
  }));
  for (const id of ['by-which-way', 'more-or-fewer', 'treatment-of-returners', 'who-goes', 'who-returns'])
    edit(`content/questions/${id}.yaml`, (file: QuestionRecord) => ({
      ...file,
      positions: file.positions
        .map((one) => ({
          ...one,
          voices: one.voices.filter((voice) => voice.article !== article || voice.where !== 'p5'),
        }))
        .filter(({ voices }) => voices.length > 0),
    }));
}

function edit<Value>(file: string, change: (value: Value) => Value): void {
  const path = join(root, file);
  writeFileSync(path, stringify(change(parse(readFileSync(path, 'utf8')) as Value), { lineWidth: 0 }));
}

function built(file: string): string {
  return readFileSync(join(root, 'dist', file), 'utf8');
}

function succeeds(script: string, args: readonly string[] = [], told = /(?:)/): void {
  const { status, stdout, stderr } = run(script, args);
  assert.equal(status, 0, `${script} ${args.join(' ')}\n${stdout}${stderr}`);
  assert.match(stdout, told);
}

function run(script: string, args: readonly string[] = []) {
  return spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    encoding: 'utf8',
    env: {
      ...process.env,
      CI: '1',
      ARCHIVE_CONTENT: root,
      ARCHIVE_CACHE: join(root, 'cache'),
      ARCHIVE_OUT: join(root, 'dist'),
      // The code is the same for all.
      ARCHIVE_COMPILED: compiledFolder,
    },
  });
}
