/** Lists and tables in the lock: numbers within them, given once and kept. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lockTexts } from '../../../src/permalinks/article-anchors.ts';
import type { LockedAddress } from '../../../src/permalinks/lock.ts';
import { lockFaults } from '../../../src/permalinks/lock-faults.ts';
import { inPassageOrder, printedTexts } from '../../../src/permalinks/printed-texts.ts';
import type { ArticleRecord } from '../../../src/records/article.ts';
import { parseText } from '../../../src/text/parse/parse.ts';

const items = [
  '- Caravans from the south came first, at the end of winter.',
  '- Shepherds followed in May, when the passes were open.',
  '- Clerks of the treasury counted whoever paid the toll.',
];
const before = 'What the gatekeeper wrote down that year, in his own order:';
const after = 'Nothing of this was ever printed in the capital.';
const text = [before, items.join('\n'), after].join('\n\n');
const { locked } = assign(text);

test('a list has a number of its own, and its items numbers within it', () => {
  assert.deepEqual(Object.keys(locked.anchors), ['p1', 'p2', 'p2.1', 'p2.2', 'p2.3', 'p3']);
  assert.equal(locked.anchors['p2'], 'parts');
  assert.deepEqual(lockFaults({ about: '', version: 3, addresses: { 'articles/a': locked } }, 9), []);
  assert.deepEqual(assign(text, locked).findings, []);
});

test('an item put in gets a letter, one at the end the next number; a new list after a paragraph its letter', () => {
  const grown = [
    before,
    [items[0], '- Nobody asked them.', items[1], items[2], '- And a last one.'].join('\n'),
  ];
  assert.deepEqual(assign([...grown, after].join('\n\n'), locked).anchors, [
    'p1',
    'p2.1',
    'p2.1a',
    'p2.2',
    'p2.3',
    'p2.4',
    'p3',
  ]);
  const listed = [before, items.join('\n'), 'A word between.', '1. Wool\n2. Salt', after].join('\n\n');
  const { anchors } = assign(listed, locked);
  assert.deepEqual(anchors.slice(4), ['p2a', 'p2b.1', 'p2b.2', 'p3']);
});

test('an item that was published as a paragraph keeps its number in a list', () => {
  const flat = assign([before, ...items.map((item) => item.slice(2)), after].join('\n\n'));
  assert.deepEqual(flat.anchors, ['p1', 'p2', 'p3', 'p4', 'p5']);
  const again = assign(text, flat.locked);
  assert.deepEqual(again.anchors, flat.anchors);
  assert.deepEqual(again.findings, []);
});

test('a list that goes is removed with all that stood in it, under one notice', () => {
  const without = [before, after].join('\n\n');
  assert.deepEqual(
    assign(without, locked).findings.map(({ kind }) => kind),
    Array(4).fill('AnchorLost'),
  );
  for (const removed of [['p2'], ['p2.1', 'p2.2', 'p2.3']]) {
    const said = assign(without, locked, [{ date: '2026-01-01', anchors: [], removed, what: 'Asked for.' }]);
    assert.ok(said.findings.every(({ kind }) => kind === 'LockBehind'));
    assert.deepEqual(said.retired, [
      {
        anchor: 'p2',
        after: 'p1',
        date: '2026-01-01',
        what: 'Asked for.',
        markers: ['p2.1', 'p2.2', 'p2.3'],
      },
    ]);
    const corrections = [{ date: '2026-01-01', anchors: [], removed, what: 'Asked for.' }];
    assert.deepEqual(assign(without, said.locked, corrections).findings, []);
  }
});

test('a number cut out of the lock is missed, within a list too', () => {
  const rest = Object.entries(locked.anchors).filter(([anchor]) => anchor !== 'p2.2');
  const cut = { corrections: 0, anchors: Object.fromEntries(rest) };
  const [fault] = lockFaults({ about: '', version: 3, addresses: { 'articles/a': cut } }, 9);
  assert.match(fault?.reason ?? '', /p2\.2 is missing before p2\.3/);
});

test('headings are numbered by themselves', () => {
  const { anchors } = assign('## Gate\n\nWords.\n\n### Toll\n\nMore.');
  assert.deepEqual(anchors, ['s1', 'p1', 's2', 'p2']);
});

function assign(markdown: string, lock?: LockedAddress, corrections: ArticleRecord['corrections'] = []) {
  const parsed = parseText(markdown, { lineOffset: 0 });
  const texts = lockTexts(printedTexts(parsed), { locked: lock, corrections });
  return { ...texts, anchors: inPassageOrder(parsed, texts) };
}
