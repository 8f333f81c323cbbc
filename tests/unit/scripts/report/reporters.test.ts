/** Issues as a terminal, GitHub and programs are told them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forGitHub } from '../../../../scripts/report/github.ts';
import { forPrograms } from '../../../../scripts/report/json.ts';
import { learnMore } from '../../../../scripts/report/learn-more.ts';
import { forTerminal } from '../../../../scripts/report/terminal.ts';
import { issue } from '../../../../src/issues/issue.ts';
import { inReadingOrder } from '../../../../src/issues/reading-order.ts';
import { siteUrl } from '../../../../src/site.ts';

const empty = issue('EmptyBody', { file: 'content/articles/one.md', line: 9, column: 1 }, {});
const departs = issue(
  'NotTheCapture',
  { file: 'content/articles/one, two.md', line: 3, column: 7 },
  { expected: '100% a', found: 'b', form: false },
);

test('a person reads place and kind, then what is so and what to do, and how many there are', () => {
  assert.equal(
    forTerminal([departs, empty]),
    `content/articles/one, two.md:3:7  NotTheCapture
  The text departs from its capture.
    capture: …100% a…
    article: …b…
  Restore the capture's words. Slips stay as printed: mark them with :spelling[…] or :doubtful[…].

content/articles/one.md:9:1  EmptyBody
  There is no text after the front matter.
  Put the text in. To withdraw an article, set its status; its page then says so.

2 issues in 2 files.
`,
  );
  assert.match(forTerminal([empty]), /\n1 issue in 1 file\.\n$/);
  assert.equal(forTerminal([]), '');
});

test('GitHub gets one command a line, with line feeds, commas and percent signs escaped', () => {
  const [first = '', second = '', ...rest] = forGitHub([departs, empty]).split('\n');
  assert.deepEqual(rest, ['']);
  assert.ok(
    first.startsWith(
      '::error file=content/articles/one%2C two.md,line=3,col=7,title=NotTheCapture::' +
        'The text departs from its capture.%0A  capture: …100%25 a…%0A',
    ),
    first,
  );
  assert.match(
    second,
    /^::error file=content\/articles\/one\.md,line=9,col=1,title=EmptyBody::There is no text/,
  );
  assert.ok(first.endsWith(` ${siteUrl.href}about/checks/#NotTheCapture`), first);
});

test('programs get every issue with all its parts and the address that explains it, and an empty list where there is none', () => {
  assert.deepEqual(JSON.parse(forPrograms([empty])), {
    issues: [{ ...empty, help: `${siteUrl.href}about/checks/#EmptyBody` }],
  });
  assert.deepEqual(JSON.parse(forPrograms([])), { issues: [] });
});

test('after the issues stand the command that explains the first three kinds, and the page of all', () => {
  const others = (['NoteEmpty', 'NoteTwice', 'CommentOpen'] as const).map((kind) => ({ ...empty, kind }));
  const [command = '', page = '', ...rest] = learnMore([departs, empty, empty, ...others]).split('\n');
  assert.ok(command.endsWith('npm run check -- --explain NotTheCapture EmptyBody NoteEmpty'), command);
  assert.ok(page.endsWith(`${siteUrl.href}about/checks/`), page);
  assert.deepEqual(rest, ['']);
});

test('issues stand in reading order, the tenth line after the second, and none twice', () => {
  const at = (line: number) => issue('EmptyBody', { file: 'a.md', line, column: 1 }, {});
  assert.deepEqual(
    inReadingOrder([at(10), empty, at(2), at(2)]).map(({ file, line }) => `${file}:${line}`),
    ['a.md:2', 'a.md:10', 'content/articles/one.md:9'],
  );
});
