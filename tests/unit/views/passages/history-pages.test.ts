/** The history of the archive, from its own records. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageAt } from '../../../../src/views/lists/list-pages.ts';
import { historyPages, lastChange } from '../../../../src/views/passages/history-pages.ts';
import { sampleArchive } from '../../archive/sample-archive.ts';

test('tells what was added, corrected, withdrawn and moved, the newest first, and no address of a private person', () => {
  const sample = sampleArchive({});
  const [first, second] = sample.articles;
  assert.ok(first && second);
  const corrections = [{ date: '2026-02-01', anchors: ['p1'], removed: [], what: 'A slip.' }];
  const status = { state: 'withdrawn' as const, date: '2026-03-01', reason: 'Asked.' };
  const archive = {
    ...sample,
    articles: [
      { ...first, record: { ...first.record, added: '2026-01-01', corrections } },
      { ...second, record: { ...second.record, status } },
    ],
    moved: [
      { from: 'people/~0123456789abcdef', how: 'retired' as const, to: [], date: '2026-04-01' },
      { from: 'people/x', how: 'renamed' as const, to: ['people/y'], date: '2025-04-01' },
      { from: 'sources/first.p1-link', how: 'retired' as const, to: [], date: '2025-03-01' },
      { from: 'claims/first.men', how: 'retired' as const, to: [], date: '2025-02-01' },
      { from: 'events/y', how: 'retired' as const, to: [], date: '2025-01-01' },
    ],
  };
  assert.deepEqual(
    pageAt(historyPages(archive)).entries.map(({ date, did, about }) => [date, did, about.label, about.url]),
    [
      ['2026-04-01', 'retired', 'the record of a private person', undefined],
      ['2026-03-01', 'withdrawn', second.label, '/articles/second/'],
      ['2026-02-01', 'corrected', first.label, '/articles/first/'],
      ['2026-01-01', 'added', first.label, '/articles/first/'],
      ['2025-04-01', 'renamed', 'people/x', '/people/x/'],
      ['2025-03-01', 'retired', `a citation in ${first.label}`, '/articles/first/'],
      ['2025-02-01', 'retired', `a figure in ${first.label}`, '/articles/first/'],
      ['2025-01-01', 'retired', 'events/y', undefined],
    ],
  );
  assert.equal(lastChange(archive), '2026-04-01');
});
