import assert from 'node:assert/strict';
import { test } from 'node:test';
import { find as ask, type Answer } from '../../../../src/search/answer/find.ts';
import { textsOf } from '../../../../src/search/passages/ask-texts.ts';
import type { FullText } from '../../../../src/search/passages/full-text.ts';
import { article, found, indexOf } from './made-up-index.ts';

const special = article('special', {
  title: 'ISIL and Central Asia',
  passages: {
    p1: 'Kadyr Malikov speaks of “soft measures” and of fighters',
    p2: 'Such soft measures need an amnesty, Malikov says. K. adds more.',
    p3: 'No “soft measures” so far.',
    n1: 'Interview with Kadyr Malikov, Homeward Bound',
  },
});
const war = article('war', {
  title: 'People in an Alien War',
  passages: { p1: 'Erlan Karin of IS is here to warn of war.', p2: 'The amnesty of 2003.' },
});
const index = indexOf([special, war]);
test('a phrase is found in every paragraph that holds it, in reading order', async () => {
  const answer = await find('"soft measures"', { index });
  assert.deepEqual(found(answer), ['special#p1', 'special#p2', 'special#p3']);
  assert.deepEqual(
    answer.articles[0]?.finds[0]?.parts.filter((part) => part.mark).map((part) => part.text),
    ['soft measures'],
  );
});

test('an endnote is found, and a title leads to the article itself', async () => {
  assert.deepEqual(found(await find('“Homeward Bound”', { index })), ['special#n1']);
  assert.deepEqual(found(await find('alien', { index })), ['war#']);
});

test('what the index offers in its embarrassment is not shown', async () => {
  const answer = await find('Khalimof', { index });
  assert.deepEqual(found(answer), []);
  assert.deepEqual(answer.nowhere, ['Khalimof']);
});

test('a word that stands nowhere is named, and the others are still searched for', async () => {
  const answer = await find('Karin xyzzy', { index });
  assert.deepEqual(found(answer), ['war#p1']);
  assert.deepEqual(answer.nowhere, ['xyzzy']);
});

test('when what is missing is what tells, nothing else is shown', async () => {
  const strangers = () =>
    Promise.resolve({ elsewhere: new Set(['france']), ordinary: new Set(['crocodile', 'warn', 'soft']) });
  for (const [query, hits] of [
    ['the amnesty of France', []],
    ['amnesty france', []],
    ['amnesty qwertyuiop', []],
    ['warn crocodile', ['war#p1']],
    ['what do crocodiles say', []],
    ['what does Malikov say', ['special#p1', 'special#p2', 'special#n1']],
  ] as const) {
    const answer = await ask(query, { texts: textsOf(index), strangers });
    assert.deepEqual(found(answer), hits, query);
  }
});

test('a run with signs is searched for by its words, a range of years by its years', async () => {
  for (const [query, terms] of [
    ['Karin...amnesty', ['Karin', 'amnesty']],
    ['Karin+Malikov', ['Karin', 'Malikov']],
    ['2003–04', ['2003', '2004']],
  ] as const) {
    const answer = await find(query, { index });
    assert.equal(answer.split?.length, 1, query);
    assert.deepEqual([...answer.nowhere, ...(answer.rest ?? [])].toSorted(), terms.toSorted(), query);
  }
});

test('commands of other searches, and capitals where all are, change nothing', async () => {
  for (const query of ['malikov AND amnesty', 'malikov OR amnesty', 'MALIKOV OR AMNESTY'])
    assert.deepEqual(
      (await find(query, { index })).rest?.map((word) => word.toLowerCase()),
      ['malikov', 'amnesty'],
    );
});

test('passages with all the words are told from those with some', async () => {
  assert.deepEqual(found(await find('malikov amnesty', { index })), [
    'special#p1 (some)',
    'special#p2',
    'special#n1 (some)',
  ]);
});

test('words that no article has together are shown apart, and that is said', async () => {
  const answer = await find('karin malikov', { index });
  assert.equal(answer.apart, true);
  assert.deepEqual(found(answer).toSorted(), [
    'special#n1 (some)',
    'special#p1 (some)',
    'special#p2 (some)',
    'war#p1 (some)',
  ]);
});

test('when a passage holds all the words, an article that only seemed to is left out', async () => {
  const answer = await find('"soft measures" amnesty', { index });
  assert.deepEqual(
    answer.articles.map((one) => one.id),
    ['special'],
  );
  // To the index "is" and "IS" are one word.
  const capitals = await find('IS amnesty', {
    index: indexOf([war, article('low', { title: 'Low', passages: { p1: 'It is an amnesty.' } })]),
  });
  assert.deepEqual(found(capitals), ['war#p1 (some)', 'war#p2 (some)', 'low#p1 (some)']);
});

test('a form that the stemmer finds is shown and told apart', async () => {
  const answer = await find('fighter', { index });
  assert.deepEqual(found(answer), ['special#p1']);
  assert.deepEqual(answer.articles[0]?.finds[0]?.other, ['fighters']);
  // The index offers more than forms.
  assert.deepEqual(found(await find('fighting', { index })), []);
});

test('IS is not is; a word of two letters means itself, and its beginning only when it stands nowhere', async () => {
  assert.deepEqual(
    (await find('IS', { index })).articles[0]?.finds[0]?.parts
      .filter((part) => part.mark)
      .map((part) => part.text),
    ['IS'],
  );
  assert.deepEqual(found(await find('ka', { index })), ['special#p1', 'special#n1', 'war#p1']);
});

test('no more articles are opened than allowed, and the rest is counted', async () => {
  const answer = await find('amnesty', { index, open: 1 });
  assert.equal(answer.articles.length, 1);
  assert.deepEqual(answer.reach, { looked: 1, of: 2, unasked: 0 });
});

test('a fault of the index is passed on, never taken for nothing found', async () => {
  const broken: FullText = { offers: () => Promise.reject(new Error('chunk answered 404')) };
  await assert.rejects(find('karin', { index: broken }), /404/);
});

function find(typed: string, { index: asked, open }: { index: FullText; open?: number }): Promise<Answer> {
  return ask(typed, { texts: textsOf(asked), open });
}
