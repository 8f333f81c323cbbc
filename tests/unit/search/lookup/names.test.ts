/** The names of the archive as readers write them. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { cardsFor } from '../../../../src/search/answer/cards.ts';
import { nameKey, nameWords } from '../../../../src/search/lookup/name-key.ts';
import { nearNames } from '../../../../src/search/lookup/name-near.ts';
import { readNames } from '../../../../src/search/lookup/names.ts';
import { resolveNames } from '../../../../src/search/lookup/resolve.ts';
import { searchNames } from '../../../../src/views/names/search-names.ts';
import { realArchive } from '../../../real-archive.ts';

const archive = await realArchive();
const table = searchNames(archive);
const names = readNames(table);
const printed = printedWords();

/** As the page does once the texts have answered: what stands in the table, else the nearest name. */
function meant(typed: string): string[] {
  const words = typed.split(' ');
  const [match, ...more] = resolveNames(words, names);
  if (match && more.length === 0 && match.to - match.from === words.length) {
    return match.records.map(({ reference }) => reference);
  }
  if (nameWords(typed).every((word) => printed.some((other) => other.startsWith(word)))) return [];
  return nearNames(words, names).map(({ record }) => record.reference);
}

test('the table is small enough to answer the first letter', () => {
  assert.ok(gzipSync(JSON.stringify(table)).length < 10_000);
  assert.equal(names.records.length, archive.names.length);
});

test('every spelling of every record finds it, in any case of letters that means no other word', () => {
  for (const { reference, record } of archive.names) {
    for (const { text } of [...record.printed, ...record.further]) {
      assert.ok(meant(text).includes(reference), `${text} does not find ${reference}: ${meant(text).join()}`);
    }
  }
});

test('a reference, and the records’ own texts, come through the table unchanged', () => {
  for (const { reference, record } of archive.names) {
    const read = names.byReference.get(reference);
    assert.equal(read?.name, record.name);
    assert.equal(read.mentions, archive.mentionsOf(reference).length);
  }
});

test('initials, surnames, any order of words, prefixes, other scripts', () => {
  for (const [typed, reference] of [
    ['Karin', 'people/yerlan-karin'],
    ['Karin Yerlan', 'people/yerlan-karin'],
    ['Karin, E.', 'people/yerlan-karin'],
    ['K. Malikov', 'people/kadyr-malikov'],
    ['Q Malikov', 'people/kadyr-malikov'],
    ['Kaznach', 'people/maksim-kaznacheyev'],
    ['Zhana', 'places/zhanaozen'],
    ['Халимов', 'people/gulmurod-khalimov'],
    ['داعش', 'organisations/islamic-state'],
    ['nursultan', 'places/astana'],
    ['uk', 'places/united-kingdom'],
    ['Tajiks', 'places/tajikistan'],
    ['Alma Ata', 'places/almaty'],
  ] as const) {
    assert.equal(meant(typed)[0], reference, typed);
  }
});

test('what records keep apart stays apart, and what they share shows all', () => {
  assert.deepEqual(meant('Azattyk'), ['organisations/azattyk']);
  assert.deepEqual(meant('Azattyq'), ['organisations/azattyq']);
  assert.equal(meant('Azatyk')[0], 'organisations/azattyk');
  assert.equal(meant('Azatyq')[0], 'organisations/azattyq');
  assert.deepEqual(meant('Радио Азаттык').toSorted(), ['organisations/azattyk', 'organisations/azattyq']);
  assert.deepEqual(meant('CIA'), ['organisations/central-intelligence-agency']);
  assert.deepEqual(meant('CIS'), ['organisations/commonwealth-of-independent-states']);
  for (const typed of ['Karimov', 'Iran', 'Khalilov', 'Tallinn', 'CIB', 'KNG'])
    assert.deepEqual(meant(typed), [], typed);
});

test('acronyms that are words want their capitals', () => {
  assert.deepEqual(meant('IS'), ['organisations/islamic-state']);
  assert.deepEqual(meant('US'), ['places/united-states']);
  for (const typed of ['is', 'Is', 'us', 'kiss', 'rag', 'ant']) assert.deepEqual(meant(typed), [], typed);
});

test('names among other words', () => {
  const matches = resolveNames('the Kozlov trial in West Kazakhstan'.split(' '), names);
  assert.deepEqual(
    matches.map(({ from, to, records }) => [from, to, records[0]?.reference]),
    [
      [1, 2, 'people/vladimir-kozlov'],
      [4, 6, 'places/west-kazakhstan-oblast'],
    ],
  );
});

test('of the misspelt names 97 of 100 find the right record first', async () => {
  const misspelt = JSON.parse(await gold('misspellings.json')) as { names: Record<string, string[]> };
  const asked = Object.entries(misspelt.names).flatMap(([record, words]) =>
    words.map((word) => [record, word] as const),
  );
  const wrong = asked.filter(([record, word]) => meant(word)[0] !== record);
  assert.ok(wrong.length <= asked.length * 0.03, wrong.map(([, word]) => word).join(', '));
});

test('names that the archive does not have are taken for none that it has', async () => {
  const absent = (await gold('absent-names.txt')).split('\n').filter(Boolean);
  const taken = absent.filter((name) => meant(name).length > 0);
  assert.deepEqual(taken, []);
});

test('of a thousand ordinary words no more than ten bring up a name of which they are no part', async () => {
  const words = (await gold('common-words.txt')).split(/\s+/u).filter(Boolean);
  const mistaken = words.filter((word) => {
    const stands = printed.some((other) => other.startsWith(word));
    return cardsFor(word, names, { near: !stands }).some(({ record }) => !hasWord(record, word));
  });
  assert.ok(mistaken.length <= 10, mistaken.join(', '));
});

function hasWord(
  record: { name: string; printed: readonly string[]; further: readonly string[] },
  word: string,
) {
  return [record.name, ...record.printed, ...record.further].some((text) =>
    nameWords(text).includes(nameKey(word)),
  );
}

function printedWords(): string[] {
  const words = new Set<string>();
  for (const article of archive.articles) {
    const { paragraphs, notes } = archive.text(article);
    const texts = [article.record.title.printed, ...[...paragraphs, ...notes].map(({ text }) => text)];
    for (const text of texts) for (const word of nameWords(text)) words.add(word);
  }
  return [...words];
}

function gold(name: string): Promise<string> {
  return readFile(join(import.meta.dirname, '../../../gold', name), 'utf8');
}
