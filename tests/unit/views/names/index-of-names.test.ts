import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexOfNames } from '../../../../src/views/names/index-of-names.ts';
import { sampleArchive } from '../../archive/sample-archive.ts';

const sections = indexOfNames(
  sampleArchive({ first: ['p1 | Erlan Karin | people/yerlan-karin', 'p1 | Karin | people/yerlan-karin'] }),
);

test('every record stands under its sort form', () => {
  assert.deepEqual(
    entries('K').filter((entry) => !entry.includes('→')),
    ['Kamil', 'Karin, Yerlan', 'Kyrgyzstan'],
  );
  assert.deepEqual(entries('N'), ['News, al-']);
});

test('every printed form refers to its record', () => {
  assert.deepEqual(entries('E'), ['Erlan Karin → Yerlan Karin']);
  assert.ok(entries('K').includes('Karin → Yerlan Karin'));
});

test('the name itself refers to its sort form, when that stands elsewhere', () => {
  assert.deepEqual(entries('Y'), ['Yerlan Karin → Yerlan Karin']);
  assert.deepEqual(entries('A'), ['al-News → al-News', 'Asia']);
});

test('a further spelling refers to its record unless it would stand beside it', () => {
  assert.deepEqual(entries('Q'), ['Qarin → Yerlan Karin']);
  assert.ok(!entries('K').some((entry) => entry.startsWith('Karin Yerlan')));
  assert.ok(!entries('K').some((entry) => entry.startsWith('Karinite')));
});

test('other scripts stand under a heading of their own, after Z', () => {
  assert.equal(sections.at(-1)?.heading, 'Cyrillic letters');
  assert.deepEqual(entries('Cyrillic letters'), ['Ерлан Қарин → Yerlan Karin']);
});

test('letters without entries are there', () => {
  assert.equal(sections.length, 27);
  assert.deepEqual(entries('X'), []);
});

function entries(heading: string): string[] {
  const section = sections.find((one) => one.heading === heading);
  return (section?.entries ?? []).map(({ text, isReference, target }) =>
    isReference ? `${text} → ${target.name}` : text,
  );
}
