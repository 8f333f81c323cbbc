import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mentionFields, nameFields } from '../../../src/components/record/data-fields.ts';
import { namesJson } from '../../../src/exports/names-json.ts';
import { tableNamed } from '../../../src/exports/tables/all-tables.ts';
import { sampleArchive } from '../archive/sample-archive.ts';
import { jsonOf } from './whole-table.ts';

const archive = sampleArchive({
  first: ['p1 | Osh | places/osh', 'p2 | Kyrgyzstan | places/kyrgyzstan | nested'],
  second: ['title | Osh | places/osh'],
});

test('mentions are one array, with exactly the fields that are documented', () => {
  assert.deepEqual(JSON.parse(jsonOf(tableNamed('mentions'), archive)), [
    { article: 'first', at: 'p1', start: 0, end: 3, surface: 'Osh', record: 'places/osh', level: 'top' },
    {
      article: 'first',
      at: 'p2',
      start: 0,
      end: 10,
      surface: 'Kyrgyzstan',
      record: 'places/kyrgyzstan',
      level: 'nested',
    },
    { article: 'second', at: 'title', start: 0, end: 3, surface: 'Osh', record: 'places/osh', level: 'top' },
  ]);
  const written = (JSON.parse(jsonOf(tableNamed('mentions'), archive)) as object[]).flatMap((one) =>
    Object.keys(one),
  );
  assert.deepEqual(new Set(written), new Set(documented(mentionFields)));
});

test('names are one array, every record with all its names, and no field that is not documented', () => {
  const names = JSON.parse(namesJson(archive)) as Record<string, unknown>[];
  assert.deepEqual(
    names.map(({ record, mentions }) => [record, mentions]),
    archive.names.map(({ reference }) => [reference, archive.mentionsOf(reference).length]),
  );
  const karin = names.find(({ record }) => record === 'people/yerlan-karin');
  assert.equal(karin?.['url'], 'http://localhost:4321/people/yerlan-karin/');
  assert.equal((karin['further'] as unknown[]).length, 6);
  const known = new Set(documented(nameFields));
  assert.deepEqual(
    names.flatMap((one) => Object.keys(one)).filter((field) => !known.has(field)),
    [],
  );
});

function documented(fields: typeof nameFields): string[] {
  return fields.flatMap(([names]) => names.split(', '));
}
