/** What the assistant proposes, and what it leaves open. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { emptyRecords, knownArchive } from '../../../../../scripts/import/assistant/known-archive.ts';
import { authorsIn } from '../../../../../scripts/import/assistant/proposals/authors.ts';
import { propose } from '../../../../../scripts/import/assistant/proposals/propose.ts';
import { sentenceCase } from '../../../../../scripts/import/assistant/proposals/sentence-case.ts';
import { datesIn } from '../../../../../scripts/import/assistant/proposals/written-date.ts';
import type { PublicationRecord } from '../../../../../src/records/publication.ts';
import type { TextStore } from '../../../../../src/store/text-store.ts';

describe('the authors of a byline', () => {
  for (const [byline, authors] of [
    ['By Jane Roe', [{ family: 'Roe', given: 'Jane' }]],
    [
      'Jane Doe and John Q. Smith',
      [
        { family: 'Doe', given: 'Jane' },
        { family: 'Smith', given: 'John Q.' },
      ],
    ],
    ['A.I.', [{ literal: 'A.I.' }]],
    ['Автор: Иван Петров', [{ family: 'Петров', given: 'Иван' }]],
    ['Azamat Bakyt uulu', [{ family: 'Bakyt uulu', given: 'Azamat' }]],
    ['Jan van Dijk', [{ family: 'Dijk', given: 'Jan', particle: 'van' }]],
    ['Staff reporters', [{ literal: 'Staff reporters' }]],
  ] as const) {
    test(byline, () => assert.deepEqual(authorsIn(byline)?.authors, authors));
  }
});

describe('dates as they are written', () => {
  for (const [words, edtf] of [
    ['June 5, 2016', '2016-06-05'],
    ['5 июня 2016 года', '2016-06-05'],
    ['05.06.2016', '2016-06-05'],
    ['on 7 January 2015', '2015-01-07'],
    ['September 16', '-09-16'],
    ['в октябре 2014 года', '2014-10'],
    ['back in 2011', '2011'],
    ['the 1990s', undefined],
    ['May he go?', undefined],
  ] as const)
    test(words, () => assert.equal(datesIn(words)[0]?.edtf, edtf));
});

describe('a title in sentence case', () => {
  const text =
    'The fighters of the Islamic State left Osh. A new law came, and Kazakh courts apply it. ISIS pays no more.';
  for (const [title, sentence] of [
    ['Fighters Leave Osh: New Law Comes', 'Fighters leave Osh: New law comes'],
    ['Now That ISIS Has Stopped Paying', 'Now that ISIS has stopped paying'],
    ['Fighters leave Osh', 'Fighters leave Osh'],
    ['FIGHTERS LEAVE OSH', 'Fighters leave Osh'],
    ['‘A New Law’: Kazakh Courts and the Islamic State', '‘A new law’: Kazakh courts and the Islamic State'],
  ] as const)
    test(title, () =>
      assert.equal(sentenceCase(title, { text, names: ['Islamic State'] }).sentence, sentence),
    );
});

test('a publication is known by the form of its address, which tells the date too; nothing is made up', () => {
  const blog: PublicationRecord = {
    id: 'valley-notes',
    kind: 'blog',
    name: 'Valley Notes',
    rights: { holder: 'J. Roe', statement: 'Hers.' },
    addresses: ['valley.example/{year}/{month}/*'],
  };
  const texts = { read: () => undefined } as unknown as TextStore;
  const archive = { ...knownArchive({ articles: [], records: emptyRecords }, texts), publications: [blog] };
  const draft = {
    front: { title: { printed: 'A title' } },
    title: 'A title',
    byline: undefined,
    passages: [{ anchor: 'p1', text: 'Text.' }],
  };
  const found = propose(draft, { archive, address: 'https://valley.example/2015/06/a' });
  const byField = new Map(found.proposals.map(({ field, value }) => [field, value]));
  assert.equal(byField.get('publication'), 'valley-notes');
  assert.deepEqual(found.rightsByRecord, blog.rights);
  assert.deepEqual(byField.get('issued'), {
    date: '2015-06',
    known: 'address',
    reason: 'No date is printed in the copy; the address of first publication contains 2015/06.',
  });
  const fields = propose(draft, { archive }).proposals.map(({ field }) => field);
  assert.deepEqual(fields, ['title.sentence']);
});
