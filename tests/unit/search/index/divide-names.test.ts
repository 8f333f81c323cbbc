/** A divided table of names: what is typed finds in its files what it finds in the whole table. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { divideNames } from '../../../../src/search/index/divide-names.ts';
import { filesFor, filesNear, readDirectory } from '../../../../src/search/lookup/name-files.ts';
import { nameKey } from '../../../../src/search/lookup/name-key.ts';
import { nearNames } from '../../../../src/search/lookup/name-near.ts';
import type { Names } from '../../../../src/search/lookup/name-types.ts';
import { joinNames, type NameRow, readNames } from '../../../../src/search/lookup/names.ts';
import { resolveNames } from '../../../../src/search/lookup/resolve.ts';
import { projectFolder } from '../../../../src/store/directories.ts';
import { searchNames } from '../../../../src/views/names/search-names.ts';
import { realArchive } from '../../../real-archive.ts';
import { madeUpRows } from './made-up-rows.ts';

const own = searchNames(await realArchive());
const table = { rows: [...own.rows, ...madeUpRows(2000)], ordinary: own.ordinary };
const whole = readNames(table);
const { start, files } = divideNames(table);
const directory = readDirectory(start);

/** The names that the page would have for what is typed. */
function loaded(words: readonly string[], more: readonly string[] = []): Names {
  return joinNames(
    [...filesFor(words, directory), ...more].map((name) => {
      const file = files.get(name);
      assert.ok(file, `${name} is asked for and is not there`);
      return file;
    }),
  );
}

function resolved(words: readonly string[], names: Names): string[] {
  return resolveNames(words, names).map(
    ({ from, to, how, records }) =>
      `${from}–${to} ${how} ${records.map(({ reference }) => reference).join(' ')}`,
  );
}

test('every spelling of every record has the record in the files that the page would load', () => {
  for (const { text, record } of whole.spellings) {
    const there = filesFor(text.split(/\s+/u), directory).some((name) =>
      files.get(name)?.at.includes(record.index),
    );
    assert.ok(there, text);
  }
});

/** Those of the archive’s own records, and some of the others. */
const looked = whole.spellings.filter(({ record: { index } }) => index < own.rows.length || index % 25 === 0);

test('a spelling finds the same as in the whole table, in capitals and without marks too', () => {
  for (const { text } of looked) {
    for (const typed of new Set([text, text.toUpperCase(), text.normalize('NFKD').replace(/\p{M}/gu, '')])) {
      const words = typed.split(/\s+/u);
      const found = resolveNames(words, whole);
      // The beginnings of a name are offers, and of those a divided table makes fewer.
      if (!found.every(({ how }) => how === 'whole' || how === 'part')) continue;
      assert.deepEqual(resolved(words, loaded(words)), resolved(words, whole), typed);
    }
  }
});

test('a surname alone finds everybody who has it, and an ordinary word nobody', () => {
  for (const { record, words } of looked) {
    const surname = words.at(-1) ?? '';
    if (record.folder !== 'people' || surname.length < 2) continue;
    const found = resolved([surname], whole).filter((one) => !one.includes('beginning'));
    if (found.length > 0) assert.deepEqual(resolved([surname], loaded([surname])), found, surname);
  }
  for (const word of own.ordinary.split(' '))
    if (word.length > 1 && own.ordinary.indexOf(word) % 5 === 0)
      assert.deepEqual(resolved([word], loaded([word])), resolved([word], whole), word);
});

test('Cyrillic finds what Latin finds', () => {
  for (const typed of ['Халимов', 'Азаттык', 'Казахстан', 'Карин']) {
    assert.ok(resolved([typed], whole).length > 0, typed);
    assert.deepEqual(resolved([typed], loaded([typed])), resolved([typed], whole), typed);
  }
});

test('misspelt names are found in the files beside their own', async () => {
  const text = await readFile(join(projectFolder, 'tests/gold/misspellings.json'), 'utf8');
  const { names } = JSON.parse(text) as { names: Record<string, string[]> };
  const lost = Object.values(names)
    .flatMap((typed) => typed.slice(0, 8))
    .filter((typed) => {
      const words = typed.split(/\s+/u);
      const [best] = nearNames(words, whole);
      const [found] = nearNames(words, loaded(words, filesNear(words, directory)));
      return best && best.record.reference !== found?.record.reference;
    });
  assert.deepEqual(lost, []);
});

test('one or two letters bring up the names mentioned most that begin so', () => {
  for (const typed of ['k', 'ka', 'm']) {
    const [match] = resolveNames([typed], loaded([typed]));
    const [most] = resolveNames([typed], whole);
    assert.equal(match?.records[0]?.reference, most?.records[0]?.reference, typed);
    assert.deepEqual(filesFor([typed], directory), [`begin-${typed.charAt(0)}`]);
  }
});

test('a file weighs 10 kB at most, the first one 2 kB, and all are the same each time', () => {
  for (const [name, file] of files)
    assert.ok(brotliCompressSync(JSON.stringify(file)).length <= 10_000, name);
  assert.ok(brotliCompressSync(JSON.stringify(start)).length <= 2000);
  assert.deepEqual(divideNames(table), { ...divideNames(table) });
  assert.equal(JSON.stringify([...divideNames(table).files]), JSON.stringify([...files]));
});

test('a place tells which mentioned places lie in it, near and far', () => {
  const { below } = divideNames(own);
  for (const [reference, places] of below) {
    const index = readNames(own).byReference.get(reference)?.index ?? -1;
    assert.ok(places.length > 0 && index >= 0, reference);
  }
  assert.ok(below.get('places/gorno-badakhshan')?.some(({ reference }) => reference === 'places/khorog'));
  assert.ok(below.get('places/tajikistan')?.some(({ reference }) => reference === 'places/khorog'));
  assert.equal(nameKey('Gorno-Badakhshan'), 'gornobadakhshan');
});

test('what changes of one name, or of the mentions of one, makes no file differ that does not hold it', () => {
  const changed = own.rows.length + 7;
  const row = table.rows[changed];
  assert.ok(row);
  const [id, name, isPrinted, printed, further, ...rest] = row;
  const altered: NameRow = [id, name, isPrinted, printed, `${further}|${name}s`, ...rest];
  const rows = table.rows.with(changed, altered);
  const reference = whole.records[changed]?.reference ?? '';
  for (const other of [divideNames({ ...table, rows }), divideNames(table, new Map([[reference, 1]]))]) {
    assert.notEqual(other.start.sums, start.sums);
    for (const [file, content] of other.files) {
      const isSame = JSON.stringify(content) === JSON.stringify(files.get(file));
      assert.equal(isSame, !content.at.includes(changed), file);
    }
  }
});
