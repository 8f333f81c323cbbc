/** The rooms of the house: who may import whom, and what each may know. The rules are those of rooms.ts. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { roomFaults } from './room-faults.ts';
import { roomTable } from './room-table.ts';
import { floors } from './rooms.ts';
import { readSources, relativeImports, sourceFile, written, type Import } from './source-files.ts';

const projectFolder = join(import.meta.dirname, '..');
const sources = readSources('src/**/*.{ts,astro}');
const allCode = [...sources, ...readSources('scripts/**/*.ts'), ...readSources('tests/**/*.ts')];

describe('the rooms of src', () => {
  test('there is code to look at', () => {
    assert.ok(sources.length > 200, `only ${sources.length} files found`);
  });

  test('every file stands in a room, imports only what lies below it, and knows no more than its room may', () => {
    assert.deepEqual(roomFaults(sources), []);
  });

  for (const [what, file, fault] of [
    [
      'an import that runs up',
      sourceFile('src/records/x.ts', "import { a } from '../reading/read.ts';"),
      'src/records/x.ts imports src/reading/read.ts: reading is not below records',
    ],
    [
      'an import across a floor',
      sourceFile('src/search/lookup/x.ts', "import '../../citation/ris.ts';"),
      'src/search/lookup/x.ts imports src/citation/ris.ts: citation is not below search/lookup',
    ],
    [
      'a file in no room',
      sourceFile('src/records/parts/x.ts', 'export {};'),
      'src/records/parts/x.ts stands in no room',
    ],
    [
      'Node where everything must run anywhere',
      sourceFile('src/search/query/x.ts', "import 'node:fs';"),
      'src/search/query/x.ts uses Node, which search/query may not know',
    ],
    [
      'the page where there is none',
      sourceFile('src/views/x.ts', 'const title = document.title;'),
      'src/views/x.ts uses the browser’s page, which views may not know',
    ],
    [
      'the collections behind Astro’s doors',
      sourceFile('src/maps/x.ts', "import 'astro:content';"),
      'src/maps/x.ts uses Astro’s collections, which maps may not know',
    ],
    [
      'tests from src',
      sourceFile('src/views/x.ts', "import '../../tests/rooms.ts';"),
      'src/views/x.ts imports tests/rooms.ts, which lies outside src',
    ],
  ] as const) {
    test(`refuse ${what}`, () => assert.deepEqual(roomFaults([file]), [fault]));
  }

  test('are all there', () => {
    const paths = floors.flat().map(({ path }) => path);
    assert.deepEqual(
      paths.filter((path) => !existsSync(join(projectFolder, 'src', path))),
      [],
    );
    assert.equal(new Set(paths).size, paths.length);
  });

  test('stand in CONTRIBUTING.md as they are', () => {
    const contributing = readFileSync(join(projectFolder, 'CONTRIBUTING.md'), 'utf8');
    assert.ok(contributing.includes(roomTable(floors)), `The table should be:\n\n${roomTable(floors)}`);
  });
});

test('no folder holds more than 25 files of source', () => {
  const counts = Map.groupBy([...sources, ...readSources('src/**/*.css')], ({ path }) => dirname(path));
  const full = [...counts].filter(([, files]) => files.length > 25).map(([folder]) => folder);
  assert.deepEqual(full, []);
});

test('unit tests lie where the code lies that they look at', () => {
  const folders = new Set([
    'content',
    ...sources.map(({ path }) => dirname(path).replace(/^src\/?/, '') || '.'),
  ]);
  const tests = readSources('tests/unit/**/*.ts').map(({ path }) => path.replace(/^tests\/unit\//, ''));
  const elsewhere = tests.filter((path) => {
    const folder = dirname(path);
    return !folder.startsWith('scripts') && !folders.has(folder) && folder !== 'styles';
  });
  assert.deepEqual(elsewhere, []);
});

test('scripts do not import tests', () => {
  const faults = relativeImports(allCode).filter(
    ({ from, to }) => from.startsWith('scripts/') && to.startsWith('tests/'),
  );
  assert.deepEqual(faults.map(written), []);
});

test('no file imports itself by way of others', () => {
  assert.deepEqual(cycles(relativeImports(allCode)), []);
});

function cycles(imports: readonly Import[]): string[] {
  const importsOf = Map.groupBy(imports, ({ from }) => from);
  const finished = new Set<string>();
  const found: string[] = [];
  function visit(path: string, way: readonly string[]): void {
    if (way.includes(path)) found.push([...way.slice(way.indexOf(path)), path].join(' → '));
    if (way.includes(path) || finished.has(path)) return;
    for (const { to } of importsOf.get(path) ?? []) visit(to, [...way, path]);
    finished.add(path);
  }
  for (const path of importsOf.keys()) visit(path, []);
  return found;
}
