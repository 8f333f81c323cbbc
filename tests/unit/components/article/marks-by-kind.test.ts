import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marksByKind } from '../../../../src/components/article/marks-by-kind.ts';

const lost = { kind: 'missing', shown: '[link missing]', note: 'A web address is lost.' } as const;

test('what is said of several places is said once, with all its places in reading order', () => {
  const [group] = marksByKind([
    { ...lost, at: 'n1' },
    { ...lost, at: 'n2' },
  ]);
  assert.equal(group?.shown, '[link missing]');
  assert.equal(group.size, 2);
  assert.deepEqual(
    group.lines.map(({ at }) => at),
    [['n1', 'n2']],
  );
});

test('a passage that lost two links is named once, and both are counted', () => {
  const [group] = marksByKind([
    { ...lost, at: 'n20' },
    { ...lost, at: 'n20' },
  ]);
  assert.equal(group?.size, 2);
  assert.deepEqual(group.lines[0]?.at, ['n20']);
});

test('misspellings stand in one group, each with its own words and reading', () => {
  const [group, ...others] = marksByKind([
    {
      kind: 'spelling',
      at: 'p2',
      shown: '[spelled so in the copy; likely Kyrgyzstan]',
      words: 'Kygyzstan',
      reading: 'Kyrgyzstan',
    },
    {
      kind: 'spelling',
      at: 'p11',
      shown: '[spelled so in the copy; likely Almaty]',
      words: 'Almaaty',
      reading: 'Almaty',
    },
  ]);
  assert.equal(group?.shown, '[spelled so in the copy]');
  assert.equal(others.length, 0);
  assert.deepEqual(
    group.lines.map(({ words, reading }) => [words, reading]),
    [
      ['Kygyzstan', 'Kyrgyzstan'],
      ['Almaaty', 'Almaty'],
    ],
  );
});

test('no marks, no groups', () => {
  assert.deepEqual(marksByKind([]), []);
});
