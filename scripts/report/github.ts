/** Issues as annotations on the lines of a pull request. */
import type { Issue } from '../../src/issues/issue.ts';
import { absoluteUrl, checkUrl } from '../../src/urls.ts';

/**
 * In: issues. Out: workflow commands, one a line; each ends with the address at which its kind is explained.
 * Escapes: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function forGitHub(issues: readonly Issue[]): string {
  return issues
    .map(
      ({ file, line, column, kind, message, hint }) =>
        `::error file=${property(file)},line=${line},col=${column},title=${property(kind)}::${data(`${message} ${hint} ${absoluteUrl(checkUrl(kind))}`)}\n`,
    )
    .join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
