import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sideNoteRules } from '../../../../src/components/article/side-notes.ts';

function note(anchor: string, ...references: string[]) {
  return { anchor, label: 'i', text: 'Words.', references };
}

test('each note knows its marker', () => {
  const rules = sideNoteRules([note('n1', 'r1'), note('n4', 'r4')]) ?? '';
  assert.ok(rules.includes('#r1,#n1{--at:--r1}#r4,#n4{--at:--r4}'), rules);
});

test('a note without a marker stands beside none', () => {
  const rules = sideNoteRules([note('n2')]) ?? '';
  assert.ok(rules.includes('#r0,#n2{--at:--r0}'), rules);
});

test('a note that is referred to twice stands by its first marker', () => {
  const rules = sideNoteRules([note('n1', 'r1', 'r1b')]) ?? '';
  assert.ok(rules.includes('#n1{--at:--r1}'), rules);
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
