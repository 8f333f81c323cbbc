/** A page of one state of the archive, and files of another: tables, their parts, and things. */
import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import type { OwnEdition } from '../../../../src/moved/page/own-edition.ts';
import { ofState, textSum } from '../../../../src/search/edition.ts';
import { dividedNames } from '../../../../src/search/page/divided-names.ts';
import { jsonFiles } from '../../../../src/search/page/json-files.ts';
import { clients } from '../../../../src/search/page/large-archive.ts';
import { wholeNames } from '../../../../src/search/page/names-client.ts';
import { thingsClient } from '../../../../src/search/page/things-client.ts';
import { parseQuery } from '../../../../src/search/query/query.ts';
import { wantedOf } from '../../../../src/search/query/wanted.ts';

const [own, other] = [1, 2];
const edition: OwnEdition = {
  hasIndex: () => Promise.resolve(true),
  sumOf: () => Promise.resolve(own),
  isOver: () => Promise.resolve(false),
};
const row = ['pe', 'Yerlan Karin', 1, '', '', 'person', 3, 2, [], 0];
const table = { at: [0], rows: [row], ordinary: '', holding: [] };
const start = { ...table, tree: 'k', begin: 'yk' };

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
  const file = jsonFiles({ state: () => Promise.resolve(own) });
  const asked = served(t, {
    kept: [ofState({ is: 'old' }, other), ofState({ is: 'new' }, own)],
    newer: ofState({ is: 'newer' }, other),
    whole: JSON.stringify({ is: 'whole' }),
  });
  assert.deepEqual(await file('kept'), { of: own, is: 'new' });
  assert.deepEqual(asked, ['kept default', 'kept reload']);
  await assert.rejects(file('newer'), /newer/);
  await assert.rejects(file('whole'), /newer/, 'a whole file is known by its own sum');
  const whole = jsonFiles({ state: () => Promise.resolve(textSum(JSON.stringify({ is: 'whole' }))) });
  assert.deepEqual(await whole('whole'), { is: 'whole' });
  const unknown = jsonFiles();
  assert.deepEqual(
    await unknown('newer'),
    { of: other, is: 'newer' },
    'nothing is known: nothing is refused',
  );
});

test('names of a divided table answer when all their files are of one state, and not at all otherwise', async (t) => {
  const files: Record<string, string> = {
    'names/start.json': ofState(start, own),
    'names/begin-y.json': ofState(table, other),
  };
  served(t, files);
  const names = dividedNames('names/', edition);
  await names.load('y');
  assert.equal(names.state('y'), 'failed');
  assert.equal(names.at('y'), undefined);
  assert.deepEqual(names.loaded?.records, []);
  files['names/begin-y.json'] = ofState(table, own);
  names.forget();
  await names.load('y');
  assert.equal(names.state('y'), 'loaded');
  assert.deepEqual(
    names.at('y')?.records.map(({ name }) => name),
    ['Yerlan Karin'],
  );
});

test('a start file of another state answers nothing', async (t) => {
  served(t, { 'names/start.json': ofState(start, other), 'names/begin-y.json': ofState(table, own) });
  const names = dividedNames('names/', edition);
  await names.load('y');
  assert.equal(names.state('y'), 'failed');
  assert.equal(names.loaded, undefined);
});

test('a whole table of another state answers nothing', async (t) => {
  served(t, { 'names.json': JSON.stringify({ rows: [row], ordinary: '' }) });
  const names = wholeNames('names.json', edition);
  await names.load('');
  assert.equal(names.state(''), 'failed');
  assert.equal(names.loaded, undefined);
});

test('mentions and things of another state are refused', async (t) => {
  const part = { names: [], articles: [], passages: 0, held: 0, parts: 1, below: [], facets: {} };
  served(t, {
    'names/start.json': ofState(start, own),
    'names/begin-y.json': ofState(table, own),
    'names/sounds-k.json': ofState(table, own),
    'mentions/people/yerlan-karin.json': ofState(part, other),
    'things.json': JSON.stringify({ references: [], rows: [] }),
  });
  const { names, mentions } = clients({ names: 'names/', mentions: 'mentions/' }, edition);
  await names.load('y');
  const known = names.at('y');
  assert.ok(known);
  const query = parseQuery('Yerlan Karin');
  const asked = { query, wanted: wantedOf(query, known), names: known, parts: 1 };
  await assert.rejects(mentions(asked), /newer/);
  const things = thingsClient((...given) => fetch(...given));
  const question = { lookedFor: [], typed: '', path: 'things.json', files: 1 };
  await assert.rejects(things({ ...question, state: own }), /newer/);
  assert.deepEqual(await things({ ...question, state: undefined }), []);
});
