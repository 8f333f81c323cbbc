import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerpt } from '../../../../src/search/passages/excerpt.ts';

const long = `${'Early words stand here. '.repeat(30)}Then Kadyr Malikov speaks of amnesty. ${'Late words follow now. '.repeat(30)}`;

function hit(text: string, word: string) {
  const start = text.indexOf(word);
  return { start, end: start + word.length, kind: 'exact' as const };
}

test('a short passage is shown whole', () => {
  const parts = excerpt('An interview with Malikov.', {
    hits: [hit('An interview with Malikov.', 'Malikov')],
  });
  assert.deepEqual(parts, [
    { text: 'An interview with ', mark: false },
    { text: 'Malikov', mark: true },
    { text: '.', mark: false },
  ]);
});

test('a bracket that a lost link left over at the end is cut, and the place said to be', () => {
  const text = 'Regimes fight corruption, or improve social (';
  const parts = excerpt(text, { hits: [hit(text, 'corruption')] });
  assert.equal(parts.map((part) => part.text).join(''), 'Regimes fight corruption, or improve social …');
});

test('a long one is cut around the words, at word boundaries, and says so', () => {
  const parts = excerpt(long, { hits: [hit(long, 'Malikov'), hit(long, 'amnesty')] });
  const shown = parts.map((part) => part.text).join('');
  assert.ok(shown.startsWith('… ') && shown.endsWith(' …'), shown);
  assert.ok(shown.length < 340, String(shown.length));
  assert.ok(long.includes(shown.slice(2, -2)));
  assert.match(shown, /^… \w+ \w+ /);
  assert.deepEqual(
    parts.filter((part) => part.mark).map((part) => part.text),
    ['Malikov', 'amnesty'],
  );
});

test('marks that touch become one, and a mark at the very end is never cut', () => {
  const text = `${'word '.repeat(200)}Karin`;
  const parts = excerpt(text, { hits: [{ ...hit(text, 'Kar') }, { ...hit(text, 'rin') }] });
  assert.deepEqual(parts.at(-1), { text: 'Karin', mark: true });
});

test('for any place of the mark, what is shown holds it', () => {
  for (let start = 0; start < long.length; start += 37) {
    const end = long.indexOf(' ', start + 1);
    if (end < 0) break;
    const parts = excerpt(long, { hits: [{ start, end, kind: 'exact' }] });
    assert.ok(
      parts.some((part) => part.mark && part.text === long.slice(start, end)),
      String(start),
    );
  }
});

test('without a sentence to begin at, it begins and ends with whole words', () => {
  const text = `${'abcdefg '.repeat(90)}Karin ${'hijklmnop '.repeat(90)}`.trim();
  const shown = excerpt(text, { hits: [hit(text, 'Karin')] })
    .map((part) => part.text)
    .join('');
  assert.match(shown, /^… (abcdefg )+Karin( hijklmnop)+ …$/);
});
