/** Test files, run by node:test. */
import { relative } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { projectFolder } from '../../src/store/directories.ts';
import { noteOutcome } from './outcomes.ts';
import type { Counts } from './summary.ts';

/**
 * Runs test files, each in a process of its own. Failures are shown in full; passed tests are only counted, unless a person is watching.
 *
 * In: absolute paths; the environment of the tests; how many minutes a file may take, twenty unless told (a guard against what never ends:
 * how long a machine takes is no fault); how many files run at once, one unless told. Out: the counts of all tests. A file that cannot be
 * loaded, that fails after its last test, or that takes longer than that, counts as one failed test; so does an empty list.
 */
export async function runTestFiles(
  files: readonly string[],
  env: NodeJS.ProcessEnv,
  { minutes = 20, atOnce = 1 } = {},
): Promise<Counts> {
  if (files.length === 0) {
    process.stdout.write('There is no test file.\n');
    return { passed: 0, failed: 1, skipped: 0 };
  }
  Object.assign(process.env, env);
  const events = run({ files: [...files], concurrency: atOnce, timeout: minutes * 60_000 });
  const totals = { passed: 0, failed: 0, skipped: 0, succeeded: false };
  events.on('test:summary', ({ file, counts, success }) => {
    if (file !== undefined) return;
    totals.passed = counts.passed;
    totals.skipped = counts.skipped + counts.todo;
    totals.failed = counts.tests - totals.passed - totals.skipped;
    totals.succeeded = success;
  });
  events.on('test:pass', (event) => note(event, 'held'));
  events.on('test:fail', (event) => note(event, 'broken'));
  events.on('test:diagnostic', ({ file, message }) => {
    // A test that tried many says so; itself it was counted as one.
    const [, cases] = /^(\d+) cases$/.exec(message) ?? [];
    if (cases !== undefined)
      noteOutcome({ file: fromProject(file), name: '', cases: Number(cases) - 1, became: 'held' });
  });
  let report = '';
  const watched = process.stdout.isTTY && process.env['CI'] === undefined;
  for await (const text of events.compose(spec) as AsyncIterable<string | Buffer>) {
    if (watched) process.stdout.write(text);
    else report += text.toString();
  }
  const failed = totals.succeeded ? totals.failed : Math.max(totals.failed, 1);
  if (failed > 0 && !watched) process.stdout.write(withoutPassed(report));
  return { passed: totals.passed, failed, skipped: totals.skipped };
}

function note({ file, name, details, skip }: TestEvent, became: 'held' | 'broken'): void {
  if (details.type === 'suite') return;
  const wasTried = skip === undefined || skip === false;
  const why = typeof skip === 'string' ? skip : undefined;
  noteOutcome({ file: fromProject(file), name, cases: 1, became: wasTried ? became : 'not tried', why });
}

function fromProject(file: string | undefined): string {
  return relative(projectFolder, file ?? '').replaceAll('\\', '/');
}

/** A report without the lines of passed tests and of headings, so that failures are seen at once. */
function withoutPassed(report: string): string {
  return report.replaceAll(/^\s*[✔▶﹣ℹ] .*\n/gmu, '');
}

interface TestEvent {
  readonly file?: string | undefined;
  readonly name: string;
  readonly details: { readonly type?: string | undefined };
  readonly skip?: string | boolean | undefined;
}
