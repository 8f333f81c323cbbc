/** The named records of the archive, and what their schemas refuse. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { organisationRecord } from '../../../src/records/organisation.ts';
import { personRecord } from '../../../src/records/person.ts';
import { placeRecord } from '../../../src/records/place.ts';

const schemas = { people: personRecord, places: placeRecord, organisations: organisationRecord };
const person = {
  id: 'kamil-abdulin',
  name: 'Kamil Abdulin',
  sort: 'Abdulin, Kamil',
  description: 'Prisoner in Kazakhstan.',
  printed: [{ text: 'Kamil Abdulin' }],
};

for (const [folder, schema] of Object.entries(schemas)) {
  test(`every record in content/${folder} is valid and has its file's name`, () => {
    const content = new URL(`../../../content/${folder}/`, import.meta.url);
    for (const file of readdirSync(content)) {
      const result = schema.safeParse(parse(readFileSync(new URL(file, content), 'utf8')));
      assert.ok(result.success, `${folder}/${file}: ${result.error?.message ?? ''}`);
      assert.equal(`${result.data.id}.yaml`, file);
    }
  });
}

test('a private person keeps the printed forms only', () => {
  const further = [{ text: 'Камил', language: 'ru', kind: 'native script' }];
  assert.ok(personRecord.safeParse({ ...person, private: true }).success);
  assert.ok(personRecord.safeParse({ ...person, further }).success);
  assert.ok(!personRecord.safeParse({ ...person, private: true, further }).success);
  assert.ok(!personRecord.safeParse({ ...person, private: true, wikidata: 'Q1' }).success);
});

test('a person without a printed name is refused', () => {
  assert.ok(!personRecord.safeParse({ ...person, printed: [] }).success);
});

test('an unknown key is refused, in a record and in a spelling', () => {
  assert.ok(!personRecord.safeParse({ ...person, desciption: 'x' }).success);
  assert.ok(!personRecord.safeParse({ ...person, printed: [{ text: 'Kamil', from: 'short' }] }).success);
});

test('a place needs coordinates on the globe', () => {
  const osh = { id: 'osh', name: 'Osh', sort: 'Osh', kind: 'city', description: 'City.', printed: [] };
  assert.ok(placeRecord.safeParse({ ...osh, coordinates: [40.53, 72.8] }).success);
  assert.ok(!placeRecord.safeParse(osh).success);
  assert.ok(!placeRecord.safeParse({ ...osh, coordinates: [140.53, 72.8] }).success);
});
