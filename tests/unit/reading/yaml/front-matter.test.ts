/** Article files, divided. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { divide } from '../../../../src/reading/yaml/front-matter.ts';

test('front matter and text are told apart, and their lines can be counted in the file', () => {
  assert.deepEqual(divide('---\nid: x\n---\n\nText.\n---\nMore.', 'x.md'), {
    yaml: 'id: x',
    yamlLine: 1,
    body: '\nText.\n---\nMore.',
    bodyLine: 3,
  });
});

test('white space after the hyphens does no harm', () => {
  assert.ok('body' in divide('--- \nid: x\n---\t\nText.', 'x.md'));
});

test('a file without front matter, or with front matter that never ends, is told', () => {
  assert.equal(kindOf('Text.'), 'FrontMatterMissing');
  assert.equal(kindOf('\n---\nid: x\n---\nText.'), 'FrontMatterMissing');
  assert.equal(kindOf('---\nid: x\n----\nText.'), 'FrontMatterOpen');
});

function kindOf(text: string): string | undefined {
  const divided = divide(text, 'x.md');
  return 'issue' in divided ? divided.issue.kind : undefined;
}
