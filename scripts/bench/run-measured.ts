/** Runs a command and tells what it used. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Runs a command to its end. In: the program and its arguments; the folder to run in and the environment. Out: what it used,
 * with all processes that it started.
 * @throws Error with the end of what it printed, when it fails.
 */
export function runMeasured(
  command: readonly string[],
  { cwd, env }: { cwd: string; env: NodeJS.ProcessEnv },
): Used {
  const notes = mkdtempSync(join(tmpdir(), 'steppe-bench-'));
  try {
    // Node tells nothing of the processes that its children start; the shell's own `times` does.
    const shell = spawnSync('bash', ['-c', '"$@" >&2; code=$?; times; exit $code', 'bash', ...command], {
      cwd,
      env: {
        ...process.env,
        ...env,
        CI: 'true',
        BENCH_NOTES: notes,
        NODE_OPTIONS: `--import ${pathToFileURL(join(import.meta.dirname, 'measure.js')).href}`,
      },
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
    if (shell.status !== 0) throw new Error(`${command.join(' ')} failed:\n${shell.stderr.slice(-4000)}`);
    const [, ofChildren = ''] = shell.stdout.trim().split('\n');
    const [user = 0, system = 0] = [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)].map(
      ([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds),
    );
    const peaks = readdirSync(notes).map((name) => Number(readFileSync(join(notes, name), 'utf8')));
    return { cpu: user + system, memory: Math.max(0, ...peaks) };
  } finally {
    rmSync(notes, { recursive: true, force: true });
  }
}

/** What a run used. */
export interface Used {
  /** Seconds of processor time, user and system. */
  readonly cpu: number;
  /** The most memory that one of its Node processes held at a time, in MB. */
  readonly memory: number;
}
