/** What /verify/ says when it reads but a part of the archive: the same as if it had read all. */
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lookUp } from '../../../src/quotation/look-up.ts';
import { quotableSequences } from '../../../src/quotation/quotable.ts';
import { verifyQuotation } from '../../../src/quotation/verify.ts';
import { archiveInMemory } from './archive-in-memory.ts';
import { foreignSentences } from './foreign-sentences.ts';
import { madeUpTexts } from './made-up-texts.ts';
import { quotableTexts } from './quotable-texts.ts';

const five = quotableTexts();
const many = [...five, ...madeUpTexts(20)];

/** Words in a row from one article, perhaps from two paragraphs. */
function wordsFrom(articles: typeof five, least: number) {
  return fc
    .record({
      article: fc.constantFrom(...articles),
      from: fc.nat(),
      length: fc.integer({ min: least, max: 45 }),
    })
    .map(({ article, from, length }) => {
      const words = article.passages
        .filter(({ anchor }) => anchor.startsWith('p'))
        .flatMap(({ text }) => text.split(' '));
      const start = from % Math.max(1, words.length - length + 1);
      return words.slice(start, start + length);
    });
}

function kinds(articles: typeof five, least: number) {
  const words = wordsFrom(articles, least);
  const places = fc.array(fc.nat(), { minLength: 1, maxLength: 3 });
  return {
    'word for word': wordsFrom(articles, 2).map((all) => all.join(' ')),
    'with words changed': fc
      .tuple(words, places)
      .map(([all, at]) => changed(all, { at, change: () => 'marmalade' })),
    'with words left away': fc
      .tuple(words, places)
      .map(([all, at]) => changed(all, { at, change: () => '' })),
    'with words put in': fc
      .tuple(words, places)
      .map(([all, at]) => changed(all, { at, change: (word) => `${word} indeed` })),
    'with words left out': words.map((all) => {
      const third = Math.floor(all.length / 3);
      return `${all.slice(0, third).join(' ')} … ${all.slice(-third).join(' ')}`;
    }),
  };
}

for (const [name, articles, least] of [
  ['the five articles', five, 3],
  ['twenty-five articles', many, 9],
] as const) {
  describe(`in ${name}, the same verdict as over all texts`, () => {
    const sequences = quotableSequences(articles);
    const { archive } = archiveInMemory(articles);
    for (const [kind, quotations] of Object.entries(kinds(articles, least))) {
      test(`of 30 quotations ${kind}`, async () => {
        await fc.assert(
          fc.asyncProperty(quotations, async (quotation) => {
            const { verdict, left } = await lookUp(quotation, archive);
            const whole = verifyQuotation(quotation, sequences);
            if (left === 0) assert.deepEqual(verdict, whole, quotation);
            else assert.equal(verdict.kind, whole.kind, quotation);
          }),
          { numRuns: 30, seed: 20261122 },
        );
      });
    }
    test('of 30 sentences from elsewhere', async () => {
      for (const sentence of foreignSentences.slice(0, 30))
        assert.deepEqual((await lookUp(sentence, archive)).verdict, verifyQuotation(sentence, sequences));
    });
  });
}

describe('all places are told, not only those of the likeliest article', () => {
  const twice = many.map((article, at) => {
    const road = { 7: 'long', 19: 'short' }[at];
    const text = `The winter road closed before the ${road ?? ''} market opened in the lower valley.`;
    return road === undefined
      ? article
      : { ...article, passages: [...article.passages, { anchor: 'n99', label: 'note 99', text }] };
  });
  for (const [kind, quotation] of [
    ['altered', 'The winter road closed before the wide market opened in the lower valley.'],
    ['exact', 'The winter road closed before the … market opened in the lower valley.'],
  ] as const) {
    test(`of one that is ${kind}`, async () => {
      const { verdict } = await lookUp(quotation, archiveInMemory(twice).archive);
      assert.equal(verdict.kind, kind);
      assert.deepEqual('places' in verdict && verdict.places.map(({ article }) => article.id), [
        many[7]?.id,
        many[19]?.id,
      ]);
    });
  }
});

describe('no more is read than is needed', () => {
  test('nothing, of a word', async () => {
    const { archive, read } = archiveInMemory(five);
    assert.equal((await lookUp('Tajikistan', archive)).verdict.kind, 'short');
    assert.deepEqual(read, []);
  });

  test('of one sentence: the head, six parts of the index, the article', async () => {
    const { archive, read } = archiveInMemory(many);
    await lookUp(sentenceOf(many[20]), archive);
    assert.deepEqual(
      read.filter((path) => path.startsWith('data/texts/')),
      [`data/texts/${many[20]?.id ?? ''}.json`],
    );
    assert.ok(read.length <= 9, read.join(' '));
  });

  test('of a phrase that stands everywhere: as many articles as are shown, and it says that more may hold it', async () => {
    const same = madeUpTexts(40).map((article) => ({
      ...article,
      passages: [...article.passages, { anchor: 'p16', label: '¶ 16', text: 'He said so to the press.' }],
    }));
    const { archive, read } = archiveInMemory(same);
    const { verdict, compared, left } = await lookUp('said so to the press', archive);
    assert.ok(verdict.kind === 'exact' && verdict.places.length >= 10);
    assert.equal(compared + left, 40);
    assert.ok(read.filter((path) => path.startsWith('data/texts/')).length < 20);
  });
});

test('words of two articles joined are not exact; the nearest place is in one of them', async () => {
  const [one, other] = [many[10], many[21]];
  const half = (article: typeof one): string => sentenceOf(article).split(' ').slice(0, 9).join(' ');
  const { verdict } = await lookUp(`${half(one)} ${half(other)}`, archiveInMemory(many).archive);
  assert.ok(verdict.kind === 'altered');
  assert.ok(verdict.places.every(({ article }) => article.id === one?.id || article.id === other?.id));
});

test('what retells a passage is not it, and the passage is offered', async () => {
  const retold = 'The fighters, said Malikov once, differ: two groups there are of potential returnees.';
  const { verdict, near } = await lookUp(retold, archiveInMemory(five).archive);
  assert.equal(verdict.kind, 'absent');
  assert.deepEqual(
    near.map(({ article, anchor }) => `${article.id}#${anchor}`),
    ['ai-2014-isil#p5'],
  );
});

test('who asks may end it before the next wait', async () => {
  const { archive, read } = archiveInMemory(five);
  await assert.rejects(
    lookUp('a civil war in Tajikistan', archive, () => {
      throw new Error('Enough.');
    }),
    /Enough/,
  );
  assert.deepEqual(read, []);
});

/** The second sentence of the third paragraph. */
function sentenceOf(article: (typeof five)[number] | undefined): string {
  return article?.passages[3]?.text.split(/(?<=\.) /)[1] ?? '';
}

function changed(
  words: readonly string[],
  { at, change }: { at: number[]; change: (word: string) => string },
): string {
  const places = new Set(at.map((number) => number % words.length));
  return words.map((word, place) => (places.has(place) ? change(word) : word)).join(' ');
}
