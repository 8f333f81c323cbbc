/** What counts as a mention, and of whom. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMentions } from '../../../src/names/find-mentions.ts';
import { buildNameIndex } from '../../../src/names/name-index.ts';
import type { MentionRules } from '../../../src/records/mention-rules.ts';
import { printedSpelling } from '../../../src/records/name.ts';

const records = {
  'people/askar-muminov': [{ text: 'Askar Muminov' }, { text: 'Muminov', form: 'short' }],
  'people/said-muminov': [{ text: 'Said Muminov' }, { text: 'Muminov', form: 'short' }],
  'people/bashar-al-assad': [{ text: 'Assad', form: 'short', alone: true }],
  'organisations/islamic-state': [
    { text: 'Islamic State' },
    { text: 'Islamic state', notAfter: ['an'] },
    { text: 'Islamic State of Iraq and Syria' },
    { text: 'IS', form: 'acronym' },
  ],
  'organisations/mvd-tajikistan': [{ text: 'MVD', form: 'acronym', only: ['one'] }],
  'organisations/mvd-russia': [{ text: 'MVD', form: 'acronym', only: ['two'] }],
  'organisations/state-bank': [{ text: 'State Bank of Osh' }],
  'places/iraq': [{ text: 'Iraq' }],
  'places/syria': [{ text: 'Syria' }],
  'places/osh': [{ text: 'Osh', notBefore: ['Kosh'] }],
};
const index = buildNameIndex(
  Object.entries(records).map(([record, printed]) => ({
    record,
    printed: printed.map((spelling) => printedSpelling.parse(spelling)),
  })),
);

test('the longest name stands; other names inside it are nested, its own are left out', () => {
  assert.deepEqual(said('the Islamic State of Iraq and Syria'), [
    'Islamic State of Iraq and Syria = organisations/islamic-state',
    'Iraq = places/iraq (nested)',
    'Syria = places/syria (nested)',
  ]);
});

test('of two names that cross, the longer stands', () => {
  assert.deepEqual(said('the Islamic State Bank of Osh'), [
    'State Bank of Osh = organisations/state-bank',
    'Osh = places/osh (nested)',
  ]);
});

test('offsets and place lead back to the words', () => {
  const parts = [
    { anchor: 'title', text: 'Osh' },
    { anchor: 'p1', text: 'From Iraq to Osh' },
  ];
  const { mentions } = findMentions(parts, index, { article: 'one' });
  assert.deepEqual(
    mentions.map(({ at, start, end, surface }) => [at, start, end, surface]),
    [
      ['title', 0, 3, 'Osh'],
      ['p1', 5, 9, 'Iraq'],
      ['p1', 13, 16, 'Osh'],
    ],
  );
});

test('a surname alone counts only in an article that has the full name', () => {
  assert.deepEqual(said('Muminov says'), []);
  assert.deepEqual(said('Muminov says, that is Askar Muminov'), [
    'Muminov = people/askar-muminov',
    'Askar Muminov = people/askar-muminov',
  ]);
});

test('a surname that can mean nobody else counts alone', () => {
  assert.deepEqual(said('Assad’s troops'), ['Assad = people/bashar-al-assad']);
});

test('where two namesakes are named in full, the surname alone is a conflict and no mention', () => {
  const { mentions, conflicts } = find('Askar Muminov met Said Muminov. Muminov left.');
  assert.equal(mentions.length, 2);
  assert.deepEqual(conflicts, [
    {
      at: 'p1',
      start: 32,
      end: 39,
      surface: 'Muminov',
      records: ['people/askar-muminov', 'people/said-muminov'],
    },
  ]);
});

test('words that follow or precede can say that something else is meant', () => {
  assert.deepEqual(said('to found an Islamic state'), []);
  assert.deepEqual(said('“The Islamic state,” he said'), ['Islamic state = organisations/islamic-state']);
  assert.deepEqual(said('Osh Kosh'), []);
  assert.deepEqual(said('Osh Koshka'), ['Osh = places/osh']);
});

test('words that several records share mean the one whose articles hold them', () => {
  assert.deepEqual(said('the MVD'), ['MVD = organisations/mvd-tajikistan']);
  assert.deepEqual(said('the MVD', { article: 'two' }), ['MVD = organisations/mvd-russia']);
  assert.deepEqual(said('the MVD', { article: 'three' }), []);
});

test('an article can pin words to a record', () => {
  const pin = [{ at: 'p1', words: 'the caliphate', record: 'organisations/islamic-state' }];
  assert.deepEqual(said('in the caliphate', { rules: { pin } }), [
    'the caliphate = organisations/islamic-state',
  ]);
});

test('an article can refuse a mention, for one record or for all', () => {
  const words = 'Iraq and Syria';
  assert.deepEqual(said(words, { rules: { refuse: [{ at: 'p1', words }] } }), []);
  assert.deepEqual(said(words, { rules: { refuse: [{ at: 'p1', words, record: 'places/iraq' }] } }), [
    'Syria = places/syria',
  ]);
});

test('a name in the title of another work is nested', () => {
  const titles = [{ at: 'p1', words: 'Why They Go to Syria' }];
  const expected = ['Syria = places/syria (nested)', 'Osh = places/osh'];
  assert.deepEqual(said('“Why They Go to Syria” (Osh)', { rules: { titles } }), expected);
  assert.deepEqual(said('“Why They Go to Syria” (Osh)', { citedTitles: titles }), expected);
});

test('rules that change nothing are reported', () => {
  const rules = {
    pin: [{ at: 'p2', words: 'Osh', record: 'places/osh' }],
    refuse: [{ at: 'p1', words: 'nothing here' }],
    titles: [{ at: 'p1', words: 'Another' }],
  };
  assert.deepEqual(find('nothing here in Osh', { rules }).unused, [
    { field: 'pin', index: 0, at: 'p2', words: 'Osh' },
    { field: 'refuse', index: 0, at: 'p1', words: 'nothing here' },
    { field: 'titles', index: 0, at: 'p1', words: 'Another' },
  ]);
});

interface Given {
  readonly article?: string;
  readonly rules?: Partial<MentionRules>;
  readonly citedTitles?: { at: string; words: string }[];
}

function find(text: string, { article = 'one', rules = {}, citedTitles = [] }: Given = {}) {
  return findMentions([{ anchor: 'p1', text }], index, {
    article,
    rules: { pin: [], refuse: [], titles: [], ...rules },
    citedTitles,
  });
}

function said(text: string, given?: Given): string[] {
  const { mentions, conflicts } = find(text, given);
  assert.deepEqual(conflicts, []);
  return mentions.map(
    ({ surface, record, level }) => `${surface} = ${record}${level === 'nested' ? ' (nested)' : ''}`,
  );
}
