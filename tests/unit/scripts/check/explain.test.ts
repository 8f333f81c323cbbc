/** npm run check -- --explain, as a person sees it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { explain } from '../../../../scripts/check/explain.ts';
import { absoluteUrl, checkUrl } from '../../../../src/urls.ts';

test('a kind is explained: the rule, an example, what the check says, what to do, where it stands', () => {
  const { text, faults } = explain(['WordsAdded']);
  assert.deepEqual(faults, []);
  assert.equal(
    text,
    `WordsAdded
  A text has no words that its capture does not have. Otherwise a reader would quote us for the author.
  For example:
    content/articles/winter-road.md is changed.
    - the pass twice.
    + the pass twice.
    +
    + He did not say when.
  The check then says:
    content/articles/winter-road.md:37:1  WordsAdded
      The capture does not have these words: “He did not say when.”.
  What to do: Take them away. What the editors add stands in marks, in the front matter, or in capture.leftOut if printed.
  ${absoluteUrl(checkUrl('WordsAdded'))}
`,
  );
});

test('a kind without an example says how it arises', () => {
  assert.match(explain(['Unreadable']).text, /\n {2}How it arises: The system refuses/);
});

test('an unknown name is answered with the nearest, the known ones are explained all the same', () => {
  const { status, stdout, stderr } = check(
    '--explain',
    'WordAded',
    'NoteTwice',
    'qqqqqqqqqqqqqqqqq',
    '\u001b[31m',
  );
  assert.equal(status, 1);
  assert.match(stdout, /^NoteTwice\n/);
  assert.deepEqual(stderr.trimEnd().split('\n'), [
    'There is no kind of issue "WordAded". Did you mean "WordsAdded"?',
    'There is no kind of issue "qqqqqqqqqqqqqqqqq". All of them: npm run check -- --kinds',
    'There is no kind of issue "\\u{1b}[31m". All of them: npm run check -- --kinds',
  ]);
});

test('several names are explained in turn; no name is answered with where the names are', () => {
  const { status, stdout } = check('--explain', 'NoteTwice', 'NoteEmpty');
  assert.equal(status, 0);
  assert.match(stdout, /^NoteTwice\n[^]*\n\nNoteEmpty\n/);
  assert.deepEqual(explain([]), {
    text: '',
    faults: ['Name a kind of issue. All of them: npm run check -- --kinds'],
  });
});

function check(...args: readonly string[]) {
  return spawnSync(process.execPath, ['scripts/check.ts', ...args], { encoding: 'utf8' });
}
