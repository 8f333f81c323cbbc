import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { guardFetch } from '../../../../src/search/page/fetch-guard.ts';

const chunk = gzipSync('pagefind_dcd and the rest of it, long enough to be cut in two');

function guard(body: BodyInit, init?: ResponseInit) {
  return guardFetch(() => Promise.resolve(new Response(body, init)));
}

test('a whole chunk passes, byte for byte', async () => {
  const guarded = guard(chunk);
  const bytes = await (await guarded.fetch('/pagefind/index/en_1.pf_index')).bytes();
  assert.deepEqual(Buffer.from(bytes), chunk);
  assert.deepEqual(guarded.faults(), []);
});

const refused: [string, string, BodyInit, ResponseInit?][] = [
  ['a missing file', '/pagefind/index/en_1.pf_index', 'not here', { status: 404 }],
  ['a page in its place', '/pagefind/index/en_1.pf_index', '<!doctype html><p>Hello'],
  ['half a file', '/pagefind/index/en_1.pf_index', chunk.subarray(0, 40)],
  ['an empty file', '/pagefind/wasm.en.pagefind', ''],
  ['a page in place of the entry', '/pagefind/pagefind-entry.json?ts=1', '<!doctype html>'],
];

for (const [name, address, body, init] of refused) {
  test(`${name} is refused and noted`, async () => {
    const guarded = guard(body, init);
    await assert.rejects(guarded.fetch(address));
    assert.equal(guarded.faults().length, 1);
    assert.ok(guarded.faults()[0]?.startsWith(address));
  });
}

test('asked again, what came whole is not fetched anew, and what failed is, past the cache', async () => {
  const asked: [string, RequestCache | undefined][] = [];
  let isBroken = true;
  const guarded = guardFetch((input, init) => {
    asked.push([input as string, init?.cache]);
    return Promise.resolve(new Response(input === '/broken' && isBroken ? 'no' : chunk));
  });
  await guarded.fetch('/whole');
  await assert.rejects(guarded.fetch('/broken'));
  isBroken = false;
  guarded.again();
  assert.deepEqual(guarded.faults(), []);
  assert.deepEqual(Buffer.from(await (await guarded.fetch('/whole')).bytes()), chunk);
  assert.deepEqual(Buffer.from(await (await guarded.fetch('/broken')).bytes()), chunk);
  assert.deepEqual(asked, [
    ['/whole', undefined],
    ['/broken', undefined],
    ['/broken', 'reload'],
  ]);
});

test('what is fetched ahead is fetched once', async () => {
  let asked = 0;
  const guarded = guardFetch(() => {
    asked += 1;
    return Promise.resolve(new Response(chunk));
  });
  guarded.ahead('/wasm');
  assert.equal(asked, 1);
  await guarded.fetch('/wasm');
  assert.equal(asked, 1);
});
