/** What browsers load: in the language, and by the names, that the browsers of README.md know. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Linter } from 'eslint';
import { outFolder } from '../../src/store/directories.ts';

/** All of it is known to Chrome and Firefox 119 and Safari 17 (developer.mozilla.org, "Browser compatibility"); of the next year is not. */
const language = 2023;

/** What came later to one of them at least; what is asked for before it is used (`showPopover`, `Highlight`) is none of these. */
const newer = {
  properties: [
    ...['groupBy'].flatMap((property) => [
      { object: 'Map', property },
      { object: 'Object', property },
    ]),
    ...['withResolvers', 'try'].map((property) => ({ object: 'Promise', property })),
    ...['canParse', 'parse'].map((property) => ({ object: 'URL', property })),
    ...['Segmenter', 'DurationFormat'].map((property) => ({ object: 'Intl', property })),
    { object: 'Array', property: 'fromAsync' },
    { object: 'AbortSignal', property: 'any' },
    { object: 'RegExp', property: 'escape' },
    { object: 'Error', property: 'isError' },
    { object: 'ReadableStream', property: 'from' },
    ...[
      ...['isSubsetOf', 'isSupersetOf', 'isDisjointFrom', 'symmetricDifference', 'intersection'],
      ...['toBase64', 'setFromBase64', 'toHex', 'transferToFixedLength', 'moveBefore', 'setHTML'],
      ...['setHTMLUnsafe', 'startViewTransition', 'checkVisibility', 'requestIdleCallback'],
    ].map((property) => ({ property })),
  ],
  globals: ['Iterator', 'Float16Array', 'requestIdleCallback', 'scheduler', 'SuppressedError'],
  /** Iterators that are treated as lists. */
  syntax:
    'CallExpression[callee.property.name=/^(map|filter|flatMap|some|every|find|reduce|forEach|take|drop|toArray)$/]' +
    ' > MemberExpression > CallExpression.object[callee.property.name=/^(values|keys|entries|matchAll)$/]' +
    ':not([callee.object.name=/^(Object|Array)$/])',
  /** Selectors that not all of these browsers know throw an error there; one of them may stand after a question. */
  selectors: ['Literal[value=', 'TemplateElement[value.raw='].flatMap((text) => [
    `${text}/:has\\(/]`,
    `${text}/:popover-open/]:not(LogicalExpression[left.operator="in"] *)`,
  ]),
};

const linter = new Linter();

test('every script of the site is written in the language of these browsers', () => {
  const scripts = globSync('**/*.{js,mjs}', { cwd: outFolder });
  assert.ok(scripts.length > 20);
  const faults = scripts.flatMap((file) =>
    faultsOf(readFileSync(join(outFolder, file), 'utf8'), /^_astro\/|^[^/]*\.js$/.test(file)).map(
      (fault) => `${file}: ${fault}`,
    ),
  );
  assert.deepEqual(faults, []);
});

test('what came later is found', () => {
  for (const code of [
    'using a = b();',
    '/(?i:a)b/.test(c)',
    'import d from "./d.json" with { type: "json" };',
    'Map.groupBy(a, b)',
    'a.values().map(b)',
    'a.matchAll(/b/g).toArray()',
    'new URL(a), URL.canParse(b)',
    'Promise.withResolvers()',
    'Iterator.from(a)',
    'a.isSubsetOf(b)',
    'new Intl.Segmenter()',
    'a.querySelectorAll("nav:has(> b)")',
    'a.querySelectorAll(`nav:has(> ${b})`)',
    'c || a.querySelector(":popover-open")',
  ])
    assert.equal(faultsOf(code, true).length, 1, code);
  assert.deepEqual(faultsOf('c || ("popover" in b && a.querySelector(":popover-open"))', true), []);
  assert.deepEqual(faultsOf('Object.values(a).map(b); [...a.values()].map(b); a?.at(-1)', true), []);
});

/** In: a script; whether it is our own: others ask for what is newer before they use it. */
function faultsOf(code: string, isOwn: boolean): string[] {
  const found = linter.verify(
    code,
    {
      languageOptions: { ecmaVersion: language, sourceType: 'module' },
      linterOptions: { reportUnusedDisableDirectives: 'off' },
      rules: isOwn
        ? {
            'no-restricted-properties': ['error', ...newer.properties],
            'no-restricted-globals': ['error', ...newer.globals],
            'no-restricted-syntax': ['error', newer.syntax, ...newer.selectors],
          }
        : {},
    },
    { allowInlineConfig: false },
  );
  return found.map(({ column, message }) => `${column}: ${message}`);
}
