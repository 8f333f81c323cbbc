/** Every kind of issue can be looked up: what it is for, and an archive that shows it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { isIssueKind, issueKinds, issueSubjects } from '../../../src/issues/catalogue.ts';
import type { Kind } from '../../../src/issues/wording.ts';

const archives = join(import.meta.dirname, '../../archives');
const entries: [string, Kind<never>][] = Object.entries(issueKinds);

/** The kinds that no archive shows on every machine, and why. */
const withoutExample = {
  Unreadable: 'rights of files are not kept by version control, and nothing is closed to root',
  NotParsed: 'no text is known that the parser gives up on within the limits',
  LockLost: 'the archives of the tests have no history in version control',
};

for (const [name, entry] of entries) {
  test(`${name} says what it is for, in one or two sentences and a few words at most`, () => {
    assert.match(entry.about, /^[A-Z“].*\.$/);
    assert.ok(entry.about.length <= 250, `${entry.about.length} characters`);
  });

  if (Object.hasOwn(withoutExample, name)) continue;
  test(`${name} has an example in which the check tells it`, () => {
    assert.ok('example' in entry);
    const told = readFileSync(join(archives, entry.example, 'expected.txt'), 'utf8');
    assert.match(told, new RegExp(`^\\S.*:\\d+:\\d+ {2}${name}$`, 'm'));
  });
}

test('the kinds without an example are these, and say how they arise', () => {
  const others = entries.filter(([, entry]) => 'arises' in entry);
  assert.deepEqual(
    others.map(([name]) => name),
    Object.keys(withoutExample),
  );
  for (const [, entry] of others) assert.match('arises' in entry ? entry.arises : '', /^[A-Z].*\.$/);
});

test('every kind belongs to one subject, and no subject has the anchor of a kind', () => {
  assert.deepEqual(
    issueSubjects.flatMap(({ kinds }) => kinds),
    Object.keys(issueKinds),
  );
  assert.deepEqual(
    issueSubjects.filter(({ id }) => isIssueKind(id)),
    [],
  );
});

test('a kind is known by its name, letter for letter', () => {
  assert.deepEqual(['WordsAdded', 'wordsAdded', 'toString', ''].map(isIssueKind), [
    true,
    false,
    false,
    false,
  ]);
});
