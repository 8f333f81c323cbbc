/**
 * npm run changes: which files of the built site the last build added, changed and removed, one a line, for those who upload no
 * more than that; and which addresses, names and numbers. What was edited in content/ since the build is told besides.
 * `--since COMMIT` compares content/ with that commit instead. With `--json`, the same as one object.
 */
import { parseArgs } from 'node:util';
import { projectTexts } from '../src/reading/project-texts.ts';
import { readProject } from '../src/reading/read-project.ts';
import { outFolder } from '../src/store/directories.ts';
import { readSealed } from '../src/store/sealed-file.ts';
import { keptOf } from './build/pages/kept-of.ts';
import type { SiteChanges } from './build/pages/last-site.ts';
import { compareContent, isSame, showContent, type ContentChanges } from './changes/compare-content.ts';
import { contentAt } from './changes/content-at.ts';
import { contentSummary, type ContentSummary } from './changes/content-summary.ts';

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, since: { type: 'string' } },
});
if (values.since === undefined) await sinceBuild(values.json);
else await sinceCommit(values.since, values.json);

async function sinceBuild(json: boolean): Promise<void> {
  const kept = keptOf(outFolder);
  const changes = readSealed(kept.changes) as (SiteChanges & { content?: ContentChanges }) | undefined;
  const built = readSealed(kept.summary) as ContentSummary | undefined;
  if (!changes) {
    refuse(`Nothing is known of how ${outFolder} was built.`, 'Build it with npm run build.');
    return;
  }
  const { content, ...files } = changes;
  const notBuilt = built && compareContent(built, await summaryNow());
  const edited = notBuilt && !isSame(notBuilt) ? notBuilt : undefined;
  if (json) {
    process.stdout.write(
      `${JSON.stringify({ ...files, ...(content ? { content } : {}), ...(edited ? { notBuilt: edited } : {}) })}\n`,
    );
    return;
  }
  const lines = Object.entries(files).flatMap(([what, names]: [string, readonly string[]]) =>
    names.map((file) => `${what.padEnd(8)} ${file}`),
  );
  write([
    ...(lines.length > 0 ? lines : ['No file differs from the site before.']),
    ...(content && !isSame(content)
      ? ['', 'In content/, the last build found:', ...showContent(content)]
      : []),
    ...(edited ? ['', 'In content/, not built yet:', ...showContent(edited)] : []),
  ]);
}

async function sinceCommit(commit: string, json: boolean): Promise<void> {
  const before = contentAt(commit);
  if (!before) {
    refuse(
      `There is no content/ at ${commit}.`,
      'Name a commit, a tag or a branch that git knows, such as HEAD.',
    );
    return;
  }
  const changes = compareContent(before, await summaryNow());
  if (json) process.stdout.write(`${JSON.stringify(changes)}\n`);
  else if (isSame(changes)) write([`No address, name or number differs from ${commit}.`]);
  else write([`In content/, since ${commit}:`, ...showContent(changes)]);
}

async function summaryNow(): Promise<ContentSummary> {
  return contentSummary(await readProject(), projectTexts());
}

function write(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

function refuse(what: string, whatToDo: string): void {
  process.stderr.write(`${what}\n  ${whatToDo}\n`);
  process.exitCode = 1;
}
