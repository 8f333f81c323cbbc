/** Pages divided among threads. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from '../../../../../scripts/build/pages/open-pages.ts';
import { newShare, openShare } from '../../../../../scripts/build/pages/page-share.ts';

const articles = ['a', 'b', 'c'].map((id) => [
  page(`articles/${id}/index.html`),
  page(`articles/${id}/tei.xml`),
]);
const places = Array.from({ length: 50 }, (_, number) => [page(`places/${number}/index.html`)]);

test('each page is made once, by one thread or another; an article whole by one', () => {
  const first = newShare(2);
  const second = openShare(first.taken);
  const made: string[][] = [[], []];
  for (const [group, pieces] of [articles, places].entries()) {
    const others = [first, second].map((share) => share.of(group, pieces)[Symbol.iterator]());
    let ended = 0;
    while (ended < 2) {
      ended = 0;
      for (const [thread, iterator] of others.entries()) {
        const { value, done } = iterator.next() as IteratorResult<Page, undefined>;
        if (done) ended += 1;
        else made[thread]?.push(value.file);
      }
    }
  }
  assert.deepEqual(
    made.flat().sort(),
    [...articles, ...places]
      .flat()
      .map(({ file }) => file)
      .sort(),
  );
  for (const files of made) {
    const ids = files.filter((file) => file.startsWith('articles/')).map((file) => file.split('/')[1]);
    assert.equal(ids.length, new Set(ids).size * 2);
    assert.ok(files.some((file) => file.startsWith('places/')));
  }
});

test('when one thread gives up, no other takes a further page', () => {
  const first = newShare(1);
  const second = openShare(first.taken);
  const pages = second.of(0, places)[Symbol.iterator]();
  pages.next();
  first.giveUp();
  const rest: unknown[] = [];
  for (let one = pages.next(); !one.done; one = pages.next()) rest.push(one.value);
  assert.deepEqual(rest, []);
  assert.deepEqual([...first.of(0, places)], []);
});

function page(file: string): Page {
  const none = (): Promise<undefined> => Promise.resolve(undefined);
  return {
    route: '',
    file,
    key: none,
    coarseKey: none,
    isLong: false,
    render: () => Promise.reject(new Error(file)),
  };
}
