/**
 * README’s walk, “Another article, in ten minutes”, in a fresh copy of the project: the commands as README prints them, in a
 * terminal, with the answers that an archivist types.
 */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, test } from 'node:test';
import { projectFolder } from '../../src/store/directories.ts';

const copy = mkdtempSync(join(tmpdir(), 'steppe-walk-'));
after(() => rmSync(copy, { recursive: true }));

const text = `<!DOCTYPE html>
<!-- saved from url=(0072)https://windowoneurasia2.blogspot.com/2016/08/families-from-isfara.html -->
<html lang="en"><head><meta charset="utf-8"><title>Window on Eurasia: Families From Isfara Wait For Word Of Their Sons</title></head>
<body><nav><a href="/">Home</a></nav>
<article><h1>Families From Isfara Wait For Word Of Their Sons</h1>
<p class="byline">Paul Goble</p><p>Monday, August 1, 2016</p>
<p>Staunton, August 1 – Some 40 families in the Tajik town of Isfara have had no word since May of sons who went to fight for the Islamic State, journalist Farida Saidova says after two weeks there.</p>
<p>Saidova writes that Gulmurad Halimov, the former commander who appeared in a video in 2015, is still a hero to some of the young. “He was ours,” one mother told her.</p>
</article><footer>Powered by Blogger</footer></body></html>
`;

/** What is typed, by the question; each line feed ends an answer. */
const answers: readonly (readonly [asked: RegExp, typed: string])[] = [
  [/Which of these shall stand/, ''],
  [/These spellings are new/, ''],
  [/Which of these names shall have a record/, ' '],
  [/What is Farida Saidova/, ''],
  [/Who or what is Farida Saidova/, 'A journalist who writes on families of those who went to fight.'],
  [/Write drafts of/, ''],
  [/What does the article say/, 'The article tells of families in Isfara who wait for word of their sons.'],
  [/Shall it be published/, '\u001b[B'],
  [/Write this\?/, ''],
];

test(
  'from a saved page to a built site, by the commands of README',
  { skip: !hasTerminal() },
  async (context) => {
    const [, walk = ''] =
      /### Another article, in ten minutes\n([^]*?)\n### /.exec(readFileSync('README.md', 'utf8')) ?? [];
    const commands = [...walk.matchAll(/^ {4}(npm run .+)$/gm)].map(([, command = '']) => command);
    assert.deepEqual(
      commands.map((command) => command.split(' ')[2]),
      ['import', 'permalinks', 'check', 'build'],
    );
    const page = /import -- (\S+)/.exec(commands[0] ?? '')?.[1] ?? '';
    freshCopy();
    mkdirSync(join(copy, 'saved'));
    writeFileSync(join(copy, page), text);
    const before = lockOf();
    const start = performance.now();

    const [first = '', ...others] = commands;
    const shown = await typed(first, answers);
    assert.match(shown, /is a draft: 2 paragraphs, 0 notes/);
    for (const command of others) {
      const { status, stdout, stderr } = spawnSync(command, {
        cwd: copy,
        shell: true,
        encoding: 'utf8',
        env: environment,
      });
      assert.equal(status, 0, `${command}\n${stdout}\n${stderr}`);
    }
    context.diagnostic(
      `${answers.length} answers; ${Math.round((performance.now() - start) / 1000)} s of commands`,
    );
    assert.ok(answers.length <= 12);

    const html = readFileSync(join(copy, 'dist/articles/goble-2016-isfara/index.html'), 'utf8');
    assert.match(html, /id="p2"/);
    assert.match(html, /href="[^"]*people\/gulmurod-khalimov\//);
    assert.ok(existsSync(join(copy, 'dist/people/farida-saidova/index.html')));
    const now = lockOf();
    for (const [address, entry] of Object.entries(before)) assert.deepEqual(now[address], entry, address);
    for (const address of Object.keys(before))
      if (/^(?:articles|people|places|organisations|questions)\//.test(address))
        assert.ok(existsSync(join(copy, 'dist', address, 'index.html')), address);
  },
);

/** The project as it stands, without what is made or installed; the packages are those of this project. */
function freshCopy(): void {
  const left = /^(?:node_modules|dist|dist\..*|\.cache|\.astro|\.git|drafts)$/;
  cpSync(projectFolder, copy, {
    recursive: true,
    filter: (source) => !left.test(relative(projectFolder, source).split(/[\\/]/)[0] ?? ''),
  });
  symlinkSync(join(projectFolder, 'node_modules'), join(copy, 'node_modules'));
}

function lockOf(): Record<string, unknown> {
  const { addresses } = JSON.parse(readFileSync(join(copy, 'content/permalinks.lock.json'), 'utf8')) as {
    addresses: Record<string, unknown>;
  };
  return addresses;
}

/** Runs a command in a terminal, and types each answer once its question stands there. Out: what the terminal showed. */
function typed(command: string, script: typeof answers): Promise<string> {
  const child = spawn('script', ['-qfec', `stty cols 160 rows 60; ${command}`, '/dev/null'], {
    cwd: copy,
    env: environment,
  });
  let shown = '';
  let from = 0;
  const left = [...script];
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    shown += part;
    const [asked, keys] = left[0] ?? [];
    const place = asked ? shown.slice(from).search(asked) : -1;
    if (place === -1 || keys === undefined) return;
    from = shown.length;
    left.shift();
    // A key that chooses is not one that ends: the terminal tells them apart by time.
    setTimeout(() => child.stdin.write(keys), 150);
    setTimeout(() => child.stdin.write('\r'), 400);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0 && left.length === 0) resolve(shown);
      else reject(new Error(`${left.length} questions were not asked; the terminal showed:\n${shown}`));
    });
  });
}

const environment = {
  ...process.env,
  ARCHIVE_CONTENT: undefined,
  ARCHIVE_CACHE: undefined,
  ARCHIVE_OUT: undefined,
  ARCHIVE_COMPILED: undefined,
  CI: undefined,
  TERM: 'xterm',
};

/** `script` of util-linux gives a program a terminal; other systems have another one. */
function hasTerminal(): boolean {
  return process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;
}
