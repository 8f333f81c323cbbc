/** A command as one test. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Counts } from './summary.ts';

/**
 * Runs a command in the project's folder. What it writes is shown only when it fails.
 *
 * In: the program, its arguments, its environment. Out: one passed, or one failed when its exit code is not 0.
 */
export async function runCommand(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Counts> {
  const { code, output } = await run(program, args, env);
  if (code === 0) return { passed: 1, failed: 0, skipped: 0 };
  process.stdout.write(output.endsWith('\n') ? output : `${output}\n`);
  return { passed: 0, failed: 1, skipped: 0 };
}

function run(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ code: number | null; output: string }> {
  return new Promise((done, failed) => {
    const child = spawn(program, args, {
      cwd: join(import.meta.dirname, '../..'),
      env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.once('error', failed);
    child.once('close', (code) => done({ code, output }));
  });
}
