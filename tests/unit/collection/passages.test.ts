import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOrder, movedBy } from '../../../src/collection/in-order.ts';
import {
  type KeptPassage,
  passageId,
  passageText,
  storedPassage,
} from '../../../src/collection/kept-passage.ts';
import { itemsWithPassages } from '../../../src/collection/passages-as-items.ts';
import { passagesMarkdown, passagesText } from '../../../src/collection/passages-as-text.ts';

function passage(anchor: string, more: Partial<KeptPassage> = {}): KeptPassage {
  return {
    ...{ article: 'a-2014', anchor, to: anchor, words: ['They said “no” & left.'], hash: `#${anchor}` },
    ...{ url: 'https://archive.example/articles/a-2014/', title: 'A Title.', placed: '(A. 2014, {¶})' },
    ...{ kept: '2026-11-26T10:00:00.000Z', note: '', rank: 1, ...more },
  };
}

test('a passage comes back from the storage as it was put there; what is none does not', () => {
  const kept = passage('n12', { label: 'xii', note: 'Ask.\nAgain.' });
  const read = storedPassage(passageText(kept));
  assert.deepEqual({ ...read }, { form: 1, ...kept });
  const broken = ['', '{', 'null', '[]', '{"form":1}', '{"form":2}', passageText(passage('x1'))];
  broken.push(passageText(passage('p1', { article: '../evil' })), passageText(passage('p1', { words: [] })));
  broken.push(passageText(passage('p1', { placed: '(A.)' })), passageText(passage('p1', { kept: 'soon' })));
  for (const text of broken) assert.equal(storedPassage(text), undefined, text);
});

test('the same words of the same place are one passage', () => {
  assert.equal(passageId(passage('p1')), passageId(passage('p1', { note: 'x', rank: 9 })));
  assert.notEqual(passageId(passage('p1')), passageId(passage('p1', { words: ['They'] })));
  assert.notEqual(passageId(passage('p1')), passageId(passage('p1', { to: 'p2' })));
});

test('passages stand in the order asked for, numbers as numbers and endnotes after the text', () => {
  const all = [
    passage('n2'),
    passage('p12', { rank: 0 }),
    passage('p4', { kept: '2026-11-27T10:00:00.000Z' }),
  ];
  const anchors = (order: Parameters<typeof inOrder>[1]): string[] =>
    inOrder(all, order).map(({ anchor }) => anchor);
  assert.deepEqual(anchors('text'), ['p4', 'p12', 'n2']);
  assert.deepEqual(anchors('latest'), ['p4', 'n2', 'p12']);
  assert.deepEqual(anchors('own'), ['p12', 'n2', 'p4']);
});

test('a passage goes one place up or down, and not beyond the ends', () => {
  const all = [passage('p1', { rank: 0 }), passage('p2', { rank: 1 }), passage('p3', { rank: 2 })];
  const moved = movedBy(all, { at: 2, by: -1 });
  assert.deepEqual(
    moved.map(({ anchor, rank }) => [anchor, rank]),
    [
      ['p3', 1],
      ['p2', 2],
    ],
  );
  assert.deepEqual(movedBy(all, { at: 0, by: -1 }), []);
  assert.deepEqual(movedBy(all, { at: 2, by: 1 }), []);
});

test('text and Markdown quote with the source, keep notes, and end with each article once', () => {
  const all = [
    passage('p4', { note: '# Not a *heading*' }),
    passage('p5', { words: ['1. First', '- second'], to: 'p6' }),
  ];
  const text = passagesText(all, new Map([['a-2014', 'A. 2014. “A Title.”']]));
  assert.equal(
    text,
    '“They said ‘no’ & left.” (A. 2014, par. 4). https://archive.example/articles/a-2014/#p4\n\n' +
      'Note: # Not a *heading*\n\n\n' +
      '“1. First\n\n- second” (A. 2014, pars. 5–6). https://archive.example/articles/a-2014/#p5\n\n\n' +
      'Articles\n\nA. 2014. “A Title.”\n',
  );
  assert.equal(
    passagesMarkdown(all, new Map()),
    '> They said ‘no’ \\& left.\n>\n> ([A. 2014, par. 4](<https://archive.example/articles/a-2014/#p4>))\n\n' +
      '\\# Not a \\*heading\\*\n\n' +
      '> 1\\. First\n>\n> \\- second\n>\n> ([A. 2014, pars. 5–6](<https://archive.example/articles/a-2014/#p5>))\n\n' +
      '## Articles\n\n- A Title. https://archive.example/articles/a-2014/\n',
  );
});

test('reference managers get each article once, with its passages and notes in its note', () => {
  const items = [{ id: 'a-2014', type: 'post-weblog', note: 'Archive: X' } as const];
  const [item] = itemsWithPassages([passage('p4', { note: 'Ask.' }), passage('p5')], items);
  assert.equal(
    item?.note,
    'Archive: X\n“They said ‘no’ & left.” (A. 2014, par. 4). Note: Ask.\n“They said ‘no’ & left.” (A. 2014, par. 5)',
  );
});
