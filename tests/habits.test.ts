/** The habits of the house that a program can see: how files are named, sized and written. */
import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { readSources, relativeImports, written } from './source-files.ts';

const sources = readSources('src/**/*.{ts,astro}');
const allCode = [...sources, ...readSources('scripts/**/*.ts'), ...readSources('tests/**/*.ts')];

test('relative imports name the file with its ending', () => {
  const faults = relativeImports(allCode).filter(
    ({ to }) => !/\.(ts|astro|css|json|svg|csl)(\?\w+)?$/.test(to),
  );
  assert.deepEqual(faults.map(written), []);
});

test('no folder has an index.ts that passes on its files', () => {
  const faults = allCode.filter(({ path }) => basename(path) === 'index.ts');
  assert.deepEqual(
    faults.map(({ path }) => path),
    [],
  );
});

test('no folder or file is called after nothing in particular', () => {
  const faults = allCode.filter(({ path }) =>
    /(^|\/)(utils?|helpers?|common|misc|manager)(\/|\.|$)/.test(path),
  );
  assert.deepEqual(
    faults.map(({ path }) => path),
    [],
  );
});

test('files are kebab-case, and components PascalCase', () => {
  const faults = allCode.filter(({ path }) => {
    const isComponent = path.endsWith('.astro') && !path.startsWith('src/pages/');
    const form = isComponent ? /^[A-Z][A-Za-z0-9]*\.astro$/ : /^[[\].a-z0-9-]+$/;
    return !form.test(basename(path));
  });
  assert.deepEqual(
    faults.map(({ path }) => path),
    [],
  );
});

/** What Trusted Types refuse unless a policy allows it. List: https://www.w3.org/TR/trusted-types/#injection-sinks */
const sinks =
  /\.parseFromString\(|\.(?:inner|outer)HTML\s*\+?=(?!=)|insertAdjacentHTML|createContextualFragment|HTMLUnsafe\(|\.srcdoc\b|\bdocument\.write|\.register\(|\bnew (?:Shared)?Worker\(/g;

test('text becomes HTML or a program only where a policy of Trusted Types allows it', () => {
  const places = sources.flatMap(({ path, code }) =>
    (code.text.match(sinks) ?? []).map((sink) => `${path} ${sink}`),
  );
  assert.deepEqual(places, [
    // Both call allowOwnPrograms() first.
    'src/offline/page/device-copy.ts .register(',
    'src/search/page/search-client.ts new Worker(',
    'src/trusted/page/page-reader.ts .parseFromString(',
  ]);
});

test('no file is longer than 250 lines', () => {
  const files = [...allCode, ...readSources('src/**/*.css')];
  const long = files.filter(({ text }) => text.trimEnd().split('\n').length > 250);
  assert.deepEqual(
    long.map(({ path }) => path),
    [],
  );
});

test('half of all files are no longer than 60 lines', () => {
  const lengths = sources.map(({ text }) => text.trimEnd().split('\n').length).toSorted((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  assert.ok(median <= 60, `the median is ${median}`);
});

test('the type any is not used, and no check is switched off in a comment', () => {
  const faults = allCode.filter(({ code, text }) => {
    const switchedOff = /@ts-(?:ignore|nocheck|expect-error)|eslint-disable|prettier-ignore/.test(text);
    return (switchedOff && !text.includes('const switchedOff')) || mentionsAny(code);
  });
  assert.deepEqual(
    faults.map(({ path }) => path),
    [],
  );
});

test('every exported function says what goes in and comes out', () => {
  const faults = allCode
    .filter(({ path }) => path.endsWith('.ts') && !path.startsWith('src/pages/'))
    .flatMap(({ path, code }) => undocumented(code).map((name) => `${path}: ${name}`));
  assert.deepEqual(faults, []);
});

function mentionsAny(node: ts.Node): boolean {
  return node.kind === ts.SyntaxKind.AnyKeyword || (ts.forEachChild(node, mentionsAny) ?? false);
}

function undocumented(code: ts.SourceFile): string[] {
  return code.statements
    .filter((statement) => ts.isFunctionDeclaration(statement))
    .filter((declaration) => declaration.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
    .filter((declaration) => ts.getJSDocCommentsAndTags(declaration).length === 0)
    .map((declaration) => declaration.name?.text ?? 'the default export');
}
