/** Tables are not written again for nothing; and what was withdrawn or removed is in none. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Archive, Article, NamedRecord } from '../../../src/archive/archive.ts';
import { allTables, tableNamed } from '../../../src/exports/tables/all-tables.ts';
import { tableKey } from '../../../src/exports/tables/table-key.ts';
import { tei } from '../../../src/exports/texts/tei.ts';
import { realArchive } from '../../real-archive.ts';
import { csvOf, jsonOf } from './whole-table.ts';

const archive = await realArchive();

describe('the key of a table', () => {
  it('of passages and marks is another when a text is, not when a claim is', () => {
    const claimless = { ...archive, claims: archive.claims.slice(1) };
    const retexted = withFirst({ textKey: 'another' });
    for (const name of ['passages', 'marks']) {
      assert.equal(tableKey(claimless, name), tableKey(archive, name));
      assert.notEqual(tableKey(retexted, name), tableKey(archive, name));
    }
  });

  it('of mentions is another when they are', () => {
    assert.notEqual(
      tableKey(withFirst({ mentionsKey: 'another' }), 'mentions'),
      tableKey(archive, 'mentions'),
    );
  });

  it('is another for our summaries, descriptions and spellings where the table has them, and there alone', () => {
    const { record } = archive.articles[0] ?? archive.article('');
    const summarised = withFirst({ record: { ...record, summary: 'Another.' } });
    const [first, ...rest] = archive.names;
    const recorded = (more: object): Archive => ({
      ...archive,
      names: [{ ...first, record: { ...first?.record, ...more } } as NamedRecord, ...rest],
    });
    const differ = (other: Archive): string[] =>
      allTables.flatMap(({ name }) => (tableKey(other, name) === tableKey(archive, name) ? [] : name));
    assert.deepEqual(differ(summarised), ['articles']);
    assert.deepEqual(differ(recorded({ description: 'Another.' })), ['names']);
    const further = [{ text: 'Another', language: 'en', kind: 'transliteration' }];
    assert.deepEqual(differ(recorded({ further })), ['names', 'spellings']);
  });

  it('of every other is another when anything is', () => {
    const others = [
      withFirst({ textKey: 'another' }),
      withFirst({ mentionsKey: 'another' }),
      ...(['names', 'claims', 'sources', 'questions', 'events'] as const).map((part) => ({
        ...archive,
        [part]: archive[part].slice(1),
      })),
    ];
    for (const { name } of allTables) {
      if (['passages', 'marks', 'mentions'].includes(name)) continue;
      for (const other of others) assert.notEqual(tableKey(other, name), tableKey(archive, name), name);
    }
  });
});

it('the table of marks opens each text once for all its formats', () => {
  let opened = 0;
  const counted: Archive = {
    ...archive,
    text: (article) => {
      opened += 1;
      return archive.text(article);
    },
  };
  const marks = tableNamed('marks');
  csvOf(marks, counted);
  jsonOf(marks, counted);
  jsonOf(marks, counted);
  assert.equal(opened, archive.articles.length);
});

describe('what is given out of an article', () => {
  const [first] = archive.articles;
  assert.ok(first);
  const words = archive.words(first).paragraphs.map(({ text }) => text);

  it('has none of its words once it is withdrawn', () => {
    const status = { state: 'withdrawn', date: '2026-01-01', reason: 'Asked for.' } as const;
    const gone = withFirst({ record: { ...first.record, status } });
    const files = [
      ...['passages', 'marks'].map((name) => csvOf(tableNamed(name), gone)),
      tei(gone, gone.article(first.id)),
    ];
    assert.match(files.at(-1) ?? '', /<change when="2026-01-01" status="withdrawn">Asked for\.<\/change>/);
    for (const file of files) assert.ok(!words.some((one) => file.includes(one.slice(0, 40))));
  });

  it('tells that a passage was removed, and when', () => {
    const retired = [{ anchor: 'p99', date: '2026-02-03', what: 'Asked for.', markers: [] }];
    const rows = [...tableNamed('passages').rows(withFirst({ retired }))];
    const row = rows.find(({ article, passage }) => article === first.id && passage === 'p99');
    assert.deepEqual([row?.['kind'], row?.['words'], row?.['removed']], ['removed', null, '2026-02-03']);
  });
});

function withFirst(change: Partial<Article>): Archive {
  const articles = archive.articles.map((article, i) => (i === 0 ? { ...article, ...change } : article));
  const article = (id: string): Article => articles.find((one) => one.id === id) ?? archive.article(id);
  return { ...archive, articles, article };
}
