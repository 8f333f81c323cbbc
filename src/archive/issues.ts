/** An issue: one fault, where it stands, what is so, what to do. Checks collect issues; reporters print them. */
import { issueKinds, type IssueDetail, type IssueKind } from './issue-kinds.ts';

/**
 * Makes one issue.
 * In: its kind, the place, and the details that the kind's sentences need. Out: the issue, worded.
 */
export function issue<K extends IssueKind>(kind: K, place: Place, detail: IssueDetail<K>): Issue {
  const words = issueKinds[kind] as {
    says: (d: IssueDetail<K>) => string;
    todo: (d: IssueDetail<K>) => string;
  };
  return { kind, ...place, message: words.says(detail), hint: words.todo(detail) };
}

/** Issues in reading order: by file, line, column, kind. In: any list. Out: a new one, exact repetitions dropped. */
export function inReadingOrder(issues: readonly Issue[]): Issue[] {
  const sorted = [...issues].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.kind, b.kind) ||
      compare(a.message, b.message),
  );
  return sorted.filter((one, i) => {
    const before = sorted[i - 1];
    return !before || JSON.stringify(before) !== JSON.stringify(one);
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Where something stands. Lines and columns count from 1; column counts UTF-16 units. */
export interface Place {
  /** Path from the folder that holds `content/`, with forward slashes: `content/articles/goble-2015.md`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One fault. */
export interface Issue extends Place {
  readonly kind: IssueKind;
  /** What is so, in full sentences. */
  readonly message: string;
  /** What to do. */
  readonly hint: string;
}
