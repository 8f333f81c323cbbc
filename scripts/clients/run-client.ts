/** Runs a program of others. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * In: programs that are needed; files to lay into a folder of its own; what to do there. Out: what that gives; undefined when
 * one of the programs is not installed.
 */
export function withClient<Given>(
  programs: readonly string[],
  files: Readonly<Record<string, string>>,
  use: (run: (program: string, args: readonly string[], input?: string) => string) => Given,
): Given | undefined {
  if (programs.some((program) => spawnSync(program, ['--version']).error)) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'steppe-archive-clients-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return use((program, args, input = '') => {
      const { stdout, stderr } = spawnSync(program, args, { cwd: folder, input, encoding: 'utf8' });
      return stdout + stderr;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
