import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutQuotation } from '../../../../src/text/evidence/cut-quotation.ts';

const passage =
  'Officials said that 300 men had left (“for good”). “Their families were left without salaries.” Nobody came back; two wrote letters [xii]. The end';

const cases: readonly (readonly [string, string])[] = [
  ['Nobody came back; two wrote letters', 'Nobody came back; two wrote letters …'],
  ['300 men had left', '… 300 men had left …'],
  ['Officials said that 300 men had left (', 'Officials said that 300 men had left …'],
  ['families were left without salaries.”', '“… families were left without salaries.”'],
  ['“Their families were left', '“Their families were left …”'],
  ['“Their families were left without salaries.”', '“Their families were left without salaries.”'],
  ['The end', 'The end'],
  ['words of another passage', 'words of another passage'],
];

for (const [words, shown] of cases) {
  test(`“${words}” is shown as ${shown}`, () => {
    assert.equal(cutQuotation(words, passage), shown);
  });
}

test('ellipses are those of the words themselves, not of a longer number or word that has them in it', () => {
  const twice = 'About 1500 went, and 2,500 more. 500 came back. More than one: money.';
  assert.equal(cutQuotation('500 came back.', twice), '500 came back.');
  assert.equal(cutQuotation('500', twice), '500 …');
  assert.equal(cutQuotation('More', twice), 'More …');
});

test('a bracket that the passage itself never closes is not closed for it', () => {
  const lost = 'The sister (it happened in 2013 –, told us. They went (by bus) at night.';
  assert.equal(cutQuotation('(it happened in 2013 –, told us.', lost), '… (it happened in 2013 –, told us.');
  assert.equal(cutQuotation('They went (by', lost), 'They went (by …)');
  const list = 'The aims: a) money; b) fame (see x y). They went (by bus at 3), then (lost';
  assert.equal(cutQuotation('They went (by', list), 'They went (by …)');
  assert.equal(cutQuotation('x y).', list), '(… x y).');
});
