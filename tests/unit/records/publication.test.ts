/** Publications: the addresses of their articles, and what these tell. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { matchAddress, publicationRecord } from '../../../src/records/publication.ts';

describe('an address of a publication', () => {
  const blog = 'notes.example/{year}/{month}/*';
  for (const [pattern, address, found] of [
    [blog, 'https://notes.example/2015/06/a-title.html', { date: '2015-06' }],
    [blog, 'http://www.notes.example/2015/06/a-title.html', { date: '2015-06' }],
    ['www.notes.example/*', 'https://notes.example/a', {}],
    ['notes.example/{year}/{month}/{day}/*', 'https://notes.example/2015/06/07/x', { date: '2015-06-07' }],
    ['notes.example/{day}.{month}.{year}', 'https://notes.example/07.06.2015', { date: '2015-06-07' }],
    ['notes.example/{year}/*', 'https://notes.example/2015/06/07/x', { date: '2015' }],
    [blog, 'https://notes.example/2015/13/x', undefined],
    [blog, 'https://notes.example/about', undefined],
    [blog, 'https://other.example/2015/06/x', undefined],
    [blog, 'https://notesXexample/2015/06/x', undefined],
  ] as const) {
    test(`${pattern} and ${address}`, () => assert.deepEqual(matchAddress(pattern, address), found));
  }
});

test('a publication is its name and kind, and may tell the rest', () => {
  const { success } = publicationRecord.safeParse({ id: 'pass-notes', kind: 'blog', name: 'Pass Notes' });
  assert.ok(success);
});
