/** Programs of others that read our files, where they are installed. */
import { execFileSync, spawnSync } from 'node:child_process';

/** For the option `skip` of a test: false when the program is here, else why the test is skipped. */
export function skippedWithout(program: string, ...args: string[]): string | false {
  return spawnSync(program, args).error ? `${program} is not installed` : false;
}

/** Runs a program. In: its name and arguments, and what it reads. Out: what it writes. Warnings are left aside. */
export function readWith(program: string, args: readonly string[], input: string): string {
  return execFileSync(program, args, { input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] });
}
