/** The names that are mentioned most, of one kind and of all. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCited, isPrivate } from '../../../../src/archive/named-records.ts';
import { mostMentioned, mostNamed } from '../../../../src/views/names/most-mentioned.ts';
import { realArchive } from '../../../real-archive.ts';

const archive = await realArchive();

test('of all kinds those come first that are mentioned most, no private person, and nothing that is cited', () => {
  const named = mostNamed(archive, archive.names.length);
  assert.ok(new Set(named.map(({ folder }) => folder)).size === 3);
  const counts = named.map(({ counts }) => counts.mentions);
  assert.deepEqual(
    counts,
    counts.toSorted((a, b) => b - a),
  );
  assert.ok((counts.at(-1) ?? 0) > 0);
  assert.ok(named.every(({ reference }) => !isCited(archive.name(reference))));
  assert.ok(named.every(({ reference }) => !isPrivate(archive.name(reference))));
  assert.ok(archive.names.some(isPrivate));
});

test('a few of all are the first of their kinds', () => {
  const [first] = mostNamed(archive, 1);
  assert.ok(first);
  assert.deepEqual(mostMentioned(archive, first.folder, { most: 1 }), [first]);
});
