import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sideNoteRules } from '../../../../src/components/article/side-notes.ts';

function note(anchor: string, ...references: string[]) {
  return { anchor, label: 'i', text: 'Words.', references };
}

test('the first note stands level with its marker', () => {
  assert.match(
    sideNoteRules([note('n1', 'r1')]) ?? '',
    /#r1\{anchor-name:--r1\}#n1\{anchor-name:--n1;top:anchor\(--r1 top\)\}/,
  );
});

test('a note never covers the one before it', () => {
  const rules = sideNoteRules([note('n1', 'r1'), note('n4', 'r4')]) ?? '';
  assert.ok(
    rules.includes('#n4{anchor-name:--n4;top:max(anchor(--r4 top),anchor(--n1 bottom) + .6rem)}'),
    rules,
  );
});

test('a note that is referred to twice stands by its first marker', () => {
  const rules = sideNoteRules([note('n1', 'r1', 'r1b')]) ?? '';
  assert.ok(rules.includes('anchor(--r1 top)'));
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
