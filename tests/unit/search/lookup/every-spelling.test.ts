/** No record is shadowed: whatever its spellings are, as readers type them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardsFor } from '../../../../src/search/answer/cards.ts';
import type { Spelling } from '../../../../src/search/lookup/name-types.ts';
import { readNames } from '../../../../src/search/lookup/names.ts';
import { searchNames } from '../../../../src/views/names/search-names.ts';
import { realArchive } from '../../../real-archive.ts';

const names = readNames(searchNames(await realArchive()));

/** So many records may rightly have one surname: the one that is asked for is in sight. */
const inSight = 3;

test('whole, by its surname, in capitals and small letters, without marks, in a Russian case: the record is offered', () => {
  const wrong: string[] = [];
  let asked = 0;
  for (const spelling of names.spellings.filter(({ loose }) => loose !== true)) {
    for (const typed of waysToType(spelling)) {
      asked += 1;
      const cards = cardsFor(typed, names);
      const place = cards.findIndex(({ record }) => record === spelling.record);
      if (place < 0 || place >= inSight)
        wrong.push(
          `${typed}: ${spelling.record.reference} at ${place}, first ${cards[0]?.record.reference ?? ''}`,
        );
    }
  }
  assert.ok(asked > 2000, `only ${asked}`);
  assert.deepEqual(wrong, []);
});

test('no genitive of a plural is taken for a person: Кадыров is not Кадыр', () => {
  assert.deepEqual(cardsFor('Кадыров', names), []);
  assert.deepEqual(
    cardsFor('талибов', names).map(({ record }) => record.reference),
    ['organisations/taliban'],
  );
});

function waysToType({ text, words, record, acronym }: Spelling): Set<string> {
  const isWhole = record.folder !== 'people' || words.length < 2;
  const surname = text.includes(',') ? text.split(',')[0] : text.split(/\s+/u).at(-1);
  const forms = isWhole ? [text] : [text, surname ?? text];
  return new Set(
    forms.flatMap((form) => [
      form,
      form
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[’'ʻʼʿʾ]/gu, ''),
      ...(acronym ? [] : [form.toUpperCase(), form.toLowerCase(), ...casesOf(form)]),
    ]),
  );
}

/** Of one word in Cyrillic: Халимов, Халимова; Сирия, Сирии; Москва, Москвы. */
function casesOf(word: string): string[] {
  if (!/^\p{Script=Cyrillic}+$/u.test(word)) return [];
  const stem = word.slice(0, -1);
  if (/[бвгджзклмнпрстфхцчшщ]$/iu.test(word)) return ['а', 'у', 'ом', 'е'].map((ending) => word + ending);
  if (/ия$/u.test(word)) return ['и', 'ю', 'ей'].map((ending) => stem + ending);
  return /а$/u.test(word) ? ['ы', 'у', 'е', 'ой'].map((ending) => stem + ending) : [];
}
