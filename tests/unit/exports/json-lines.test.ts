import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsJson } from '../../../src/exports/claims-json.ts';
import { jsonLines } from '../../../src/exports/json-lines.ts';
import { namesJson } from '../../../src/exports/names-json.ts';
import { tableNamed } from '../../../src/exports/tables/all-tables.ts';
import { tableLines } from '../../../src/exports/tables/written-table.ts';
import { figuresOf } from '../../../src/views/figures/figures.ts';
import { passageLinks } from '../../../src/views/passages/passage-links.ts';
import { realArchive } from '../../real-archive.ts';
import { jsonOf } from './whole-table.ts';

const archive = await realArchive();

function rowsOf(lines: string): unknown[] {
  return lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

test('a table by lines has the rows of its JSON file, in the same order', () => {
  const claims = claimsJson(figuresOf(archive, passageLinks(archive)));
  assert.deepEqual(rowsOf(jsonLines(claims)), (JSON.parse(claims) as { claims: unknown[] }).claims);
  assert.deepEqual(rowsOf(jsonLines(namesJson(archive))), JSON.parse(namesJson(archive)));
  const mentions = tableNamed('mentions');
  const lines = [...tableLines(mentions.rows(archive))].join('');
  assert.deepEqual(rowsOf(lines), JSON.parse(jsonOf(mentions, archive)));
});

test('what is printed with a comma at the end of a line is no end of a row', () => {
  assert.equal(jsonLines('[\n{"a":",\\n"},\n{"a":"b"}\n]\n'), '{"a":",\\n"}\n{"a":"b"}\n');
});

test('an empty table has no lines', () => {
  assert.equal(jsonLines('[\n\n]\n'), '');
  assert.equal(jsonLines('{"title":"None","rows":[]}'), '');
});
