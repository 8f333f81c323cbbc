/** The stages of `npm test`, in their order. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './run-command.ts';
import { runTestFiles } from './run-test-files.ts';
import type { Counts } from './summary.ts';
import { promises } from './trust-table.ts';

/** All stages; each may be run by its name. A command counts as one test, a test file by its own tests. */
export const stages: readonly Stage[] = [
  { name: 'types', what: 'astro check', isOneThread: true, run: types },
  { name: 'lint', what: 'ESLint', isOneThread: true, run: lint },
  {
    name: 'format',
    what: 'Prettier',
    isOneThread: true,
    run: (env) => tool('prettier', ['--check', '--log-level=warn', '.'], env),
  },
  {
    name: 'check',
    what: 'the content',
    isOneThread: true,
    run: (env) => runCommand(process.execPath, ['scripts/check.ts'], env),
  },
  {
    name: 'unit',
    what: 'functions, and the rules of the house',
    run: (env) => runTestFiles(testFiles('tests/unit/**/*.test.ts', 'tests/*.test.ts'), env, { atOnce: 2 }),
  },
  { name: 'build', what: 'the site, into a fresh place', run: build },
  {
    name: 'links',
    what: 'every address, byte and tag of the built site',
    needsBuild: true,
    run: (env) => runTestFiles(testFiles(linksFile), env),
  },
  {
    name: 'browser',
    what: 'reading and searching',
    needsBuild: true,
    run: (env) => runTestFiles(testFiles('tests/browser/*.test.ts', `!${pagesFile}`), env, { atOnce: 2 }),
  },
  {
    name: 'accessibility',
    what: 'every page, in both widths and colour schemes',
    needsBuild: true,
    run: (env) => runTestFiles(testFiles(pagesFile), env),
  },
  {
    name: 'looks',
    what: 'every template as a picture: four widths, light and dark, and on paper',
    isLong: true,
    needsBuild: true,
    run: (env) => runTestFiles(testFiles('tests/looks/*.test.ts'), env),
  },
  {
    name: 'trust',
    what: 'what is promised, the tests of the other stages that try it',
    isLong: true,
    run: trust,
  },
  {
    name: 'large',
    what: 'a thousand articles, made up, on a slow phone',
    isLong: true,
    run: (env) => runTestFiles(testFiles(largeFiles), env),
  },
];

const largeFiles = 'tests/large/*.test.ts';
const linksFile = 'tests/build/links.test.ts';
const pagesFile = 'tests/browser/pages.test.ts';
const projectFolder = join(import.meta.dirname, '../..');

function tool(name: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Counts> {
  return runCommand(join(projectFolder, 'node_modules/.bin', name), args, env);
}

// In a fresh clone the types of `astro:content` are yet to be written; who needs them first writes them, and for both.
let written: Promise<Counts> | undefined;

async function afterSync(name: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Counts> {
  const sync = await (written ??= tool('astro', ['sync'], env));
  return sync.failed > 0 ? sync : tool(name, args, env);
}

function types(env: NodeJS.ProcessEnv): Promise<Counts> {
  return afterSync('astro', ['check', '--noSync', '--minimumFailingSeverity=warning'], env);
}

function lint(env: NodeJS.ProcessEnv): Promise<Counts> {
  return afterSync('eslint', ['.', '--max-warnings=0'], env);
}

async function build(env: NodeJS.ProcessEnv): Promise<Counts & { built: boolean }> {
  const built = await runCommand(process.execPath, ['scripts/build.ts'], env);
  if (built.failed > 0) return { ...built, built: false };
  const files = testFiles('tests/build/*.test.ts', `!${linksFile}`);
  if (files.length === 0) return { ...built, built: true };
  const tests = await runTestFiles(files, env, { atOnce: 2 });
  return {
    passed: built.passed + tests.passed,
    failed: tests.failed,
    skipped: tests.skipped,
    built: true,
  };
}

async function trust(env: NodeJS.ProcessEnv): Promise<Counts> {
  const built = await runCommand(process.execPath, ['scripts/build.ts'], env);
  if (built.failed > 0) return built;
  const tests = await runTestFiles(testFiles(...promises.flatMap(({ files }) => files)), env);
  return { ...tests, passed: built.passed + tests.passed };
}

/** In: patterns from the project's folder; one that begins with `!` takes files away. Out: sorted paths. */
function testFiles(...patterns: readonly string[]): string[] {
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!'));
  const exclude = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  return globSync(wanted, { cwd: projectFolder, exclude })
    .toSorted()
    .map((path) => join(projectFolder, path));
}

/** One stage of the run. */
export interface Stage {
  readonly name: string;
  /** What it looks at, for the heading. */
  readonly what: string;
  /** Whether it keeps one processor busy and needs nothing of others, so that the next of its kind may run beside it. */
  readonly isOneThread?: boolean;
  /** Whether it is run only when it is named. */
  readonly isLong?: boolean;
  /** Whether it looks at the built site, so that it cannot run once the build has failed. */
  readonly needsBuild?: boolean;
  /** In: the environment. Out: the counts; `built`, from the build alone, says whether there is a site. */
  run(env: NodeJS.ProcessEnv): Promise<Counts & { readonly built?: boolean }>;
}
