/** Edits of YAML: what is changed, and that nothing else is. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appendItems, moveReference, setValue } from '../../../../scripts/record/yaml-edits.ts';

const source = `# Ours.
what: >-
  Somebody saw people/x
  there.
about:
  - people/x # who
  - places/y
tellings:
  - by: [people/x, people/z]
    only: [people/x]
  - { at: p4, record: people/x, words: 'a' }
  - outlet: people/x
    title: "T"
mentions:
  pin:
    - { at: p4, words: a, record: people/x }
    - { at: p5, words: b, record: people/z }
  refuse:
    - at: p5
      words: b
      record: people/x
`;

test('a reference that goes takes its line, its place in a list, a list that is empty then, and a rule along', () => {
  assert.equal(
    moveReference(source, { from: 'people/x' }).text,
    `# Ours.
what: >-
  Somebody saw people/x
  there.
about:
  - places/y
tellings:
  - by: [people/z]
  - { at: p4, words: 'a' }
  - title: "T"
mentions:
  pin:
    - { at: p5, words: b, record: people/z }
`,
  );
});

test('a reference that is replaced leaves every other byte, and stands in no list twice', () => {
  const { text, lines } = moveReference(source, { from: 'people/x', to: 'people/z' });
  assert.deepEqual(lines, [6, 9, 10, 11, 12, 16, 21]);
  const expected = source
    .replace('[people/x, people/z]', '[people/z]')
    .replaceAll(/(?<!saw )people\/x/g, 'people/z');
  assert.equal(text, expected);
});

test('no record refers to itself', () => {
  const own = 'id: z\nparents: [places/x, places/w]\n';
  const move = { from: 'places/x', to: 'places/z', self: 'places/z' };
  assert.equal(moveReference(own, move).text, 'id: z\nparents: [places/w]\n');
});

test('items are added at the end of a list, in its own form', () => {
  const list = (text: string, inline: boolean): string =>
    appendItems(text, { key: 'a', items: [{ text: 'B: c', n: 1 }], inline });
  assert.equal(
    list('a:\n  - { text: A }\nb: 1\n', true),
    "a:\n  - { text: A }\n  - { text: 'B: c', n: 1 }\nb: 1\n",
  );
  assert.equal(list('a:\n- text: A\n', false), "a:\n- text: A\n- text: 'B: c'\n  n: 1\n");
  assert.equal(list('b: 1\n', true), "b: 1\na:\n  - { text: 'B: c', n: 1 }\n");
  assert.equal(appendItems('a: [x]\n', { key: 'a', items: ['y'], inline: true }), 'a: [x, y]\n');
});

test('a value is set where it stands', () => {
  assert.equal(setValue('id: x # so\nname: x\n', { key: 'id', value: 'y' }), 'id: y # so\nname: x\n');
});
