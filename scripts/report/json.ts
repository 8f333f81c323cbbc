/** Issues for programs. */
import type { Issue } from '../../src/issues/issue.ts';
import { absoluteUrl, checkUrl } from '../../src/urls.ts';

/**
 * In: issues. Out: a JSON object `{ "issues": [{ kind, file, line, column, message, hint, help }] }` and a line feed;
 * `help` is the address at which the kind is explained.
 */
export function forPrograms(issues: readonly Issue[]): string {
  const rows = issues.map(({ kind, file, line, column, message, hint }) => ({
    kind,
    file,
    line,
    column,
    message,
    hint,
    help: absoluteUrl(checkUrl(kind)),
  }));
  return `${JSON.stringify({ issues: rows }, null, 2)}\n`;
}
