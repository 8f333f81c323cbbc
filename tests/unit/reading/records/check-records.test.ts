/** Records that quote, against what they quote and name. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkRecords } from '../../../../src/reading/records/check-records.ts';
import { recordsOf } from './records-in-memory.ts';

const claims = `article: one
claims:
  - id: dead
    subject: dead
    what: The dead
    unit: persons
    amount: { qualifier: exact, value: 50 }
    claimedBy: { kind: author }
    in: [places/osh]
    where: p1
    words: Fifty died.
    cites: [report]
`;
const sources =
  'article: one\nsources: [{ id: report, form: endnote, where: n1, words: A report., kind: report }]\n';
const records = recordsOf({ claims: [claims], sources: [sources] });
const known = {
  names: new Set(['places/osh']),
  texts: new Map([
    [
      'one',
      new Map([
        ['p1', 'Fifty died. It rained.'],
        ['n1', 'A report.'],
      ]),
    ],
  ]),
  unseen: new Set<string>(),
  unreadSources: new Set<string>(),
};

test('what stands where it is said to stand, and names what is there, has no fault', () => {
  assert.deepEqual(told({}), []);
});

test('a reference is looked for among the records, faulty ones too', () => {
  assert.deepEqual(told({ names: new Set(['places/oshh', 'people/osh']) }), [
    'content/claims/0.yaml:9:10 UnknownRecord Did you mean "places/oshh"?',
  ]);
  assert.deepEqual(told({ names: new Set(['people/osh']) }), [
    'content/claims/0.yaml:9:10 UnknownRecord Did you mean "people/osh"?',
  ]);
});

test('an article that is not there is told once for each file, at the head of it', () => {
  assert.deepEqual(
    [...new Set(told({ texts: new Map() }))],
    ['content/claims/0.yaml:1:10 UnknownArticle', 'content/sources/0.yaml:1:10 UnknownArticle'],
  );
});

test('an article whose words are not to be seen is not asked for them', () => {
  assert.deepEqual(told({ texts: new Map(), unseen: new Set(['one']) }), []);
});

test('citations are looked for only in a file that can be read', () => {
  const alone = recordsOf({ claims: [claims] });
  assert.deepEqual(told({}, alone), ['content/claims/0.yaml:12:13 UnknownCitation']);
  assert.deepEqual(told({ unreadSources: new Set(['one']) }, alone), []);
});

test('words that stand elsewhere are told with the place where they do', () => {
  const texts = new Map([
    [
      'one',
      new Map([
        ['p1', 'It rained.'],
        ['p2', 'Fifty died.'],
        ['n1', 'A report.'],
      ]),
    ],
  ]);
  assert.deepEqual(told({ texts }), ['content/claims/0.yaml:10:12 WordsNotInPassage They stand in p2.']);
});

test('a word that departs from the passage is told with its own line, however the words are written', () => {
  const written = (words: string): typeof records =>
    recordsOf({ claims: [claims.replace('words: Fifty died.', words)], sources: [sources] });
  const texts = new Map([
    [
      'one',
      new Map([
        ['p1', 'Fifty died there. It rained.'],
        ['n1', 'A report.'],
      ]),
    ],
  ]);
  const places = [
    ['words: Fifty fell there.', '11:18'],
    ['words: >-\n      Fifty\n      died here.', '13:12'],
    ['words: >- # as printed\n      Fifty fell there.', '12:13'],
    ['words: "Fifty died\n      there. It\n      snowed."', '13:7'],
  ] as const;
  for (const [words, place] of places)
    assert.deepEqual(told({ texts }, written(words)), [`content/claims/0.yaml:${place} WordsNotInPassage`]);
});

function told(other: Partial<typeof known>, all = records): string[] {
  return checkRecords(all, { ...known, ...other }).map(({ file, line, column, kind, hint }) =>
    `${file}:${line}:${column} ${kind} ${/^(Did you mean .*\?|They stand in p2\.)/.exec(hint)?.[0] ?? ''}`.trim(),
  );
}
