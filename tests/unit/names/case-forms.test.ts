/** Names in the cases of the languages of the region: all found, and next to nothing that only looks like them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withCaseForms } from '../../../src/names/case-forms.ts';
import { findMentions } from '../../../src/names/find-mentions.ts';
import { buildNameIndex } from '../../../src/names/name-index.ts';
import type { PrintedSpelling } from '../../../src/records/name.ts';
import { lookAlikes, told } from './russian-text.ts';

const listed: Readonly<Record<string, readonly PrintedSpelling[]>> = {
  'people/gulmurod-khalimov': [
    { text: 'Гулмурод Халимов', form: 'name', language: 'ru' },
    { text: 'Халимов', form: 'short', language: 'ru' },
  ],
  'people/dilnoza-saidova': [{ text: 'Дилноза Саидова', form: 'name', language: 'ru' }],
  'people/anatoly-malitsky': [{ text: 'Анатолий Малицкий', form: 'name', language: 'ru' }],
  'places/syria': [
    { text: 'Сирия', form: 'name', language: 'ru' },
    { text: 'сирийский', form: 'demonym', language: 'ru' },
  ],
  'places/iraq': [{ text: 'Ирак', form: 'name', language: 'ru' }],
  'places/tajikistan': [
    { text: 'Таджикистан', form: 'name', language: 'ru' },
    { text: 'таджик', form: 'demonym', language: 'ru' },
    { text: 'Тоҷикистон', form: 'name', language: 'tg' },
  ],
  'places/kazakhstan': [
    { text: 'Казахстан', form: 'name', language: 'ru' },
    { text: 'Қазақстан', form: 'name', language: 'kk' },
  ],
  'places/kyrgyzstan': [{ text: 'Кыргызстан', form: 'name', language: 'ky' }],
  'places/uzbekistan': [
    { text: 'Oʻzbekiston', form: 'name', language: 'uz' },
    { text: 'Ўзбекистон', form: 'name', language: 'uz-Cyrl' },
  ],
  'places/osh': [{ text: 'Ош', form: 'name', language: 'ru' }],
  'places/central-asia': [{ text: 'Центральная Азия', form: 'name', language: 'ru' }],
  'places/baku': [{ text: 'Баку', form: 'name', language: 'ru' }],
  'places/emirates': [{ text: 'Арабские Эмираты', form: 'name', language: 'ru' }],
  'organisations/islamic-state': [
    { text: 'Исламское государство Ирака и Леванта', form: 'name', language: 'ru' },
    { text: 'Исламское государство', form: 'name', language: 'ru' },
    { text: 'ИГ', form: 'acronym', language: 'ru' },
  ],
  'organisations/gknb': [{ text: 'Комитет национальной безопасности', form: 'name', language: 'ru' }],
  'organisations/al-qaeda': [{ text: 'Аль-Каида', form: 'name', language: 'ru' }],
};
const index = buildNameIndex(
  Object.entries(listed).map(([record, printed]) => ({
    record,
    printed: withCaseForms(printed, record.replace(/\/.*/, '')),
  })),
);

test('a Russian text names everyone in the case that its sentences need', () => {
  const wanted = [...told.matchAll(/\[([^\]]+)\]\{([^}]+)\}/g)].map(
    ([, words, record]) => `${record} ${words}`,
  );
  const found = mentions(told.replace(/\[([^\]]+)\]\{[^}]+\}/g, '$1'));
  assert.ok(wanted.length > 40);
  assert.deepEqual(found, wanted);
});

test('of a thousand words that only look like names, at most one is taken for one', () => {
  const words = lookAlikes.split(/\s+/).length;
  const found = mentions(lookAlikes);
  assert.ok(words > 300, String(words));
  assert.ok(found.length * 1000 <= words, found.join(', '));
});

test('suffixes of Kazakh, Kyrgyz, Uzbek in both scripts, and Tajik', () => {
  const sentences = [
    ['Қазақстанның шекарасы мен Қазақстандағы ауылдар', 2],
    ['Кыргызстандан Сирияга кеткендер, Кыргызстандын чек арасы', 2],
    ['Oʻzbekistonning janubi, Oʻzbekistondan ketganlar', 2],
    ['Ўзбекистоннинг жануби ва Ўзбекистондаги бозорлар', 2],
    ['дар Тоҷикистон, шаҳрвандони Тоҷикистонро, ҳукумати Тоҷикистони имрӯза', 3],
  ] as const;
  for (const [sentence, count] of sentences) assert.equal(mentions(sentence).length, count, sentence);
});

test('a mention in another case says as what it is listed; what is listed as it stands is no case of others', () => {
  const [mention] = findMentions([{ anchor: 'p1', text: 'Бои шли в Сирии.' }], index, {
    article: 'a',
  }).mentions;
  assert.deepEqual([mention?.surface, mention?.of], ['Сирии', 'Сирия']);
  const both = buildNameIndex(
    [
      { record: 'people/a', printed: [{ text: 'Халимов', form: 'name' as const, language: 'ru' }] },
      { record: 'people/b', printed: [{ text: 'Халимова', form: 'name' as const, language: 'ru' }] },
    ].map(({ record, printed }) => ({ record, printed: withCaseForms(printed, 'people') })),
  );
  const { mentions: found, conflicts } = findMentions([{ anchor: 'p1', text: 'Пришла Халимова.' }], both, {
    article: 'a',
  });
  assert.deepEqual([found.map(({ record }) => record), conflicts], [['people/b'], []]);
});

function mentions(text: string): string[] {
  const { mentions: found } = findMentions(
    [{ anchor: 'p1', text: text.replace(/\s+/g, ' ').trim() }],
    index,
    {
      article: 'a',
    },
  );
  return found.filter(({ level }) => level === 'top').map(({ record, surface }) => `${record} ${surface}`);
}
