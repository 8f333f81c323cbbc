/**
 * npm run replay -- LOCKFILE: asks the built site for every address of a lock, of today or of an earlier release. Exit 1 when
 * one meets the plain page of what is not there, or the lock cannot be read.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockFile, readLock } from '../src/permalinks/lock.ts';
import { siteUrl } from '../src/site.ts';
import { contentRoot, outFolder } from '../src/store/directories.ts';
import { count } from './report/count.ts';
import { forTerminal } from './report/terminal.ts';
import { replayLock } from './replay/replay-lock.ts';

const [file = join(contentRoot, lockFile), ...more] = process.argv.slice(2);
const told = more.length > 0 ? refusal('Name one lock: npm run replay -- LOCKFILE') : replay(file);
process.stdout.write(told.out);
process.stderr.write(told.faults);
process.exitCode = told.faults === '' ? 0 : 1;

function replay(path: string): Told {
  if (!existsSync(path)) return refusal(`There is no lock ${path}.`);
  if (!existsSync(join(outFolder, 'index.html')))
    return refusal(`There is no site in ${outFolder}. Build it first: npm run build`);
  const { lock, issues } = readLock(readFileSync(path, 'utf8'));
  if (issues.length > 0) return refusal(forTerminal(issues).replaceAll(lockFile, path).trimEnd());
  const { counts, anchors, faults } = replayLock(lock, { folder: outFolder, home: siteUrl.pathname });
  const addresses = Object.keys(lock.addresses).length;
  const ways = [
    `${counts.page} with what was there`,
    ...(counts.notice > 0 ? [`${counts.notice} with a notice of where it went`] : []),
    ...(counts.removed > 0
      ? [`${counts.removed} with the notice that it was taken away, without a name`]
      : []),
    ...(counts.list > 0 ? [`${counts.list} with the list alone`] : []),
  ];
  const out = `${addresses} addresses, ${count(anchors, 'anchor')}: ${ways.join(', ')}.\n`;
  return { out, faults: faults.map((fault) => `${fault}\n`).join('') };
}

function refusal(words: string): Told {
  return { out: '', faults: `${words}\n` };
}

interface Told {
  readonly out: string;
  readonly faults: string;
}
