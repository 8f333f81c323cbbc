/** The rules of the house that a program can see: who may import whom, and how files are written. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';

const projectFolder = join(import.meta.dirname, '..');
const sources = readSources('src/**/*.{ts,astro}');
const allCode = [...sources, ...readSources('scripts/**/*.ts'), ...readSources('tests/**/*.ts')];

/** A folder may import folders with a smaller number; those that share a number do not know one another. */
const steps: Readonly<Record<string, number>> = {
  records: 1,
  'urls.ts': 2,
  text: 3,
  search: 3,
  citation: 3,
  archive: 4,
  exports: 5,
  components: 6,
  layouts: 7,
  pages: 8,
};

/** Anyone may import these. */
const freeToAll = new Set(['site.ts', 'styles']);

test('there is code to look at', () => {
  assert.ok(sources.length > 20, `only ${sources.length} files found`);
});

test('a folder of src imports only folders below it', () => {
  const faults = relativeImports(sources).filter(({ from, to }) => {
    const [importer, imported] = [partOf(from), partOf(to)];
    if (importer === imported || freeToAll.has(imported) || importer === 'content.config.ts') return false;
    return !((steps[imported] ?? Infinity) < (steps[importer] ?? 0));
  });
  assert.deepEqual(faults.map(written), []);
});

test('every folder and file directly in src has its place in the order', () => {
  const known = new Set([...Object.keys(steps), ...freeToAll, 'content.config.ts']);
  const unplaced = sources.map(({ path }) => partOf(path)).filter((part) => !known.has(part));
  assert.deepEqual(
    [...new Set(unplaced)].filter((part) => !part.endsWith('.d.ts')),
    [],
  );
});

test('src imports neither scripts nor tests', () => {
  const faults = relativeImports(sources).filter(({ to }) => !to.startsWith('src/'));
  assert.deepEqual(faults.map(written), []);
});

test('scripts do not import tests', () => {
  const faults = relativeImports(allCode).filter(
    ({ from, to }) => from.startsWith('scripts/') && to.startsWith('tests/'),
  );
  assert.deepEqual(faults.map(written), []);
});

test('astro:content is known to the content config, the door out, and the pages alone', () => {
  const allowed = /^src\/(content\.config\.ts|archive\/open\.ts|pages\/.+)$/;
  assert.deepEqual(
    importersOf(/^astro:content$/).filter((path) => !allowed.test(path)),
    [],
  );
});

test('node: modules are known to the reader and to the making of the index alone', () => {
  const allowed = /^src\/(archive\/.+|search\/index-site)\.ts$/;
  assert.deepEqual(
    importersOf(/^node:/).filter((path) => !allowed.test(path)),
    [],
  );
});

test('relative imports name the file with its ending', () => {
  const faults = relativeImports(allCode).filter(
    ({ to }) => !/\.(ts|astro|css|json|svg|csl)(\?\w+)?$/.test(to),
  );
  assert.deepEqual(faults.map(written), []);
});

test('no file imports itself by way of others', () => {
  assert.deepEqual(cycles(relativeImports(allCode)), []);
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

test('no file is longer than 250 lines', () => {
  const files = [...allCode, ...readSources('src/**/*.css')];
  const long = files.filter(({ text }) => text.trimEnd().split('\n').length > 250);
  assert.deepEqual(
    long.map(({ path }) => path),
    [],
  );
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

function readSources(pattern: string): Source[] {
  return globSync(pattern, { cwd: projectFolder })
    .toSorted()
    .map((path) => {
      const text = readFileSync(join(projectFolder, path), 'utf8');
      const code = path.endsWith('.astro') ? scriptsOf(text) : text;
      return {
        path: normalize(path),
        text,
        code: ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true),
      };
    });
}

/** The code of an Astro file: what stands between its fences, and its scripts. */
function scriptsOf(astro: string): string {
  const fenced = /^---\n([\s\S]*?)\n---/.exec(astro)?.[1] ?? '';
  const scripts = [...astro.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
  return [fenced, ...scripts].join('\n');
}

function specifiers({ code }: Source): string[] {
  return ts.preProcessFile(code.text, true, true).importedFiles.map(({ fileName }) => fileName);
}

function relativeImports(files: readonly Source[]): Import[] {
  return files.flatMap((file) =>
    specifiers(file)
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => ({ from: file.path, to: normalize(join(dirname(file.path), specifier)) })),
  );
}

function importersOf(specifier: RegExp): string[] {
  const importers = sources.filter((file) => specifiers(file).some((name) => specifier.test(name)));
  return importers.map(({ path }) => path);
}

/** The folder or file directly in src that a path belongs to. */
function partOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function written({ from, to }: Import): string {
  return `${from} imports ${to}`;
}

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

interface Source {
  /** From the project's folder. */
  readonly path: string;
  readonly text: string;
  readonly code: ts.SourceFile;
}

interface Import {
  readonly from: string;
  readonly to: string;
}
