import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseText } from '../../../../src/text/parse/parse.ts';

function limitsOf(markdown: string): string[] {
  return parseText(markdown, { lineOffset: 5 }).faults.map((fault) =>
    fault.kind === 'over-limit' ? `${fault.of} ${fault.line}` : fault.kind,
  );
}

test('a text that would keep the parser busy is refused before parsing, at its line', () => {
  const many = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, i) => line(i)).join('');
  assert.deepEqual(limitsOf('a b '.repeat(101_000)), ['text bytes 6']);
  assert.deepEqual(limitsOf(`a\n\n${'b '.repeat(10_001)}`), ['line bytes 8']);
  assert.deepEqual(limitsOf('a\n\n'.repeat(5_001)), ['lines 10006']);
  assert.deepEqual(limitsOf(`a\n\n${'> '.repeat(33)}b`), ['nesting 8']);
  assert.deepEqual(limitsOf('> > > > > > a\n\n'.repeat(1_700)), ['nesting in all 3338']);
  assert.deepEqual(limitsOf(`a\n\n${'- '.repeat(33)}b`), ['nesting 8']);
  assert.deepEqual(limitsOf(many(40, (depth) => `${'  '.repeat(depth)}- a\n`)), ['nesting 38']);
  assert.deepEqual(limitsOf(many(2_001, (index) => `[^${index}]: a\n`)), ['endnotes 2006']);
  assert.deepEqual(limitsOf(many(101, (index) => `[${index}]: a\n`)), ['reference definitions 106']);
  assert.deepEqual(limitsOf('- a\n'.repeat(5_001)), ['list items 5006']);
  assert.deepEqual(limitsOf('> a\n\n'.repeat(2_001)), ['quotation lines 4006']);
  assert.deepEqual(limitsOf('a\n-\n'.repeat(1_001)), ['underlines 2007']);
  assert.deepEqual(limitsOf(':::a\n'.repeat(51)), ['block marks 56']);
  assert.deepEqual(limitsOf('*a '.repeat(600) + 'b* '.repeat(600)), ['emphasis characters 6']);
  assert.deepEqual(limitsOf('`a'.repeat(1_001)), ['backticks 6']);
  assert.deepEqual(limitsOf('a <!-- '.repeat(501)), ['angle brackets 6']);
  assert.deepEqual(limitsOf('['.repeat(101)), ['open brackets 6']);
  assert.deepEqual(limitsOf('[]\n'.repeat(4_001)), ['brackets 4006']);
  assert.deepEqual(limitsOf(':a{\n'.repeat(2_501)), ['colons and braces 2506']);
});

test('the same counts spread over paragraphs are only limited in the whole text', () => {
  assert.deepEqual(limitsOf('a *b* *c* *d*\n\n'.repeat(3_000)), []);
  assert.deepEqual(limitsOf('a *b* *c* *d*\n\n'.repeat(3_334)), ['emphasis characters 6672']);
});
