import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passageName } from '../../../../src/components/words/passage-name.ts';
import { anchorName } from '../../../../src/records/forms/anchor.ts';

const text = {
  html: '',
  notesHtml: '',
  paragraphs: [{ anchor: 'p12a', label: '12a', text: 'Words.' }],
  notes: [{ anchor: 'n12', label: 'xii', text: 'Words.', references: ['r12'] }],
  headings: [],
  marks: [],
};

test('a note goes by its printed numeral, a paragraph by its number', () => {
  assert.equal(passageName(text, 'n12'), 'note\u00a0xii');
  assert.equal(passageName(text, 'p12a'), '¶\u00a012a');
});

test('an anchor whose words are gone still has a name', () => {
  assert.equal(passageName(text, 'p5'), '¶\u00a05');
  assert.equal(anchorName('n3'), 'note\u00a03');
  assert.equal(anchorName('r3b'), 'marker 3b');
});
