/**
 * npm run record -- rename | merge | split | retire RECORD …: changes a record whose address was published, and all that
 * names it. Shows what it will change, tries it on a copy, and then does it, whole or not at all. Exit 1 when it does not.
 */
import { lockFile, readLock } from '../src/permalinks/lock.ts';
import { projectTexts } from '../src/reading/project-texts.ts';
import { readProject } from '../src/reading/read-project.ts';
import { contentRoot } from '../src/store/directories.ts';
import { uncommitted } from './git/git.ts';
import { changeFiles, finishChange, isUnfinished } from './record/change-files.ts';
import { readCommand, usage, type RecordCommand } from './record/command.ts';
import { contentFiles } from './record/content-files.ts';
import { doneBefore } from './record/done-before.ts';
import { mentionedAt, namedStill } from './record/named-still.ts';
import { fileOf, planChange, type Plan } from './record/plan-change.ts';
import { RecordRefusal } from './record/record-refusal.ts';
import { tryOut } from './record/try-out.ts';
import { withoutNames } from './replay/releases.ts';
import { forTerminal } from './report/terminal.ts';

try {
  process.stdout.write(await run(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof RecordRefusal)) throw error;
  process.stderr.write(`${error.message}\nNothing was changed.\n`);
  process.exitCode = 1;
}

async function run(args: readonly string[]): Promise<string> {
  if (args.length === 0 || args[0] === 'help') return `  ${usage}\n`;
  const command = readCommand(args);
  if (command.does === 'finish')
    return finishChange(contentRoot)
      ? 'The change is finished. Run npm run check.\n'
      : 'No change is unfinished.\n';
  if (isUnfinished(contentRoot))
    throw new RecordRefusal(
      'A change of records was interrupted.',
      'Finish it first: npm run record -- finish',
    );
  const files = contentFiles(contentRoot);
  const before = doneBefore(command, files);
  if (before !== undefined) return `${before} There is nothing to do.\n`;

  const content = await readProject();
  const { issues } = content;
  const lockFaults = issues.filter(({ kind }) => kind === 'LockMissing' || kind === 'LockUnreadable');
  if (lockFaults.length > 0)
    throw new RecordRefusal(forTerminal(lockFaults).trimEnd(), 'Without the lock no address can be changed.');
  const today = new Date().toISOString().slice(0, 10);
  const plan = planChange(command, { files, lock: content.lockOnDisk(), today });
  refuseUncommitted(command, plan);
  const { changes, lines, notes, isPrivate } = plan;
  const faults = tryOut(contentRoot, { changes, issues, today });
  const shown = [...lines, ...notes].map((line) => `  ${line}\n`).join('');
  if (faults.length > 0)
    throw new RecordRefusal(
      `${shown}After this the archive would have faults that it does not have now:\n\n${forTerminal(faults)}`,
      'Settle these first, or choose another way.',
    );
  if (command.show) return `${shown}Nothing was changed: without --show it is done.\n`;
  const nextLock = changes.get(lockFile);
  const released =
    isPrivate && typeof nextLock === 'string' ? withoutNames(contentRoot, readLock(nextLock).lock) : [];
  changeFiles(contentRoot, new Map([...changes, ...released.map(({ file, text }) => [file, text] as const)]));
  const done = `${shown}Done. Run npm run check, look at the difference, and commit it.\n`;
  if (!isPrivate) return done;
  return [
    done,
    ...list(
      'The name still stands in words of ours:',
      namedStill(files.get(fileOf(command.from)) ?? '', contentFiles(contentRoot)),
    ),
    ...list('Articles still print it:', mentionedAt(command.from, content, projectTexts())),
    'After the next build, npm run removed -- "words" says whether anything of it is left.\n',
  ].join('');
}

function list(heading: string, entries: readonly string[]): string[] {
  return entries.length === 0 ? [] : [`${heading}\n`, ...entries.map((entry) => `  ${entry}\n`)];
}

/** What is not committed cannot be had back. A retired record alone is looked at: a removal comes with changes of texts. */
function refuseUncommitted({ does, from, uncommitted: isMeant }: RecordCommand, { changes }: Plan): void {
  if (isMeant) return;
  const written = ['content/moved.yaml', 'content/permalinks.lock.json'];
  const paths =
    does === 'retire' ? [fileOf(from)] : [...changes.keys()].filter((path) => !written.includes(path));
  const dirty = uncommitted(contentRoot, paths);
  if (dirty.length > 0)
    throw new RecordRefusal(
      `${dirty.join(', ')} ${dirty.length === 1 ? 'has' : 'have'} changes that are not committed.`,
      'Commit them first, so that this change can be seen and taken back; or add --uncommitted.',
    );
}
