/**
 * The importer, case by case: each folder of tests/captures has a capture, source.txt, and the draft that is made of
 * it, expected.md. To make the expectations anew, and then read the difference:
 *
 *     UPDATE_EXPECTED=1 node --test tests/unit/scripts/import.test.ts
 */
import type { Nodes } from 'mdast';
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { draftArticle } from '../../../scripts/import/draft-article.ts';
import { articleRecord } from '../../../src/records/article.ts';
import { markdownTree } from '../../../src/text/parse/syntax.ts';

const project = join(import.meta.dirname, '../../..');
const cases = join(project, 'tests/captures');

for (const id of await readdir(cases)) {
  describe(`the capture of ${id}`, async () => {
    const bytes = await readFile(join(cases, id, 'source.txt'));
    const draft = draftArticle({ bytes, file: 'source.txt', id });
    const [frontMatter, body] = parts(draft.markdown);

    test('gives the draft that was reviewed', async () => {
      const expected = join(cases, id, 'expected.md');
      if (process.env['UPDATE_EXPECTED']) await writeFile(expected, draft.markdown);
      assert.equal(draft.markdown, await readFile(expected, 'utf8'));
    });

    test('has every character in its draft once, white space and what cannot be seen apart', () => {
      const leftOut = draft.parts.leftOut;
      const words = [
        ...leftOut.filter(({ place }) => place === 'before').map(({ text }) => text),
        printed(markdownTree(body)),
        ...leftOut.filter(({ place }) => place === 'after').map(({ text }) => text),
      ].join('');
      assert.equal(withoutSpace(words), withoutSpace(bytes.toString('utf8')));
    });

    test('gives a draft that the check refuses just for the fields left to the editor', () => {
      const read = articleRecord.safeParse(parse(frontMatter));
      assert.ok(!read.success);
      const refused = read.error.issues.map(({ path }) => path.join('.'));
      assert.deepEqual(refused, draft.empty);
    });
  });
}

test('the five captures have 17, 11, 10, 13 and 10 paragraphs, and 27 notes in all', async () => {
  const five = [
    'kzexpert-2018-isis-threat',
    'edm-2014-alien-war',
    'ai-2014-isil',
    'goble-2015-defecting',
    'goble-2016-stopped-paying',
  ];
  const counts = await Promise.all(
    five.map(async (id) => {
      const bytes = await readFile(join(cases, id, 'source.txt'));
      const { paragraphs, notes } = draftArticle({ bytes, file: 'source.txt', id }).parts;
      return [paragraphs.length, notes.length];
    }),
  );
  assert.deepEqual(counts, [
    [17, 0],
    [11, 0],
    [10, 27],
    [13, 0],
    [10, 0],
  ]);
});

test('a byte order mark and line ends of Windows change nothing but the digest', () => {
  const text = 'A Title\n\nA paragraph.\n\nAnother.\n';
  const [plain, windows] = [text, `\uFEFF${text.replaceAll('\n', '\r\n')}`].map((source) =>
    draftArticle({ bytes: Buffer.from(source), file: 'source.txt' }),
  );
  assert.equal(plain?.id, 'a-title');
  assert.notEqual(plain.markdown, windows?.markdown);
  assert.equal(plain.markdown.replace(/sha256: .*/, ''), windows?.markdown.replace(/sha256: .*/, ''));
});

describe('npm run import', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'import-'));
  });
  after(() => rm(folder, { recursive: true }));

  async function run(...args: string[]): Promise<{ code: number; said: string }> {
    const command = [join(project, 'scripts/import.ts'), ...args];
    const options = { cwd: folder };
    const done = promisify(execFile)(process.execPath, command, options).then(
      ({ stdout }) => ({ code: 0, said: stdout }),
      (error: unknown) => {
        const { code, stderr } = error as { code: number; stderr: string };
        return { code, said: stderr };
      },
    );
    return done;
  }

  async function capture(name: string, content: string | Uint8Array): Promise<string> {
    await writeFile(join(folder, name), content);
    return name;
  }

  test('keeps the capture byte for byte, and never writes over what stands', async () => {
    const bytes = Buffer.from('A Pier\r\n\r\nThe pier is old\u00A0 and long (\r\n');
    const first = await run(await capture('pier.txt', bytes), '--id', 'pier');
    assert.equal(first.code, 0, first.said);
    assert.match(first.said, /content\/articles\/pier\.md is a draft: 1 paragraphs, 0 notes\./);
    assert.match(first.said, /Paragraph 1 ends in an open bracket/);
    assert.deepEqual(await readFile(join(folder, 'content/captures/pier.txt')), bytes);

    const article = join(folder, 'content/articles/pier.md');
    await writeFile(article, 'an editor’s work');
    const again = await run('pier.txt', '--id', 'pier');
    assert.equal(again.code, 1);
    assert.match(again.said, /^content\/articles\/pier\.md is there already.*\n {2}If it is another article/);
    assert.equal(await readFile(article, 'utf8'), 'an editor’s work');

    await capture('pier.txt', 'A Pier\n\nThe pier is new.\n');
    const other = await run('pier.txt', '--id', 'new-pier');
    assert.equal(other.code, 1);
    assert.match(other.said, /^content\/captures\/pier\.txt is there already, and its bytes are others\./);
    assert.deepEqual(await readFile(join(folder, 'content/captures/pier.txt')), bytes);
    assert.deepEqual(await readdir(join(folder, 'content/articles')), ['pier.md']);
  });

  const refusals: { what: string; content: string | Uint8Array; says: RegExp }[] = [
    {
      what: 'bytes that are not UTF-8',
      content: Buffer.from([0x41, 0x0a, 0x42, 0xcf, 0x20]),
      says: /not UTF-8: byte 4 /,
    },
    { what: 'a NUL', content: 'A Title\n\nA\0B\n', says: /refused\.txt:3 has the character U\+0000/ },
    { what: 'an empty file', content: ' \n', says: /refused\.txt is empty/ },
    { what: 'a title and nothing else', content: 'A Title\n', says: /has no paragraph/ },
    { what: 'a title that gives no id', content: 'Степь\n\nИ вот.\n', says: /No id .*\n {2}Choose one/ },
    { what: 'more than five million bytes', content: Buffer.alloc(5_000_001, 97), says: /5000000 at most/ },
  ];
  for (const { what, content, says } of refusals) {
    test(`refuses ${what}`, async () => {
      const { code, said } = await run(await capture('refused.txt', content), '--out', 'refused');
      assert.equal(code, 1);
      assert.match(said, says);
      assert.doesNotMatch(said, /\n {4}at /);
      await assert.rejects(readdir(join(folder, 'refused')));
    });
  }

  test('refuses an id, a name or a kind of file that will not do', async () => {
    await capture('A b.txt', 'A Title\n\nText.\n');
    await capture('good.txt', 'A Title\n\nText.\n');
    await symlink('good.txt', join(folder, 'link.txt'));
    assert.match(
      (await run('good.txt', '--id', 'Good Title')).said,
      /The id "Good Title" is not fit for an address/,
    );
    assert.match((await run('A b.txt')).said, /"A b\.txt" cannot be the name of a capture/);
    assert.match((await run('link.txt')).said, /link\.txt is a folder, a link or the like/);
    assert.match((await run('absent.txt')).said, /There is no file absent\.txt/);
    assert.match((await run()).said, /No capture is named/);
    assert.match((await run('good.txt', '--ID', 'x')).said, /--ID[^]*Write: npm run import/);
  });
});

function parts(markdown: string): [frontMatter: string, body: string] {
  const [, frontMatter = '', ...body] = markdown.split(/^---\n/m);
  return [frontMatter, body.join('---\n')];
}

/** What a tree prints, markers as the capture has them. Fails on anything that the draft may not hold. */
function printed(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'footnoteReference') return `[${node.label ?? ''}]`;
  assert.ok(['root', 'paragraph', 'footnoteDefinition'].includes(node.type), `a draft holds a ${node.type}`);
  const words = 'children' in node ? node.children.map(printed).join('') : '';
  return node.type === 'footnoteDefinition' ? `[${node.label ?? ''}]${words}` : words;
}

function withoutSpace(text: string): string {
  return text.replace(/[\s\u200B]/gu, '');
}
