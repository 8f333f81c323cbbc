import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issueKinds, isIssueKind } from '../../../../src/issues/catalogue.ts';
import { readExample } from '../../../../src/views/checks/example.ts';
import { explained } from '../../../../src/views/checks/explained.ts';

test('a kind is told with what was changed, what the check says, and the remedy', () => {
  const { example, remedy } = explained('MarkerWithoutNote');
  assert.deepEqual(example, {
    changes: [
      {
        file: 'content/articles/market-day.md',
        does: 'is changed',
        before: 'full.[^i]',
        after: 'full.[^ii]',
      },
    ],
    message:
      'content/articles/market-day.md:48:58  MarkerWithoutNote\n  There is no endnote for the marker [^ii].',
  });
  assert.match(remedy, /^Did you mean "i"\? Add a line/);
});

test('of an archive with several issues, that of the kind is told', () => {
  assert.match(readExample('several-faults-at-once', 'UnknownValue').message, /:10:9 {2}UnknownValue\n/);
  assert.throws(() => readExample('several-faults-at-once', 'EmptyBody'), /has no EmptyBody/);
});

test('a kind without an example says how it arises and what to do', () => {
  const { example, arises, remedy } = explained('Unreadable');
  assert.equal(example, undefined);
  assert.match(arises ?? '', /refuses to open/);
  assert.match(remedy, /right to read it/);
});

test('every kind can be told', () => {
  for (const kind of Object.keys(issueKinds).filter(isIssueKind)) {
    const { about, remedy, example } = explained(kind);
    assert.ok(about !== '' && remedy !== '', kind);
    if (example) assert.match(example.message, new RegExp(`^.+ {2}${kind}\n {2}\\S`));
  }
});
