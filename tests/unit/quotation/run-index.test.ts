/** The index of runs as files, and what happens when they do not fit together. */
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openIndexedArchive } from '../../../src/quotation/indexed-archive.ts';
import { headPath, indexFiles, shardPath, textPath } from '../../../src/quotation/run-index.ts';
import { entryOf, readShard, writeShard } from '../../../src/quotation/run-shard.ts';
import { articleRuns, fingerprint, pairOf } from '../../../src/quotation/runs.ts';
import { madeUpTexts } from './made-up-texts.ts';
import { quotableTexts } from './quotable-texts.ts';

const five = quotableTexts();
const twenty = madeUpTexts(20);

function filesOf(articles: typeof five): Map<string, Uint8Array> {
  return new Map(
    indexFiles(
      articles.map(({ id }) => id),
      articles.map(articleRuns),
      articles.map((article) => fingerprint(JSON.stringify(article))),
    ),
  );
}

test('a file gives back the articles of every run, however many they are', () => {
  const entries = fc.uniqueArray(fc.tuple(fc.nat({ max: 2 ** 32 - 1 }), fc.nat({ max: 299 })), {
    selector: ([run, article]) => entryOf(run, article),
    maxLength: 400,
  });
  const few = entries.map((list) => list.map(([run, article]) => entryOf(run % 5, article)));
  const many = entries.map((list) => list.map(([run, article]) => entryOf(run, article)));
  fc.assert(
    fc.property(fc.oneof(few, many), (list) => {
      const frame = { stamp: 0xfedcba98, articles: 300 };
      const sorted = Float64Array.from(new Set(list)).sort();
      const shard = readShard(writeShard(sorted, frame), frame);
      const back = [...shard].flatMap(([run, articles]) =>
        [...articles].map((article) => entryOf(run, article)),
      );
      assert.deepEqual(back, [...sorted]);
    }),
    { seed: 20261122 },
  );
});

test('the same archive makes the same bytes, in two files with runs when it is small', () => {
  const files = filesOf(five);
  assert.deepEqual(files, filesOf(quotableTexts()));
  assert.deepEqual(
    [...files.keys()],
    [headPath, 'data/quotations/articles/0.json', shardPath(0), shardPath(1)],
  );
  const larger = [...filesOf(twenty)].filter(([path]) => path.endsWith('.bin'));
  assert.ok(larger.length > 20);
  for (const [path, { length }] of larger) assert.ok(length < 6000, `${path}: ${length} bytes`);
});

test('a pair runs on from one paragraph or endnote into the next', () => {
  const [article] = twenty;
  assert.ok(article);
  const runs = new Set(articleRuns(article));
  const words = (anchor: string): string[] =>
    article.passages
      .find((passage) => passage.anchor === anchor)
      ?.text.toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  const across = (from: string, to: string): boolean =>
    runs.has(fingerprint(pairOf(words(from).at(-1) ?? '', words(to)[0] ?? '')));
  assert.ok(across('p1', 'p2'));
  assert.ok(across('n1', 'n2'));
});

describe('a file', () => {
  const files = filesOf(five);
  for (const article of five)
    files.set(textPath(article.id), new TextEncoder().encode(JSON.stringify(article)));
  const run = fingerprint('tajikistan');

  test('is read once, and again if it could not be read', async () => {
    const read: string[] = [];
    let isDown = true;
    const archive = openIndexedArchive((path) => {
      read.push(path);
      const bytes = files.get(path);
      return isDown || !bytes ? Promise.reject(new Error('No network')) : Promise.resolve(bytes);
    });
    await assert.rejects(archive.holding([run]), /No network/);
    isDown = false;
    const [holding = []] = await archive.holding([run]);
    assert.ok(holding.length > 1);
    await archive.holding([run]);
    assert.deepEqual(read.slice(0, 2), [headPath, headPath]);
    assert.equal(read.length, 3);
  });

  test('of another state of the archive, or cut off, is refused', async () => {
    const other = filesOf(five.slice(1));
    for (const path of [shardPath(0), shardPath(1), 'data/quotations/articles/0.json']) {
      const archive = openIndexedArchive((asked) =>
        Promise.resolve((asked === path ? other : files).get(asked) ?? new Uint8Array()),
      );
      await assert.rejects(
        async () => {
          await archive.holding([0, 2 ** 32 - 1]);
          await archive.texts([0]);
        },
        RangeError,
        path,
      );
    }
    const [first] = five;
    assert.ok(first);
    const older = { ...first, title: 'Another title' };
    const archive = openIndexedArchive((asked) =>
      Promise.resolve(
        asked === textPath(first.id)
          ? new TextEncoder().encode(JSON.stringify(older))
          : (files.get(asked) ?? new Uint8Array()),
      ),
    );
    await assert.rejects(archive.texts([five.indexOf(first)]), RangeError, 'a text of another state');
    const whole = files.get(shardPath(0)) ?? new Uint8Array();
    const head = JSON.parse(new TextDecoder().decode(files.get(headPath))) as {
      stamp: number;
      articles: number;
    };
    assert.throws(() => readShard(whole.subarray(0, whole.length - 1), head), /cut off/);
  });
});
