/** Chooses the reporters: programs, a terminal, and GitHub as well where a workflow runs. */
import type { Content } from '../../src/reading/read.ts';
import { count } from './count.ts';
import { forGitHub } from './github.ts';
import { forPrograms } from './json.ts';
import { learnMore } from './learn-more.ts';
import { forTerminal } from './terminal.ts';

/**
 * Prints what was read: issues, and how to learn more of them, to standard error, a line of good news to standard output; with `json` one object to
 * standard output in either case.
 */
export function report(
  { articles, issues }: Pick<Content, 'articles' | 'issues'>,
  { json = false } = {},
): void {
  if (json) {
    process.stdout.write(forPrograms(issues));
    return;
  }
  if (issues.length === 0) {
    const paragraphs = articles.reduce((sum, { counts }) => sum + counts.paragraphs, 0);
    const notes = articles.reduce((sum, { counts }) => sum + counts.notes, 0);
    process.stdout.write(
      `${count(articles.length, 'article')}, ${count(paragraphs, 'paragraph')}, ${count(notes, 'endnote')}: no issues.\n`,
    );
    return;
  }
  process.stderr.write(forTerminal(issues) + learnMore(issues));
  if (process.env['GITHUB_ACTIONS'] === 'true') process.stdout.write(forGitHub(issues));
}
