import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sideNoteRules } from '../../../../src/components/article/side-notes.ts';

function note(anchor: string, ...references: string[]) {
  return { anchor, label: 'i', text: 'Words.', references };
}

test('a note knows its marker, and the first one that none stands before it', () => {
  const rules = sideNoteRules([note('n1', 'r1')]) ?? '';
  assert.ok(rules.includes('#r1{anchor-name:--r1}#n1{anchor-name:--n1;--marker:--r1;--before:--n0}'), rules);
});

test('a note knows the one that it may not cover, numbers apart or not', () => {
  const rules = sideNoteRules([note('n1', 'r1'), note('n4', 'r4')]) ?? '';
  assert.ok(rules.includes('#n4{anchor-name:--n4;--marker:--r4;--before:--n1}'), rules);
});

test('a note that is referred to twice stands by its first marker', () => {
  const rules = sideNoteRules([note('n1', 'r1', 'r1b')]) ?? '';
  assert.ok(rules.includes('--marker:--r1;'), rules);
  assert.ok(!rules.includes('r1b'));
});

test('only windows with room and browsers that can anchor see the rules', () => {
  assert.match(
    sideNoteRules([note('n1', 'r1')]) ?? '',
    /^@supports \(anchor-name:--a\)\{@media screen and \(width>=75rem\)\{.*\}\}$/,
  );
});

test('an article without notes has no rules', () => {
  assert.equal(sideNoteRules([]), undefined);
});
