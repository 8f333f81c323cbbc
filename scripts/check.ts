/**
 * npm run check: reads and checks the whole archive without building it. Exit 1 when there is an issue.
 * `--article ID` lists what was found in one article first, and what a person should look at; `--json` is for programs; `--kinds` lists all kinds of issue, `--explain NAME …` explains some.
 */
import { parseArgs } from 'node:util';
import { issueKinds } from '../src/issues/catalogue.ts';
import { projectTexts } from '../src/reading/project-texts.ts';
import { readProject } from '../src/reading/read-project.ts';
import type { Content } from '../src/reading/read.ts';
import { contentRoot } from '../src/store/directories.ts';
import { articleReport } from './check/article/article-report.ts';
import { explain } from './check/explain.ts';
import { fix } from './check/fix.ts';
import { lockIssues } from './git/lock-issues.ts';
import { report } from './report/report.ts';

const { values, positionals } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    kinds: { type: 'boolean', default: false },
    explain: { type: 'boolean', default: false },
    fix: { type: 'boolean', default: false },
    yes: { type: 'boolean', default: false },
    article: { type: 'string' },
  },
  allowPositionals: process.argv.includes('--explain'),
});

if (values.kinds) {
  process.stdout.write(`${Object.keys(issueKinds).join('\n')}\n`);
} else if (values.explain) {
  const { text, faults } = explain(positionals);
  process.stdout.write(text);
  process.stderr.write(faults.map((fault) => `${fault}\n`).join(''));
  process.exitCode = faults.length > 0 ? 1 : 0;
} else {
  const read = await readProject();
  const isMended = values.fix && (await fix(read.issues, { isSure: values.yes }));
  const content = isMended ? await readProject() : read;
  const issues = [...content.issues, ...lockIssues(content, contentRoot)];
  if (values.article !== undefined) process.stdout.write(reportOn(content, values.article));
  report({ ...content, issues }, { json: values.json });
  process.exitCode = issues.length > 0 ? 1 : 0;
}

function reportOn(content: Content, id: string): string {
  const lines = articleReport(content, id, projectTexts()) ?? [
    `There is no article ${id} that could be read: settle its own issues first.`,
  ];
  return `${lines.join('\n')}\n\n`;
}
