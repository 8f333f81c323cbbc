import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentenceExcerpt } from '../../../src/text/sentence-excerpt.ts';

test('a mention is shown in its own sentence, not in those around it', () => {
  assert.equal(joined('Osh is far. Karin spoke there. Others left.', 'Karin'), '[Karin] spoke there.');
  assert.equal(joined('Osh is far. Karin spoke there. Others left.', 'Others'), '[Others] left.');
  assert.equal(joined('One sentence on Osh', 'Osh'), 'One sentence on [Osh]');
});

test('initials and abbreviations do not end a sentence', () => {
  assert.equal(
    joined('It was late. At one time, G. Khalimov himself fought in Rasht. He left.', 'Khalimov'),
    'At one time, G. [Khalimov] himself fought in Rasht.',
  );
  assert.equal(joined('Says Mr. Karin of Vlast.kz today.', 'Karin'), 'Says Mr. [Karin] of Vlast.kz today.');
});

test('a mention that holds the end of a sentence brings both', () => {
  assert.equal(
    joined('See Radio. Free Europe says so. More.', 'Radio. Free Europe'),
    'See [Radio. Free Europe] says so.',
  );
});

test('what a lost link or publisher leaves over is cut, and said to be', () => {
  assert.equal(
    joined('They appear with titles like “Kyrgyzstanis in Syria” (', 'Kyrgyzstanis'),
    'They appear with titles like “[Kyrgyzstanis] in Syria” …',
  );
  assert.equal(
    joined(', V Kirgizii predotvratili terakt.', 'Kirgizii'),
    '… V [Kirgizii] predotvratili terakt.',
  );
});

test('a bracket that stands by itself brings the sentence before it', () => {
  assert.equal(
    joined('One. Ten were arrested. (Tengri News, May 3). More.', 'Tengri'),
    'Ten were arrested. ([Tengri] News, May 3).',
  );
  assert.equal(joined('(Tengri News, May 3). More.', 'Tengri'), '([Tengri] News, May 3).');
});

test('a long sentence is cut at words on both sides, and says so', () => {
  const long = `${words('b', 40)} Karin ${words('a', 40)}.`;
  const excerpt = joined(long, 'Karin');
  assert.match(excerpt, /^… b\d+ .* b40 \[Karin\] a1 .* a\d+ …$/);
  assert.equal(excerpt.replace(/… | …/g, '').split(' ').length, 30);
});

test('what stands at the beginning of a long sentence keeps that beginning', () => {
  const excerpt = joined(`The man Karin ${words('a', 60)}.`, 'Karin');
  assert.match(excerpt, /^The man \[Karin\] a1 /);
  assert.match(excerpt, /a27 …$/);
});

test('a sentence a little too long is not cut', () => {
  assert.equal(joined(`Karin ${words('a', 33)}.`, 'Karin'), `[Karin] ${words('a', 33)}.`);
});

test('what is joined to the mention stays with it', () => {
  assert.match(joined(`“Kazakhstan’s ${words('a', 60)}”`, 'Kazakhstan'), /^“\[Kazakhstan\]’s a1/);
});

test('every extent of a text gives back the words of the text', () => {
  const text = 'A. B. said “so.” It is 3.5 km to Osh (see p. 4). No. 5 is lost… And then?';
  for (let start = 0; start < text.length; start += 1) {
    for (let end = start + 1; end <= text.length; end += 1) {
      const { before, words, after } = sentenceExcerpt(text, { start, end, words: 4 });
      assert.equal(words, text.slice(start, end));
      assert.ok(text.includes(`${before.replace(/^… /, '')}${words}${after.replace(/ …$/, '')}`));
    }
  }
});

function joined(text: string, mention: string): string {
  const start = text.indexOf(mention);
  const { before, words, after } = sentenceExcerpt(text, { start, end: start + mention.length });
  return `${before}[${words}]${after}`;
}

function words(letter: string, count: number): string {
  return Array.from({ length: count }, (_, i) => `${letter}${i + 1}`).join(' ');
}
