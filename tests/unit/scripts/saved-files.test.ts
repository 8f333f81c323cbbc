/** Files of every other kind, taken in as on the command line: what the draft says, and that it is proved by the bytes kept. */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { parse } from 'yaml';
import { draftFile } from '../../../scripts/import/draft-file.ts';
import { importMany, progressLine } from '../../../scripts/import/import-many.ts';
import { dateIn, isDateLine } from '../../../scripts/import/languages/dates.ts';
import { lockTexts } from '../../../src/permalinks/article-anchors.ts';
import { inPassageOrder, printedTexts } from '../../../src/permalinks/printed-texts.ts';
import { captureText } from '../../../src/reading/articles/capture-text.ts';
import type { ArticleRecord } from '../../../src/records/article.ts';
import { compareWithCapture } from '../../../src/text/fidelity/fidelity.ts';
import { parseText } from '../../../src/text/parse/parse.ts';

const files = join(import.meta.dirname, '../../saved-files');
let out = '';
before(async () => {
  out = await mkdtemp(join(tmpdir(), 'saved-files-'));
});
after(() => rm(out, { recursive: true }));

const kinds: readonly (readonly [file: string, title: string, has: string])[] = [
  ['winter.mhtml', 'The long winter', 'It was a long winter — the longest'],
  ['winter.warc.gz', 'The long winter', 'Then came spring, and with it'],
  ['winter.wacz', 'The long winter', 'Then came spring, and with it'],
  ['book.epub', 'Chapter one', 'Then came spring, and with it the question.'],
  ['paper.docx', 'The Paper', 'nobody came.[^1]\n\n## Part one'],
  ['notes.md', 'A Title', '- one\n- two\n\n| a | b |'],
  ['report.pdf', 'The Long Report', 'they remember many of them, the old people say now.\n\nThen came'],
  ['lines.txt', 'Возвращение домой', '- строители;\n- водители;\n- повара.\n\n| Страна | Человек |'],
];

for (const [index, [file, title, has]] of kinds.entries()) {
  test(`${file} becomes a draft whose words are its own, every one`, async () => {
    const about = { id: `kind-${index}`, out, record: undefined, part: undefined };
    const drafted = await draftFile(join(files, file), about);
    assert.ok(drafted);
    const { article, draft } = drafted;
    assert.equal(draft.parts.title, title);
    const [, front = '', body = ''] =
      /^---\n([^]*?\n)---\n([^]*)$/.exec(await readFile(article, 'utf8')) ?? [];
    assert.ok(body.includes(has), body);
    const { capture } = parse(front) as Pick<ArticleRecord, 'capture'>;
    const kept = await readFile(join(out, 'captures', capture.file));
    const { text, issues } = captureText(kept, { capture });
    assert.deepEqual(issues, []);
    const parsed = parseText(body, { lineOffset: 0 });
    assert.deepEqual(parsed.faults, []);
    const locked = lockTexts(printedTexts(parsed), { locked: undefined, corrections: [] });
    const anchors = inPassageOrder(parsed, locked);
    assert.deepEqual(compareWithCapture(parsed, { capture: text, leftOut: capture.leftOut, anchors }), []);
    assert.deepEqual(await readFile(join(out, 'captures', file)), await readFile(join(files, file)));
  });
}

test('lines of verse stay lines, and a text that breaks off is marked', async () => {
  const [name] = (await readdir(join(out, 'articles'))).filter((each) => each === 'kind-7.md');
  const text = await readFile(join(out, 'articles', name ?? ''), 'utf8');
  assert.match(text, /Дорога дальняя,\\\nхлеб дорогой,\\\n/);
  assert.match(text, /он так и не :missing\[text\]\n/);
});

describe('a folder of files', () => {
  test('goes on where it was stopped, and ends with what needs a person', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'many-'));
    for (const name of ['a', 'b', 'c'])
      await writeFile(
        join(folder, `${name}x.txt`),
        `The ${name} bridge\n\nThe bridge of ${name} is closed in winter.\n`,
      );
    await writeFile(join(folder, 'wrong.txt'), '<html><body><p>A page.</p></body></html>');
    const target = join(out, 'many');
    const stop = new AbortController();
    const told: string[] = [];
    const first = await importMany([folder], {
      out: target,
      signal: stop.signal,
      now: () => told.length * 1000,
      tell: (progress) => {
        told.push(progressLine(progress));
        if (progress.index === 1) stop.abort();
      },
    });
    assert.deepEqual([first.drafted, first.left], [2, 2]);
    assert.equal(told[1], '2 of 4, 1.0 a second, 3 s left: bx.txt');
    const again = await importMany([folder], {
      out: target,
      signal: new AbortController().signal,
      now: () => 0,
      tell: () => undefined,
    });
    assert.deepEqual([again.drafted, again.passedOver, again.left], [1, 2, 0]);
    assert.match(again.forPerson.at(-1)?.what ?? '', /wrong\.txt is a web page \(HTML\)/);
    await rm(folder, { recursive: true });
  });

  test('goes on after a file that cannot be taken in, and beside a folder among the captures', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'many-'));
    const target = join(folder, 'out');
    await mkdir(join(target, 'captures', 'older'), { recursive: true });
    const files = [join(folder, 'a.txt'), join(folder, 'b.txt')];
    for (const file of files) await writeFile(file, 'The bridge\n\nThe bridge is closed in winter.\n');
    const found = await importMany(files, {
      out: target,
      signal: new AbortController().signal,
      now: () => 0,
      // The file goes away between the look into the folder and the reading of it.
      tell: ({ file, index }) => {
        if (index === 0) rmSync(file);
      },
    });
    assert.equal(found.drafted, 1);
    assert.match(found.forPerson[0]?.what ?? '', /^It could not be taken in: ENOENT/);
    await rm(folder, { recursive: true });
  });
});

test('dates are read in the languages of the region', () => {
  for (const line of [
    '5 июня 2016 года',
    '2016 жылғы 5 маусым',
    '2016-жылдын 5-июну',
    '5 июни соли 2016',
    '2016 yil 5 iyun',
    '2016 йил 5 июнь',
    '۱۶ خرداد ۱۳۹۵',
    'Sunday, June 5, 2016',
    '05.06.2016, 14:30',
  ]) {
    const found = dateIn(line);
    assert.equal(found?.date, '2016-06-05', line);
    assert.ok(isDateLine(line, found), line);
  }
  assert.equal(dateIn('31 июня 2016 года')?.doubt, 'there is no such day');
  const inSentence = dateIn('On June 5, 2016 he left.');
  assert.ok(inSentence && !isDateLine('On June 5, 2016 he left.', inSentence));
});
