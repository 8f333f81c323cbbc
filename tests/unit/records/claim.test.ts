import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { claim, claimsFile } from '../../../src/records/claim.ts';

const whole = {
  id: 'fighters-uzbekistan',
  subject: 'fighters',
  what: 'Nationals of Uzbekistan',
  amount: { qualifier: 'more-than', value: 500 },
  unit: 'persons',
  claimedBy: { kind: 'expert', who: ['people/yerlan-karin'] },
  where: 'p2',
  words: 'more than 500 originate from Uzbekistan',
};

describe('a claim', () => {
  it('needs no place, time or citation', () => {
    const { from, cites, includes, asOf } = claim.parse(whole);
    assert.deepEqual({ from, cites, includes, asOf }, { from: [], cites: [], includes: [], asOf: undefined });
  });

  it('with a misspelt field is refused', () => {
    assert.deepEqual(faults({ ...whole, asof: '2014' }), ['']);
  });

  it('that is unknown has no value, and a number has no words in its place', () => {
    assert.deepEqual(faults({ ...whole, amount: { qualifier: 'unknown', printed: 'unknown' } }), []);
    assert.deepEqual(faults({ ...whole, amount: { qualifier: 'unknown', value: 3 } }), [
      'amount.printed',
      'amount',
    ]);
    assert.deepEqual(faults({ ...whole, amount: { qualifier: 'about', value: '500' } }), ['amount.value']);
  });

  it('may range from words to a number: “a few dozen or ‘at the most’ a hundred”', () => {
    const amount = { qualifier: 'range', from: 'a few dozen', to: 100, toQualifier: 'at-most' };
    assert.deepEqual(faults({ ...whole, amount }), []);
  });

  it('gives a reason for a time that is inferred', () => {
    assert.deepEqual(faults({ ...whole, asOf: { edtf: '2014-09', known: 'inferred' } }), ['asOf.known']);
    assert.deepEqual(faults({ ...whole, asOf: { edtf: '2014-10', known: 'printed' } }), []);
  });

  it('names records by folder and id, and passages by their anchor', () => {
    assert.deepEqual(faults({ ...whole, from: ['Uzbekistan'] }), ['from.0']);
    assert.deepEqual(faults({ ...whole, from: ['people/yerlan-karin'] }), ['from.0']);
    assert.deepEqual(faults({ ...whole, where: 'paragraph 2' }), ['where']);
  });

  it('is refused when white space is not folded', () => {
    assert.deepEqual(faults({ ...whole, words: 'more  than 500' }), ['words']);
    assert.deepEqual(faults({ ...whole, words: 'more than\u00a0500' }), ['words']);
  });
});

describe('the claims of an article', () => {
  it('have ids of their own', () => {
    const file = claimsFile.safeParse({ article: 'edm-2014-alien-war', claims: [whole, whole] });
    assert.deepEqual(
      file.error?.issues.map((issue) => issue.path.join('.')),
      ['claims.1.id'],
    );
  });
});

function faults(record: unknown): string[] {
  return claim.safeParse(record).error?.issues.map((issue) => issue.path.join('.')) ?? [];
}
