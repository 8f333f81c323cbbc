import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignAnchors, type LockedAnchors } from '../../../src/permalinks/assign-anchors.ts';
import { fingerprint } from '../../../src/permalinks/fingerprint.ts';

/** Paragraphs of a few unlike words each: no two of them alike enough to be taken for one another. */
const paragraph = fc
  .array(fc.stringMatching(/^[a-z]{6,14}$/), { minLength: 12, maxLength: 40 })
  .map((words) => words.join(' '));
const texts = fc.uniqueArray(paragraph, { minLength: 2, maxLength: 20 });

test('the first time, paragraphs are numbered through', () => {
  assert.deepEqual(assigned(new Map(), ['One text.', 'Another.', 'A third.']).anchors, ['p1', 'p2', 'p3']);
});

test('unchanged texts keep their numbers', () => {
  fc.assert(
    fc.property(texts, (all) => {
      const { anchors, added, changed, lost } = assigned(locked(all), all);
      assert.deepEqual(anchors, [...locked(all).keys()]);
      assert.deepEqual([added, changed, lost], [[], [], []]);
    }),
  );
});

test('a paragraph put in gets a letter, one at the end the next number, and no other number moves', () => {
  fc.assert(
    fc.property(texts, paragraph, fc.nat(), (all, extra, where) => {
      fc.pre(!all.includes(extra));
      const at = where % (all.length + 1);
      const { anchors, added, changed, lost } = assigned(locked(all), all.toSpliced(at, 0, extra));
      assert.deepEqual(added, [at === all.length ? `p${all.length + 1}` : `p${at}a`]);
      assert.deepEqual(anchors.toSpliced(at, 1), [...locked(all).keys()]);
      assert.deepEqual([changed, lost], [[], []]);
    }),
  );
});

test('a paragraph taken out is reported, and its number is never given again', () => {
  fc.assert(
    fc.property(texts, paragraph, fc.nat(), (all, extra, where) => {
      fc.pre(!all.includes(extra));
      const at = where % all.length;
      const gone = `p${at + 1}`;
      assert.deepEqual(assigned(locked(all), all.toSpliced(at, 1)).lost, [gone]);
      const retired = new Map(
        [...locked(all)].map(([anchor, print]) => [anchor, anchor === gone ? null : print]),
      );
      const later = assigned(retired, all.toSpliced(at, 1, extra));
      assert.ok(!later.anchors.includes(gone));
      assert.deepEqual(later.lost, []);
    }),
  );
});

test('paragraphs that change places keep their numbers', () => {
  fc.assert(
    fc.property(
      texts.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        const { anchors, changed, lost } = assigned(locked(all), shuffled);
        assert.deepEqual(
          anchors,
          shuffled.map((text) => `p${all.indexOf(text) + 1}`),
        );
        assert.deepEqual([changed, lost], [[], []]);
      },
    ),
  );
});

test('a mended slip keeps the number and is reported as a change', () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (all, where, which) => {
      const at = where % all.length;
      const old = all[at] ?? '';
      const letter = which % old.length;
      const mended = all.with(at, `${old.slice(0, letter)}X${old.slice(letter + 1)}`);
      const { anchors, added, changed, lost } = assigned(locked(all), mended);
      assert.deepEqual(anchors, [...locked(all).keys()]);
      assert.deepEqual([added, changed, lost], [[], [`p${at + 1}`], []]);
    }),
  );
});

test('of a divided paragraph one part keeps the number, the other is new', () => {
  const text =
    'The first half speaks of one thing at some length. The second half goes on to speak of quite another.';
  const all = [
    'Before it stands a paragraph on the weather.',
    text,
    'After it stands one on the price of grain.',
  ];
  const { anchors, added, changed, lost } = assigned(locked(all), [
    all[0],
    text.slice(0, 50),
    text.slice(51),
    all[2],
  ]);
  assert.deepEqual(anchors, ['p1', 'p2', 'p2a', 'p3']);
  assert.deepEqual([added, changed, lost], [['p2a'], ['p2'], []]);
});

test('no anchor is given twice, whatever happens to the text in four revisions', () => {
  fc.assert(
    fc.property(
      texts,
      fc.array(fc.tuple(fc.nat(), fc.nat(), paragraph), { minLength: 4, maxLength: 4 }),
      (all, edits) => {
        let now: readonly string[] = all;
        let lock: LockedAnchors = locked(all);
        for (const [kind, where, extra] of edits) {
          const at = where % now.length;
          now =
            [now.toSpliced(at, 0, extra), now.length > 1 ? now.toSpliced(at, 1) : now, [...now].reverse()][
              kind % 3
            ] ?? now;
          const { anchors } = assigned(lock, now);
          assert.equal(new Set(anchors).size, now.length);
          for (const [i, anchor] of anchors.entries())
            assert.ok(lock.get(anchor) !== null, `${anchor} was retired, text ${i}`);
          const prints = now.map((text) => fingerprint(text));
          lock = new Map([
            ...[...lock].map(([anchor]): [string, string | null] => [
              anchor,
              prints[anchors.indexOf(anchor)] ?? null,
            ]),
            ...anchors.map((anchor, i): [string, string] => [anchor, prints[i] ?? '']),
          ]);
        }
      },
    ),
  );
});

test('a lock of very many retired anchors is no harder than another', () => {
  const retired = Array.from({ length: 200_000 }, (_, i): [string, null] => [`p${i + 1}`, null]);
  assert.deepEqual(assigned(new Map(retired), ['A text.']).anchors, ['p200001']);
});

test('of a long text in which every paragraph has changed, each keeps its number', () => {
  const words = (i: number, step: number) =>
    Array.from({ length: 12 }, (_, at) => ((i + 1) * (at + step) * 7919).toString(36)).join(' ');
  const all = Array.from({ length: 3000 }, (_, i) => words(i, 3));
  const { changed, added } = assigned(
    locked(all),
    all.map((text) => `${text} more`),
  );
  assert.deepEqual([changed.length, added], [3000, []]);
});

function locked(all: readonly string[]): Map<string, string> {
  return new Map(all.map((text, i) => [`p${i + 1}`, fingerprint(text)]));
}

function assigned(lock: LockedAnchors, all: readonly (string | undefined)[]) {
  return assignAnchors(
    lock,
    all.map((text) => fingerprint(text ?? '')),
    'p',
  );
}
