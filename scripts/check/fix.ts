/** npm run check -- --fix: shows what can be mended by program, and does it when somebody says so. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { Issue } from '../../src/issues/issue.ts';
import { contentRoot } from '../../src/store/directories.ts';
import { planFixes } from './plan-fixes.ts';
import { showFixes } from './show-fixes.ts';

/**
 * In: the issues of the archive; whether nobody is to be asked. Out: whether anything was written. Where nobody can be asked and
 * it was not said that nobody need be, nothing is.
 */
export async function fix(issues: readonly Issue[], { isSure }: { isSure: boolean }): Promise<boolean> {
  const fixes = planFixes(issues, (file) => readFileSync(join(contentRoot, file), 'utf8'));
  process.stdout.write(showFixes(fixes));
  if (fixes.length === 0 || !(isSure || (await says()))) return false;
  for (const { file, after } of fixes) writeFileSync(join(contentRoot, file), after);
  process.stdout.write('Written. Look at it, and run npm run check again.\n');
  return true;
}

async function says(): Promise<boolean> {
  if (!process.stdin.isTTY) {
    process.stdout.write('Nothing was written: add --yes to have it done.\n');
    return false;
  }
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await asking.question('Write this? (y/N) ');
  asking.close();
  return /^y(?:es)?$/i.test(answer.trim());
}
