/** What /verify/ says of quotations: right ones, altered ones, and sentences from elsewhere. */
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { quotableSequences } from '../../../src/quotation/quotable.ts';
import { quotedPieces, type Verdict, verifyQuotation } from '../../../src/quotation/verify.ts';
import { foreignSentences } from './foreign-sentences.ts';
import { quotableTexts } from './quotable-texts.ts';

const articles = quotableTexts();
const sequences = quotableSequences(articles);
const passages = articles.flatMap(({ id, passages: own }) =>
  own.map(({ anchor, text }) => ({ id, anchor, text })),
);

/** 3 to 60 words in a row from one passage. */
const quotation = fc
  .record({ passage: fc.constantFrom(...passages), from: fc.nat(), length: fc.integer({ min: 3, max: 60 }) })
  .map(({ passage, from, length }) => {
    const words = passage.text.split(' ');
    const start = from % Math.max(1, words.length - length + 1);
    return { ...passage, words: words.slice(start, start + length) };
  })
  .filter(({ words }) => words.filter((word) => /\p{L}/u.test(word)).length >= 3);

function verify(pasted: string): Verdict {
  return verifyQuotation(pasted, sequences);
}

function places(verdict: Verdict): string[] {
  return 'places' in verdict ? verdict.places.map(({ article, anchor }) => `${article.id}#${anchor}`) : [];
}

test('300 quotations of 3 to 60 words are exact, and where they stand is among the places', () => {
  fc.assert(
    fc.property(quotation, ({ id, anchor, words }) => {
      const verdict = verify(words.join(' '));
      assert.equal(verdict.kind, 'exact', words.join(' '));
      assert.ok(places(verdict).includes(`${id}#${anchor}`), places(verdict).join());
    }),
    { numRuns: 300, seed: 20261122 },
  );
});

test('300 quotations with one to three words changed are altered, in the right place, by those words', () => {
  const altered = fc
    .record({
      quotation,
      count: fc.integer({ min: 1, max: 3 }),
      at: fc.array(fc.nat(), { minLength: 3, maxLength: 3 }),
    })
    .map(({ quotation: { words, ...where }, count, at }) => {
      const plain = [...words.keys()].filter((index) => /^[\p{L}\p{N}]+$/u.test(words[index] ?? ''));
      const changed = new Set(at.slice(0, count).map((number) => plain[number % plain.length] ?? -1));
      return { ...where, words, changed };
    })
    .filter(({ words, changed }) => {
      const kept = words.filter((_, index) => !changed.has(index));
      // Of three or four words one must be left to go by.
      return (
        !changed.has(-1) &&
        kept.length >= changed.size &&
        kept.length >= 2 &&
        kept.some((word) => word.replace(/\P{L}/gu, '').length > 4)
      );
    });
  let near = 0;
  let compared = 0;
  fc.assert(
    fc.property(altered, ({ id, anchor, words, changed }) => {
      const pasted = words.map((word, index) => (changed.has(index) ? 'marmalade' : word)).join(' ');
      const verdict = verify(pasted);
      assert.ok(verdict.kind === 'altered', pasted);
      assert.equal(
        verdict.differences
          .map(({ given }) => given)
          .join('')
          .replace(/\s+/g, ' ')
          .trim(),
        core(pasted),
        pasted,
      );
      if (words.length >= 8) assert.ok(places(verdict).includes(`${id}#${anchor}`), pasted);
      const originals = words.filter((_, index) => changed.has(index));
      const found = verdict.differences.filter(({ sort }) => sort === 'changed');
      if (!places(verdict).includes(`${id}#${anchor}`)) near += 1;
      else if (verdict.places.length === 1) {
        compared += 1;
        assert.deepEqual(
          found.flatMap(({ printed }) => bare(printed)),
          originals,
          pasted,
        );
        assert.deepEqual(
          found.flatMap(({ given }) => bare(given)),
          originals.map(() => 'marmalade'),
          pasted,
        );
      }
    }),
    { numRuns: 300, seed: 20261122 },
  );
  assert.ok(compared >= 250, `only ${compared} had one place alone`);
  assert.ok(near <= 15, `${near} short quotations were found elsewhere`);
});

test('100 sentences from elsewhere are not found', () => {
  assert.equal(foreignSentences.length, 100);
  const found = foreignSentences.filter((sentence) => verify(sentence).kind !== 'absent');
  assert.deepEqual(found, []);
});

describe('what does not count as a difference', () => {
  const cases: [what: string, pasted: string][] = [
    ['straight marks', `"soft measures" to de-radicalize and re-integrate the fighters`],
    ['other dashes', 'a civil war in Tajikistan (1992–1997), Tashkent bombings'],
    ['spaces', ' a  civil war\nin Tajikistan\u00a0'],
    ['the case of the first letter', 'Measures that have been neglected so far by all Central Asian states'],
    ['a stop that the quoting sentence needs', 'The jihad turns global,'],
    [
      'our words in brackets',
      'as foreign [link missing] fighters in Iraq'.replace(
        'as foreign [link missing] fighters',
        'foreign [link missing] fighters',
      ),
    ],
    [
      'words left out',
      'a civil war in Tajikistan … the Central Asian governments have taken oppressive measures',
    ],
    ['words left out, in brackets', '“a civil war in Tajikistan [...] the Central Asian governments”'],
  ];
  for (const [what, pasted] of cases) {
    test(what, () =>
      assert.equal(verify(pasted).kind, 'exact', JSON.stringify(verify(pasted)).slice(0, 300)),
    );
  }
});

test('a quotation may run on into the next paragraph', () => {
  const [first, second] = articles.find(({ id }) => id === 'ai-2014-isil')?.passages ?? [];
  const pasted = `${first?.text.split(' ').slice(-5).join(' ') ?? ''}\n\n${second?.text.split(' ').slice(0, 6).join(' ') ?? ''}`;
  const verdict = verify(pasted);
  assert.equal(verdict.kind, 'exact');
  assert.deepEqual('places' in verdict && verdict.places.map(({ anchor, to }) => [anchor, to]), [
    ['p1', 'p2'],
  ]);
});

test('the words that stand side by side end where words were left out or put in', () => {
  assert.deepEqual(quotedPieces('“A civil war [link missing], in Tajikistan … oppressive [new] measures.”'), [
    ['a', 'civil', 'war', 'in', 'tajikistan'],
    ['oppressive'],
    ['measures'],
  ]);
});

test('a word is too little', () => {
  assert.equal(verify('Tajikistan').kind, 'short');
  assert.equal(verify(' “” — ').kind, 'short');
});

/** What the verdict goes by: the pasted text without marks and stops at its ends. */
function core(pasted: string): string {
  return pasted.replace(/^[^\p{L}\p{N}([]+/u, '').replace(/[^\p{L}\p{N}%)\]]+$/u, '');
}

function bare(text: string): string[] {
  return text
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter(Boolean);
}

test('brackets one after another are shown together, beside all the words that stand in their place', () => {
  const verdict = verify('The threat of [radical] [Islamism] and terrorism is not new to Central Asia');
  const brackets =
    'differences' in verdict ? verdict.differences.filter(({ sort }) => sort === 'in brackets') : [];
  assert.deepEqual(
    brackets.map(({ given, printed }) => [given.trim(), printed.trim()]),
    [['[radical] [Islamism]', 'radical Islamism']],
  );
});
