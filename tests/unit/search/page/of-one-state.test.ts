/** A page of one state of the archive, and files of another: tables, their parts, and things. */
import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { type OwnEdition, ownEdition } from '../../../../src/moved/page/own-edition.ts';
import { sumsInRow, textSum } from '../../../../src/search/edition.ts';
import { dividedNames } from '../../../../src/search/page/divided-names.ts';
import { jsonFiles } from '../../../../src/search/page/json-files.ts';
import { clients } from '../../../../src/search/page/large-archive.ts';
import { wholeNames } from '../../../../src/search/page/names-client.ts';
import { thingsClient } from '../../../../src/search/page/things-client.ts';
import { parseQuery } from '../../../../src/search/query/query.ts';
import { tellingOf } from '../../../../src/search/query/looked-for.ts';
import { wantedOf } from '../../../../src/search/query/wanted.ts';

/** A page of the state whose first file has this text. */
function pageOf(text: string): OwnEdition {
  return {
    hasIndex: () => Promise.resolve(true),
    sumOf: () => Promise.resolve(textSum(text)),
    isOver: () => Promise.resolve(false),
  };
}
const mentions = JSON.stringify({
  ...{ names: [], articles: [], passages: 0, held: 0, parts: 2, below: [], facets: {} },
  rest: sumsInRow([textSum('{"names":[],"articles":[]}')]),
});
const row = ['pe', 'Yerlan Karin', 1, '', '', 'person', 3, 2, [], 0, textSum(mentions)];
const table = JSON.stringify({ at: [0], rows: [row], ordinary: '', holding: [] });
const older = JSON.stringify({ at: [], rows: [], ordinary: '', holding: [] });
const start = JSON.stringify({
  ...{ at: [0], rows: [row], ordinary: '', holding: [], tree: 'k', begin: 'ky' },
  sums: sumsInRow([table, table, table].map(textSum)),
});

/** Answers with the text of the address; with the second one past the cache, where there are two. Out: what was asked. */
function served(
  t: { after(then: () => void): void },
  files: Record<string, string | [string, string]>,
): string[] {
  const asked: string[] = [];
  const fetched = mock.method(globalThis, 'fetch', (address: string, init?: RequestInit) => {
    asked.push(`${address} ${init?.cache ?? ''}`);
    const file = files[address];
    const text = typeof file === 'string' ? file : file?.[init?.cache === 'reload' ? 1 : 0];
    return Promise.resolve(new Response(text ?? '', { status: text === undefined ? 404 : 200 }));
  });
  t.after(() => fetched.mock.restore());
  return asked;
}

test('a file of another state is asked for past the cache, and then refused', async (t) => {
  const [old, fresh] = ['{"is":"old"}', '{"is":"new"}'];
  const file = jsonFiles();
  const asked = served(t, { kept: [old, fresh], newer: old });
  assert.deepEqual(await file('kept', textSum(fresh)), { is: 'new' });
  assert.deepEqual(asked, ['kept default', 'kept reload']);
  await assert.rejects(file('newer', Promise.resolve(textSum(fresh))), /newer/);
  assert.deepEqual(await file('newer'), { is: 'old' }, 'nothing is known: nothing is refused');
});

test('names of a divided table answer when all their files are of one state, and not at all otherwise', async (t) => {
  const files: Record<string, string> = { 'names/start.json': start, 'names/begin-y.json': older };
  served(t, files);
  const names = dividedNames('names/', pageOf(start));
  await names.load('y');
  assert.equal(names.state('y'), 'failed');
  assert.equal(names.at('y'), undefined);
  assert.deepEqual(names.loaded?.records, []);
  files['names/begin-y.json'] = table;
  names.forget();
  await names.load('y');
  assert.equal(names.state('y'), 'loaded');
  assert.deepEqual(
    names.at('y')?.records.map(({ name }) => name),
    ['Yerlan Karin'],
  );
});

test('a start file of another state answers nothing', async (t) => {
  served(t, { 'names/start.json': start, 'names/begin-y.json': table });
  const names = dividedNames('names/', pageOf('another'));
  await names.load('y');
  assert.equal(names.state('y'), 'failed');
  assert.equal(names.loaded, undefined);
});

test('a whole table of the page’s own state answers', async (t) => {
  const whole = JSON.stringify({ rows: [row], ordinary: '' });
  served(t, { 'names.json': whole });
  const names = wholeNames('names.json', pageOf(whole));
  await names.load('');
  assert.equal(names.state(''), 'loaded');
  assert.deepEqual(
    names.loaded?.records.map(({ name }) => name),
    ['Yerlan Karin'],
  );
});

test('a whole table of another state answers nothing', async (t) => {
  served(t, { 'names.json': JSON.stringify({ rows: [row], ordinary: '' }) });
  const names = wholeNames('names.json', pageOf('another'));
  await names.load('');
  assert.equal(names.state(''), 'failed');
  assert.equal(names.loaded, undefined);
});

test('what lies in a place is of the state of the place', async (t) => {
  const places = JSON.stringify({ places: [{ reference: 'places/osh', kind: 'city' }] });
  const place = ['pl', 'Kyrgyzstan', 1, '', '', 'country', 3, 2, [], 0];
  const file = JSON.stringify({ at: [0], rows: [place], ordinary: '', holding: [[0, textSum(places)]] });
  const first = JSON.stringify({
    ...{ at: [], rows: [], ordinary: '', holding: [], tree: 'k', begin: 'k' },
    sums: sumsInRow([file, file].map(textSum)),
  });
  const files: Record<string, string> = {
    'names/start.json': first,
    'names/begin-k.json': file,
    'names/sounds-k.json': file,
    'names/below/kyrgyzstan.json': JSON.stringify({ places: [] }),
  };
  served(t, files);
  const names = dividedNames('names/', pageOf(first));
  await names.load('Kyrgyzstan');
  assert.equal(names.state('Kyrgyzstan'), 'failed');
  files['names/below/kyrgyzstan.json'] = places;
  names.forget();
  await names.load('Kyrgyzstan');
  assert.deepEqual([...(names.at('Kyrgyzstan')?.below?.keys() ?? [])], ['places/kyrgyzstan']);
});

test('mentions, each part of them, and things of another state are refused', async (t) => {
  const files: Record<string, string> = {
    'names/start.json': start,
    'names/begin-y.json': table,
    'names/sounds-k.json': table,
    'mentions/people/yerlan-karin.json': mentions.replace('"held":0', '"held":1'),
    'mentions/people/yerlan-karin.2.json': '{"names":[],"articles":[[]]}',
    'things.json': JSON.stringify({ references: [], rows: [] }),
    'things/sums.json': JSON.stringify(sumsInRow([1, 1])),
  };
  served(t, files);
  const asking = clients({ names: 'names/', mentions: 'mentions/' }, pageOf(start));
  await asking.names.load('y');
  const known = asking.names.at('y');
  assert.ok(known);
  const query = parseQuery('Yerlan Karin');
  const asked = { query, wanted: wantedOf(query, known), names: known, parts: 2 };
  await assert.rejects(asking.mentions(asked), /yerlan-karin\.json is newer/);
  files['mentions/people/yerlan-karin.json'] = mentions;
  await assert.rejects(asking.mentions(asked), /yerlan-karin\.2\.json is newer/);
  files['mentions/people/yerlan-karin.2.json'] = '{"names":[],"articles":[]}';
  assert.deepEqual((await asking.mentions(asked))?.articles, []);

  const things = thingsClient((...given) => fetch(...given));
  const lookedFor = tellingOf(asked.wanted);
  const question = { lookedFor, typed: '', path: 'things.json', files: 1 };
  await assert.rejects(things({ ...question, state: 1 }), /things\.json is newer/);
  assert.deepEqual(await things({ ...question, state: undefined }), []);
  for (let number = 0; number < 2; number += 1) files[`things/${number}.json`] = files['things.json'] ?? '';
  const divided = { lookedFor, typed: '', path: 'things/', files: 2 };
  await assert.rejects(things({ ...divided, state: 1 }), /sums\.json is newer/);
  await assert.rejects(things({ ...divided, state: undefined }), /things\/\d\.json is newer/);
});

test('what answers in place of the edition is none: nothing waits for it, nothing is refused', async (t) => {
  for (const other of ['{}', 'null', '[]', '{"index":"x","names":1,"things":1}', '<!doctype html>']) {
    const asked = served(t, { '/data/edition.json': other });
    const edition = ownEdition('/');
    assert.equal(await edition.hasIndex(['en_1']), true, other);
    assert.equal(await edition.sumOf('names'), undefined, other);
    assert.equal(await edition.isOver(), false, other);
    assert.equal(asked.length, 2);
    mock.restoreAll();
  }
});

for (const [kind, client, address, text] of [
  ['one table', wholeNames, 'names', table],
  ['a divided table', dividedNames, 'names/start.json', start],
] as const)
  test(`what was asked for before anybody types is not asked for again: ${kind}`, async (t) => {
    const asked = served(t, { [address]: text });
    const names = client(kind === 'one table' ? address : 'names/', pageOf(text));
    names.ask();
    await names.load('');
    assert.equal(names.state(''), 'loaded');
    names.ask();
    assert.deepEqual(asked, [`${address} `]);
  });

test('what was asked for early, and of another state, is asked for past the cache', async (t) => {
  const asked = served(t, { names: [older, table] });
  const names = wholeNames('names', pageOf(table));
  names.ask();
  await names.load('');
  assert.deepEqual(asked, ['names ', 'names reload']);
  assert.equal(names.loaded?.records.length, 1);
});

test('what could not be had early is asked for once more when it is wanted', async (t) => {
  const files: Record<string, string> = {};
  const asked = served(t, files);
  const names = wholeNames('names', pageOf(table));
  names.ask();
  await new Promise(setImmediate);
  files['names'] = table;
  await names.load('');
  assert.equal(names.state(''), 'loaded');
  assert.deepEqual(asked, ['names ', 'names default']);
});
