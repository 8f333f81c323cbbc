/** Issues for programs. */
import type { Issue } from '../../src/issues/issue.ts';

/** In: issues. Out: a JSON object `{ "issues": [{ kind, file, line, column, message, hint }] }` and a line feed. */
export function forPrograms(issues: readonly Issue[]): string {
  const rows = issues.map(({ kind, file, line, column, message, hint }) => ({
    kind,
    file,
    line,
    column,
    message,
    hint,
  }));
  return `${JSON.stringify({ issues: rows }, null, 2)}\n`;
}
