/** The mentions found in two articles, against those that a person marked in a complete reading. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { findMentions } from '../../../src/names/find-mentions.ts';
import { buildNameIndex } from '../../../src/names/name-index.ts';
import { namedRecord } from '../../../src/records/name.ts';

const root = new URL('../../../', import.meta.url);
const gold = z
  .object({
    mentions: z.array(
      z.object({
        article: z.string(),
        at: z.string(),
        start: z.number(),
        end: z.number(),
        surface: z.string(),
        name: z.string(),
        level: z.string(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(new URL('tests/gold/mentions-goble.json', root), 'utf8')));

const named = ['people', 'places', 'organisations'].flatMap((folder) =>
  readdirSync(new URL(`content/${folder}/`, root)).map((file) => {
    const value: unknown = parse(readFileSync(new URL(`content/${folder}/${file}`, root), 'utf8'));
    const { id, name, printed } = z.object(namedRecord.shape).parse(value);
    return { record: `${folder}/${id}`, name, printed };
  }),
);
const nameOf = new Map(named.map(({ record, name }) => [record, name]));
const index = buildNameIndex(named);

const articles = [
  {
    article: 'goble-2015-defecting',
    capture: '003_5cc6660fcdf4fd48.txt',
    citedTitles: [{ at: 'p7', words: 'Five Reasons Kyrgyzstanis Go to War in Syria' }],
  },
  { article: 'goble-2016-stopped-paying', capture: '004_6362b308cd5bc936.txt', citedTitles: [] },
];

for (const { article, capture, citedTitles } of articles) {
  test(`${article}: every mention that a reader marks is found, and no other`, () => {
    const { mentions, conflicts } = findMentions(partsOf(capture), index, { article, citedTitles });
    assert.deepEqual(conflicts, []);
    const found = mentions.map((mention) => shown({ ...mention, name: nameOf.get(mention.record) ?? '' }));
    const marked = gold.mentions.filter((mention) => mention.article === article).map(shown);
    assert.deepEqual(found.toSorted(), marked.toSorted());
  });
}

interface Shown {
  readonly at: string;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly name: string;
  readonly level: string;
}

function shown({ at, start, end, surface, name, level }: Shown): string {
  return `${at} ${start}–${end} “${surface}” is ${name}, ${level}`;
}

/** The blog's copies: a date line, the title, the byline, paragraphs, then the comment form. */
function partsOf(capture: string) {
  const lines = readFileSync(new URL(`content/captures/${capture}`, root), 'utf8')
    .split('\n')
    .map((line) => line.normalize('NFC').replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');
  const [, title = '', byline = '', ...paragraphs] = lines.slice(0, lines.indexOf('No comments:'));
  return [
    { anchor: 'title', text: title },
    { anchor: 'byline', text: byline },
    ...paragraphs.map((text, i) => ({ anchor: `p${i + 1}`, text })),
  ];
}
