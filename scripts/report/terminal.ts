/** Issues for a person at a terminal: place and kind, what is so, what to do. */
import { inPlainSight, type Issue } from '../../src/issues/issue.ts';
import { count } from './count.ts';

/** In: issues in reading order. Out: the text to print; empty when there are none. */
export function forTerminal(issues: readonly Issue[]): string {
  if (issues.length === 0) return '';
  const blocks = issues.map(
    ({ file, line, column, kind, message, hint }) =>
      `${inPlainSight(file)}:${line}:${column}  ${kind}\n${indented(message)}\n${indented(hint)}\n`,
  );
  const files = new Set(issues.map(({ file }) => file)).size;
  return `${blocks.join('\n')}\n${count(issues.length, 'issue')} in ${count(files, 'file')}.\n`;
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}
