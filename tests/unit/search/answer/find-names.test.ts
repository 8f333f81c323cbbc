import assert from 'node:assert/strict';
import { test } from 'node:test';
import { find as ask, type Answer } from '../../../../src/search/answer/find.ts';
import { namesTable } from '../../../../src/search/index/names-table.ts';
import { readNames } from '../../../../src/search/lookup/names.ts';
import { textsOf } from '../../../../src/search/passages/ask-texts.ts';
import type { FullText } from '../../../../src/search/passages/full-text.ts';
import { article, found, indexOf } from './made-up-index.ts';

const listed = {
  further: [],
  kind: 'person',
  mentions: 1,
  articles: 1,
  parents: [],
  cited: false,
  private: false,
};
const names = readNames(
  namesTable(
    [
      {
        ...listed,
        reference: 'people/kadyr-malikov',
        name: 'Kadyr Malikov',
        printed: ['Kadyr Malikov', 'Malikov'],
      },
      { ...listed, reference: 'people/lev-novak', name: 'Vladimir Novak', printed: ['Vladimir Novak'] },
      {
        ...listed,
        reference: 'places/khorog',
        name: 'Khorog',
        kind: 'city',
        printed: ['Khorog'],
        parents: ['places/badakhshan'],
      },
      { ...listed, reference: 'places/badakhshan', name: 'Badakhshan', kind: 'oblast', printed: [] },
    ],
    [],
  ),
);
const withNames = indexOf(
  [
    article('home', {
      title: 'Home',
      passages: { p1: 'Kadyr Malikov spoke.', p2: 'An amnesty, Malikov said in Khorog.' },
      mentioned: [
        { record: 'people/kadyr-malikov', at: 'p1', start: 0, end: 13, surface: '' },
        { record: 'people/kadyr-malikov', at: 'p2', start: 12, end: 19, surface: '' },
        { record: 'places/khorog', at: 'p2', start: 28, end: 34, surface: '' },
      ],
    }),
  ],
  ['people/kadyr-malikov', 'places/khorog', 'places/badakhshan'],
);

test('a name is found under its other spellings, and they are told', async () => {
  const answer = await find('Kadyr', { index: withNames });
  assert.deepEqual(
    answer.articles[0]?.finds.map(({ anchor, how, other }) => [anchor, how, other]),
    [
      ['p1', 'exact', []],
      ['p2', 'name', ['Malikov']],
    ],
  );
});

test('in quotation marks a name is only what is printed', async () => {
  const answer = await find('"Kadyr Malikov"', { index: withNames });
  assert.deepEqual(found(answer), ['home#p1']);
  assert.deepEqual(
    answer.names.map(({ records }) => records),
    [['people/kadyr-malikov']],
  );
});

test('a slip that stands nowhere is taken for the name, said, and not taken when the reader insists', async () => {
  const answer = await find('Malikow amnesty', { index: withNames });
  assert.deepEqual(answer.corrected, [{ typed: 'Malikow', how: 'near', records: ['people/kadyr-malikov'] }]);
  assert.deepEqual(found(answer), ['home#p1 (some)', 'home#p2']);
  const insisted = await find('Malikow', { index: withNames, asTyped: true });
  assert.deepEqual(insisted.nowhere, ['Malikow']);
  assert.deepEqual(found(insisted), []);
});

test('a word of the texts is never corrected', async () => {
  const index = indexOf([article('other', { title: 'Other', passages: { p1: 'The Malikow brothers.' } })]);
  const answer = await find('Malikow', { index });
  assert.deepEqual(answer.corrected, []);
  assert.deepEqual(found(answer), ['other#p1']);
});

test('half of a strange name is no slip of another', async () => {
  const answer = await find('Omar Malikow', { index: withNames });
  assert.deepEqual(answer.corrected, []);
  assert.deepEqual(answer.nowhere, ['Omar', 'Malikow']);
});

test('a place answers for what lies in it, and says so', async () => {
  const answer = await find('Badakhshan', { index: withNames });
  assert.deepEqual(
    answer.articles[0]?.finds.map(({ anchor, how, other }) => [anchor, how, other]),
    [['p2', 'part', ['Khorog, in Badakhshan']]],
  );
});

test('the word of a kind beside a place asks for its parts of that kind', async () => {
  assert.deepEqual(found(await find('Badakhshan cities', { index: withNames })), ['home#p2']);
  assert.deepEqual(found(await find('cities in Badakhshan', { index: withNames })), ['home#p2']);
  assert.deepEqual((await find('Badakhshan oblasts', { index: withNames })).nowhere, ['oblasts']);
});

test('half of a name that the archive does not have is not shown as if it were meant', async () => {
  const passages = { p1: 'Vladimir Novak of Islam spoke.' };
  const index = indexOf([article('other', { title: 'Other', passages })]);
  for (const [query, blocked] of [
    ['Vladimir Putin', 'Vladimir'],
    ['vladimir putin', 'vladimir'],
    ['Islam Karimov', 'Islam'],
  ] as const) {
    const answer = await find(query, { index });
    assert.deepEqual(found(answer), []);
    assert.deepEqual(answer.blocked, [blocked]);
  }
  // A surname, or a word that is no name, is shown beside one.
  assert.deepEqual(found(await find('Novak xyzzy', { index })), ['other#p1']);
});

function find(
  typed: string,
  { index, asTyped = false }: { index: FullText; asTyped?: boolean },
): Promise<Answer> {
  return ask(typed, { texts: textsOf(index), names, asTyped });
}
