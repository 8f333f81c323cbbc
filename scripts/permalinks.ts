/**
 * npm run permalinks: locks the addresses and anchors that are new, and prints the difference. `--compare [RELEASE]` only holds
 * the lock against that of a release; `--undo ADDRESS` takes back one that nobody has seen; `--release NAME` keeps the lock as the list of
 * addresses of a release; `--first` begins a lock.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { IssueKind } from '../src/issues/catalogue.ts';
import { lockLosses } from '../src/permalinks/lock-losses.ts';
import { lockFile, writeLock } from '../src/permalinks/lock.ts';
import { shownAddress } from '../src/reading/addresses.ts';
import { entryAddresses, fileOfEntry, isEntry } from '../src/reading/entries.ts';
import { readProject } from '../src/reading/read-project.ts';
import type { Content } from '../src/reading/read.ts';
import { contentRoot, outFolder } from '../src/store/directories.ts';
import { writeWhole } from './files/write-whole.ts';
import { lockIssues } from './git/lock-issues.ts';
import { releasedLock } from './git/released-lock.ts';
import { differences } from './permalinks/differences.ts';
import { publishedBefore } from './permalinks/published-before.ts';
import { undoAddresses } from './permalinks/undo.ts';
import { releasesFolder, withoutNames } from './replay/releases.ts';
import { forTerminal } from './report/terminal.ts';

/** What this command is there to settle. */
const settled: ReadonlySet<IssueKind> = new Set([
  'AddressNew',
  'AnchorNew',
  'LockBehind',
  'LockNamesRemoved',
]);

/** What a passage that went leaves behind in records: to be settled once its number has retired, which is what the lock is for. */
const leftBehind: ReadonlySet<IssueKind> = new Set([
  'UnknownPassage',
  'RecordUnmentioned',
  'SpellingUnprinted',
]);

const { values, positionals } = parseArgs({
  options: {
    first: { type: 'boolean', default: false },
    compare: { type: 'boolean', default: false },
    undo: { type: 'boolean', default: false },
    release: { type: 'string' },
  },
  allowPositionals: true,
});
const content = await readProject();
const told = values.undo
  ? undo(content)
  : values.compare
    ? compare(content)
    : values.release === undefined
      ? lockNew(content)
      : keepRelease(content, values.release);
process.stdout.write(told.out ?? '');
process.stderr.write(told.faults ?? '');
process.exitCode = told.faults === undefined ? 0 : 1;

function lockNew({ issues, lock, lockOnDisk, ...rest }: Content): Told {
  const isMissing = issues.some(({ kind }) => kind === 'LockMissing');
  const before = isMissing ? publishedBefore({ ...rest }, { root: contentRoot, out: outFolder }) : undefined;
  if (before !== undefined)
    return refusal(`There is no lock, and this archive was published before.\n  ${before}\n`);
  const isRetiring = issues.some(({ kind }) => kind === 'LockBehind');
  const mayStay = (kind: IssueKind): boolean =>
    settled.has(kind) || kind === 'LockMissing' || (isRetiring && leftBehind.has(kind));
  const open = [
    ...issues.filter(({ kind }) => !mayStay(kind)),
    ...lockIssues({ issues, lockOnDisk }, contentRoot),
  ];
  if (open.length > 0) return refusal(`${forTerminal(open)}The lock was not changed: settle these first.\n`);
  const next = lock();
  for (const { file, text } of withoutNames(contentRoot, next)) writeWhole(join(contentRoot, file), text);
  const lines = differences(lockOnDisk(), next);
  if (lines.length === 0 && !isMissing) return { out: 'The lock is up to date.\n' };
  writeWhole(join(contentRoot, lockFile), writeLock(next));
  const begun =
    isMissing && !values.first
      ? 'There was no lock, and nothing shows that this archive was published before: a new one begins. If it was, delete this one and restore the old.\n'
      : '';
  return { out: `${lines.join('\n')}\n${begun}Written to ${lockFile}. Look at it and commit it.\n` };
}

/** The lock as it is, under the name of a release: from then on each build asks the new site for every address in it. */
function keepRelease({ issues, lock, lockOnDisk }: Content, name: string): Told {
  const file = `${releasesFolder}/${name}.json`;
  if (!/^[A-Za-z0-9][\w.-]*$/.test(name))
    return refusal('Name the release by letters and digits: --release 2026-11\n');
  if (issues.length > 0 || differences(lockOnDisk(), lock()).length > 0)
    return refusal(
      `${forTerminal(issues)}The addresses are not settled: npm run check, then npm run permalinks.\n`,
    );
  if (existsSync(join(contentRoot, file))) return refusal(`${file} is there already, and stays as it is.\n`);
  mkdirSync(join(contentRoot, releasesFolder), { recursive: true });
  writeWhole(join(contentRoot, file), writeLock(lockOnDisk()));
  return {
    out: `${Object.keys(lockOnDisk().addresses).length} addresses written to ${file}. Commit it with the release.\n`,
  };
}

function compare({ lockOnDisk }: Content): Told {
  const [named] = positionals;
  const released = releasedLock(contentRoot, named);
  const before = released?.read();
  if (!released || !before)
    return refusal(
      `Version control has no lock that can be read${named === undefined ? '' : ` at ${named}`}.\n`,
    );
  const losses = lockLosses(before, lockOnDisk());
  const lines = differences(before, lockOnDisk());
  const grown = lines.length === 0 ? `The lock is that of ${released.release}.\n` : `${lines.join('\n')}\n`;
  if (losses.length === 0) return { out: `${grown}Nothing that ${released.release} had is lost.\n` };
  const lost = losses.map(({ address, loss }) => `Of ${shownAddress(address)}, the lock ${loss}.\n`).join('');
  return { out: grown, faults: `${lost}Restore it: git checkout ${released.release} -- ${lockFile}\n` };
}

function undo({ issues, lockOnDisk, records }: Content): Told {
  if (positionals.length === 0) return refusal('Name the address: npm run permalinks -- --undo people/x\n');
  if (issues.some(({ kind }) => kind === 'LockUnreadable' || kind === 'LockMissing'))
    return refusal('There is no lock that can be read.\n');
  const readable = new Set([...records.claims, ...records.sources].map(({ file }) => file));
  const closed = positionals
    .filter(isEntry)
    .map(fileOfEntry)
    .filter((file) => existsSync(join(contentRoot, file)) && !readable.has(file));
  if (closed.length > 0)
    return refusal(`${closed.join(', ')} cannot be read: mend it first (npm run check).\n`);
  const released = releasedLock(contentRoot);
  const before = released?.read();
  const present = new Set([...positionals.filter(isPresent), ...entryAddresses(records).keys()]);
  const { lock: next, faults } = undoAddresses(lockOnDisk(), {
    undo: positionals,
    released: released && before ? { release: released.release, lock: before } : undefined,
    present,
  });
  if (faults.length > 0) return refusal(`${faults.join('\n')}\nThe lock was not changed.\n`);
  writeWhole(join(contentRoot, lockFile), writeLock(next));
  const unsure = released
    ? ''
    : 'There is no version control to ask: be sure that nobody has seen the address.\n';
  return { out: `${differences(lockOnDisk(), next).join('\n')}\n${unsure}Written to ${lockFile}.\n` };
}

function isPresent(address: string): boolean {
  const ending = address.startsWith('articles/') ? 'md' : 'yaml';
  return existsSync(join(contentRoot, `content/${address}.${ending}`));
}

function refusal(words: string): Told {
  return { faults: words };
}

interface Told {
  readonly out?: string;
  readonly faults?: string;
}
