import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkQuotations, printedText } from '../../../../src/text/evidence/quoted-words.ts';

const texts = new Map([
  [
    'one',
    new Map([
      ['p1', 'As of October, 34 states joined. About 31,000 fighters stayed.'],
      ['p2', 'Officials say 150 went.'],
    ]),
  ],
]);
const quotation = { path: ['claims', 0], article: 'one', where: 'p1' };

describe('the printed text', () => {
  it('folds white space, no-break spaces too, and leaves out note markers', () => {
    assert.equal(
      printedText('\u00a0  destroy it.[ii]\u00a0 As of\nOctober [iii] '),
      'destroy it. As of October',
    );
  });

  it('keeps brackets that are no markers', () => {
    assert.equal(printedText('“jihad [has been] work”'), '“jihad [has been] work”');
  });
});

describe('quoted words', () => {
  it('that stand in the passage are in order', () => {
    assert.deepEqual(
      checkQuotations([{ ...quotation, words: 'As of October, 34 states joined.' }], texts),
      [],
    );
  });

  it('with a changed letter are found out, with the place of the change', () => {
    const [fault] = checkQuotations([{ ...quotation, words: 'As of october, 34 states joined.' }], texts);
    assert.deepEqual(fault, {
      kind: 'words-not-in-passage',
      path: ['claims', 0, 'words'],
      detail: {
        article: 'one',
        where: 'p1',
        word: 2,
        agrees: 'As of ',
        written: 'october, 34 states joined.',
        printed: 'October, 34 states joined. About 31,000 ',
        foundIn: [],
      },
    });
  });

  it('that stand in another passage are told where', () => {
    const [fault] = checkQuotations([{ ...quotation, words: 'Officials say' }], texts);
    assert.ok(fault?.kind === 'words-not-in-passage');
    assert.deepEqual(fault.detail.foundIn, ['p2']);
    assert.deepEqual(fault.path, ['claims', 0, 'where']);
  });

  it('may not begin or end inside a word or a number', () => {
    for (const words of ['ficials say 150', 'Officials say 15', 'Officials sa']) {
      assert.equal(checkQuotations([{ ...quotation, where: 'p2', words }], texts).length, 1, words);
    }
    assert.equal(checkQuotations([{ ...quotation, words: 'About 31' }], texts).length, 1);
  });

  it('of an unknown passage or article are found out', () => {
    const words = 'Officials say 150 went.';
    const faults = checkQuotations(
      [
        { ...quotation, where: 'p9', words },
        { ...quotation, article: 'two', words },
      ],
      texts,
    );
    assert.deepEqual(faults, [
      {
        kind: 'unknown-passage',
        path: ['claims', 0, 'where'],
        detail: { article: 'one', where: 'p9', foundIn: ['p2'] },
      },
      { kind: 'unknown-article', path: ['claims', 0, 'article'], detail: { article: 'two' } },
    ]);
  });
});

describe('what a record draws from its words', () => {
  const words = 'As of October, 34 states joined.';

  it('is a number that they state', () => {
    const path = ['claims', 0, 'amount', 'value'];
    const check = (value: number) =>
      checkQuotations([{ ...quotation, words, numbers: [{ path, value }] }], texts);
    assert.deepEqual(check(34), []);
    assert.deepEqual(check(31000), [
      {
        kind: 'number-not-in-words',
        path,
        detail: { article: 'one', where: 'p1', value: 31000, stated: [34] },
      },
    ]);
  });

  it('is a part of them, or of their passage where it may be', () => {
    const path = ['claims', 0, 'claimedBy', 'named'];
    const check = (of: 'words' | 'passage') =>
      checkQuotations([{ ...quotation, words, parts: [{ path, text: '31,000 fighters', of }] }], texts);
    assert.deepEqual(check('passage'), []);
    assert.deepEqual(
      check('words').map((fault) => fault.kind),
      ['part-not-in-words'],
    );
  });
});
