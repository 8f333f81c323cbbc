/** What the archive promises, and which tests hold it to that. */
import { matchesGlob } from 'node:path';
import type { Outcome } from './outcomes.ts';

/** Promises, with the test files that try them. */
export const promises: readonly { readonly promise: string; readonly files: readonly string[] }[] = [
  {
    promise: 'A faulty archive is refused, with file, line and remedy; the last good site stays',
    files: ['tests/unit/issues/catalogue.test.ts', 'tests/build/build.test.ts'],
  },
  {
    promise: 'Hostile words in any field run nothing and forge nothing',
    files: [
      'tests/build/hostile.test.ts',
      'tests/unit/text/render/*.test.ts',
      'tests/unit/exports/{csv,json-ld,open-search}.test.ts',
    ],
  },
  {
    promise: 'A fault is never told as absence; what is slow is told as slow',
    files: [
      'tests/browser/search-slow.test.ts',
      'tests/unit/search/page/fetch-guard.test.ts',
      'tests/browser/search.test.ts',
    ],
  },
  {
    promise: 'Nothing that is pasted leaves; what is read and checked stays in the page',
    files: ['tests/browser/verify.test.ts'],
  },
  {
    promise: 'An old page says that a newer archive is here, and never mixes two',
    files: ['tests/browser/newer-version.test.ts'],
  },
  {
    promise: 'The local server answers anything, each answer of one opened file',
    files: ['tests/unit/scripts/serve.test.ts', 'tests/unit/scripts/serve/*.test.ts'],
  },
  {
    promise: 'nginx, Caddy, Apache and npm start give every file with its bytes and headers',
    files: ['tests/build/hosting.test.ts'],
  },
  {
    promise: 'A built site is verified by itself; a changed byte is found',
    files: ['tests/build/verify-dist.test.ts', 'tests/build/links.test.ts'],
  },
  {
    promise: 'Every address ever published answers',
    files: ['tests/build/life-of-records.test.ts', 'tests/unit/scripts/replay.test.ts'],
  },
  {
    promise: 'Under pressure: no space, no right, odd clocks and paths, two builds at once',
    files: ['tests/build/pressure.test.ts', 'tests/unit/scripts/build/{put-in-place,out-folder}.test.ts'],
  },
  {
    promise: 'Every package is pinned by its digest and names its licence',
    files: ['tests/unit/scripts/packages/*.test.ts'],
  },
];

/** In: what became of the tests so far. Out: a line a promise, with cases tried and whether it held; '' where none was tried. No line break at its end. */
export function trustTable(outcomes: readonly Outcome[]): string {
  const rows = promises.map(({ promise, files }) => {
    const own = outcomes.filter(({ file }) => files.some((pattern) => matchesGlob(file, pattern)));
    const tried = own.filter(({ became }) => became !== 'not tried');
    const broken = own.filter(({ became }) => became === 'broken');
    const cases = tried.reduce((sum, outcome) => sum + outcome.cases, 0);
    return { promise, cases, held: broken.length > 0 ? 'NO' : heldOf(own) };
  });
  if (rows.every(({ cases }) => cases === 0)) return '';
  const widest = Math.max(...rows.map(({ promise }) => promise.length));
  return [
    `  ${'promise'.padEnd(widest)}${'cases'.padStart(8)}  held`,
    ...rows.map(
      ({ promise, cases, held }) => `  ${promise.padEnd(widest)}${String(cases).padStart(8)}  ${held}`,
    ),
  ].join('\n');
}

/** Of tests of which none is broken. What was not tried is told with its reasons, each once. */
function heldOf(own: readonly Outcome[]): string {
  if (own.length === 0) return 'not in this run';
  const left = own.filter(({ became }) => became === 'not tried');
  const reasons = [...new Set(left.flatMap(({ why }) => why ?? []))].join('; ');
  const told = `${left.length} not tried${reasons === '' ? '' : `: ${reasons}`}`;
  return left.length === 0 ? 'yes' : left.length === own.length ? told : `yes, ${told}`;
}
