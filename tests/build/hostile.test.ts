/** Hostile words in every field that people write freely: built, and read back by parsers that are not ours. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';
import { parse, stringify } from 'yaml';
import { attribute, readBuiltSite, textOf } from '../../scripts/verify/built-site.ts';
import { compiledFolder } from '../../src/store/directories.ts';
import { trialArchive } from '../trial-archive.ts';

/** Elements, which the check refuses wherever they stand. */
const elements = '</script><script>alert(1)</script><img src=x onerror=alert(2)>';

/** What passes it: to leave an attribute, a script, a comment, XML, JSON, a cell, a line, an entry. */
const hostile =
  '=HYPERLINK("x") " onload=alert(1) \' < / script > --> ]]> $(x) `x` \\" TY - X } @misc{x, javascript:alert(4)?';

/** What our people write in their own words. */
const free = new Set([
  'description',
  'note',
  'question',
  'scope',
  'statement',
  'what',
  'reason',
  'title',
  'holder',
]);

let root = '';
let site: ReturnType<typeof readBuiltSite>;
let fields = 0;

before(async () => {
  root = await trialArchive([]);
  spoil(hostile);
  const { status, stderr } = run('build');
  assert.equal(status, 0, stderr);
  site = readBuiltSite(join(root, 'dist'));
});
after(() => rmSync(root, { recursive: true, force: true }));

test('an element in any field is refused, with its file and field', async (context) => {
  const built = root;
  try {
    root = await trialArchive([]);
    fields = 0;
    spoil(elements);
    const { status, stderr } = run('check');
    assert.equal(status, 1);
    const told = stderr.match(/^content\/\S+:\d+:\d+ {2}\w+$/gm) ?? [];
    assert.ok(told.length >= fields, `${told.length} of ${fields} fields were told:\n${stderr}`);
    cases(context, fields);
    rmSync(root, { recursive: true });
  } finally {
    root = built;
  }
});

test('in a page they are words: no script, handler, picture or address comes of them', (context) => {
  assert.ok(fields >= 12, String(fields));
  let shown = 0;
  for (const { file, elements, html } of site.pages.values()) {
    if (html.includes('alert(1)')) shown += 1;
    for (const element of elements) {
      assert.ok(
        !element.attrs.some(({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value)),
        file,
      );
      assert.notEqual(attribute(element, 'src'), 'x', file);
      if (element.tagName !== 'script') continue;
      if (attribute(element, 'type') === 'application/ld+json') JSON.parse(textOf(element));
      else assert.equal(textOf(element), '', file);
    }
  }
  assert.ok(shown >= 5, `they stand in ${shown} pages only`);
  cases(context, site.pages.size);
});

test('in files for programs they are what was written, as other parsers read them', (context) => {
  const python = spawnSync('python3', ['-c', readBack, join(root, 'dist')], { encoding: 'utf8' });
  if (python.error) {
    context.skip('no Python is installed here');
    return;
  }
  assert.equal(python.stderr, '');
  const [json, xml, cells, kept] = python.stdout.trim().split(' ').map(Number);
  assert.ok((json ?? 0) > 10 && (xml ?? 0) > 3 && (cells ?? 0) > 5, python.stdout);
  assert.ok((kept ?? 0) > 3, 'the words came back whole from few files');
  cases(context, (json ?? 0) + (xml ?? 0) + (cells ?? 0));
});

test('in citations they end no entry and begin none', (context) => {
  const files = [...site.files].filter((file) => /\.(?:bib|ris)$/.test(file));
  for (const file of files) {
    const text = readFileSync(join(site.folder, file), 'utf8');
    const entries = file.startsWith('data/') ? 2 : 1;
    if (file.endsWith('.ris'))
      for (const tag of ['TY', 'ER'])
        assert.equal(text.match(new RegExp(`^${tag} {2}-`, 'gm'))?.length, entries, file);
    else assert.equal(text.match(/^@\w+\{/gm)?.length, entries, file);
  }
  cases(context, files.length);
});

/** Puts words behind those of every such field of the archive. */
function spoil(words: string): void {
  const kinds = '{people,places,organisations,claims,questions,events,sources}';
  for (const file of globSync(`content/${kinds}/*.yaml`, { cwd: root })) {
    const record: unknown = parse(readFileSync(join(root, file), 'utf8'));
    writeFileSync(join(root, file), stringify(spoilt(record, words)));
  }
  for (const file of globSync('content/articles/*.md', { cwd: root })) {
    const text = readFileSync(join(root, file), 'utf8');
    fields += 1;
    writeFileSync(
      join(root, file),
      text.replace(/^summary: .*$/m, () => `summary: ${JSON.stringify(`A day. ${words}`)}`),
    );
  }
}

function spoilt(value: unknown, words: string): unknown {
  if (Array.isArray(value)) return value.map((own) => spoilt(own, words));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, own]) => {
      if (typeof own !== 'string' || !free.has(key)) return [key, spoilt(own, words)];
      fields += 1;
      return [key, `${own} ${words}`];
    }),
  );
}

function run(script: string) {
  return spawnSync(process.execPath, [`scripts/${script}.ts`], {
    env: {
      ...process.env,
      CI: 'true',
      SITE_URL: 'http://localhost:4321',
      ARCHIVE_CONTENT: root,
      ARCHIVE_OUT: join(root, 'dist'),
      ARCHIVE_CACHE: join(root, 'cache'),
      // The code is the same for all archives.
      ARCHIVE_COMPILED: compiledFolder,
    },
    encoding: 'utf8',
  });
}

/** So many were tried in one test: the table of promises counts them. */
function cases(context: TestContext, count: number): void {
  context.diagnostic(`${count} cases`);
}

/** Python's own parsers. A cell that a spreadsheet would take for a formula is a fault. */
const readBack = `
import csv, glob, json, sys, xml.dom.minidom as dom
root = sys.argv[1]
files = glob.glob(root + '/**/*', recursive=True)
counts = [0, 0, 0, 0]
for f in files:
    if f.endswith('.json') or f.endswith('.jsonl'):
        text = open(f, encoding='utf8').read()
        for part in (text.splitlines() if f.endswith('.jsonl') else [text]): json.loads(part)
        counts[0] += 1
        if 'alert(1)' in text: counts[3] += 1
    elif f.endswith(('.xml', '.atom', '.svg')):
        try: dom.parse(f); counts[1] += 1
        except Exception as fault: sys.exit(f + ': ' + str(fault))
    elif f.endswith('.csv'):
        for row in csv.reader(open(f, encoding='utf-8-sig', newline='')):
            for cell in row:
                counts[2] += 1
                assert not cell.startswith(('=', '+', '-', '@', '\\t')), f + ': ' + cell
print(*counts)
`;
