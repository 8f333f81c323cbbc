/** Links from the time when a list was one page. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileOf, movedAddress, type MovingList } from '../../../src/moved/moved-address.ts';

const cases: readonly [MovingList, string, string | undefined][] = [
  [
    'figures',
    'goble-2016-stopped-paying.fighters-kz',
    'articles/goble-2016-stopped-paying/#goble-2016-stopped-paying.fighters-kz',
  ],
  ['figures', 'ever-joined', 'subjects/ever-joined/'],
  [
    'sources',
    'goble-2015-defecting.p3-muminov',
    'articles/goble-2015-defecting/#goble-2015-defecting.p3-muminov',
  ],
  ['sources', 'organisations.tengri-news', '../organisations/tengri-news/#cited'],
  ['sources', 'places.akorda', '../places/akorda/#cited'],
  ['sources', 'no-outlet', 'no-outlet/'],
  ['timeline', 'year.2014', '2014/'],
  ['timeline', 'year.196X', '196X/'],
  ['timeline', 'alga-banned', undefined],
  ['names', 'k', 'k/'],
  ['names', 'cyrillic-letters', 'cyrillic-letters/'],
  ['names', 'main', undefined],
  ['figures', '../elsewhere', undefined],
  ['sources', 'a.b#c', undefined],
];

for (const [list, anchor, address] of cases) {
  test(`${list}#${anchor} leads to ${address ?? 'no part by itself'}`, () => {
    assert.equal(movedAddress(list, anchor), address);
  });
}

test('ids are spread over the files, each always into the same one', () => {
  const counts = new Array<number>(10).fill(0);
  for (let i = 0; i < 2000; i += 1) {
    const file = fileOf(`event-${i}`, 10);
    assert.equal(file, fileOf(`event-${i}`, 10));
    counts[file] = (counts[file] ?? 0) + 1;
  }
  assert.ok(Math.min(...counts) > 120 && Math.max(...counts) < 280, counts.join(' '));
});
