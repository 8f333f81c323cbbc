/** What is left of the records when an article is withdrawn. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutWithdrawn } from '../../../src/archive/without-withdrawn.ts';
import { claimsFile } from '../../../src/records/claim.ts';
import { eventRecord } from '../../../src/records/event.ts';
import { questionRecord } from '../../../src/records/question.ts';
import { sourcesFile } from '../../../src/records/source.ts';

const claim = {
  ...{ id: 'one', subject: 'dead', what: 'Dead', unit: 'persons', claimedBy: { kind: 'author' } },
  ...{ where: 'p1', words: 'unknown', amount: { qualifier: 'unknown', printed: 'unknown' } },
};
const quoting = {
  claims: ['kept', 'gone'].map((article) => claimsFile.parse({ article, claims: [claim] })),
  sources: ['kept', 'gone'].map((article) =>
    sourcesFile.parse({
      article,
      sources: [{ id: 'one', form: 'endnote', where: 'n1', words: 'A source.', kind: 'report' }],
    }),
  ),
  questions: [
    {
      id: 'which',
      ...questionRecord.parse({
        question: 'Which?',
        scope: 'All.',
        positions: [
          { id: 'this', statement: 'This.', voices: [voice('kept'), voice('gone')] },
          { id: 'that', statement: 'That.', voices: [voice('gone')] },
        ],
      }),
    },
  ],
  events: [event('kept', 'gone'), event('gone')],
};

test('no word of a withdrawn article is left, and what only it said goes; the question stays', () => {
  const left = withoutWithdrawn(quoting, new Set(['gone']));
  assert.doesNotMatch(JSON.stringify(left), /Words of gone/);
  assert.deepEqual(
    [...left.claims, ...left.sources].map(({ article }) => article),
    ['kept', 'kept'],
  );
  assert.deepEqual(
    left.events.map(({ id }) => id),
    ['kept-gone'],
  );
  assert.deepEqual(
    left.questions.map(({ id, positions }) => [id, positions.map((position) => position.id)]),
    [['which', ['this']]],
  );
});

test('where nothing is withdrawn, all is as it was', () => {
  assert.deepEqual(withoutWithdrawn(quoting, new Set()), quoting);
});

function quotation(article: string): object {
  return { article, where: 'p1', words: `Words of ${article}.` };
}

function voice(article: string): object {
  return { ...quotation(article), stance: 'holds', saidBy: { kind: 'author' } };
}

function event(...articles: readonly string[]) {
  const record = eventRecord.parse({
    what: 'It happened.',
    date: { edtf: '2014', known: 'printed' },
    tellings: articles.map(quotation),
    about: ['places/osh'],
  });
  return { id: articles.join('-'), ...record };
}
