/** An issue: one fault, where it stands, what is so, what to do. Checks collect issues; reporters print them. */
import { unseen } from '../records/unseen-characters.ts';
import { issueKinds, type IssueDetail, type IssueKind } from './catalogue.ts';

/**
 * Makes one issue.
 * In: its kind, the place, and the details that the kind's sentences need. Out: the issue, worded; what of the details
 * cannot be seen is written as its code.
 */
export function issue<K extends IssueKind>(kind: K, place: Place, detail: IssueDetail<K>): Issue {
  const words = issueKinds[kind] as {
    says: (d: IssueDetail<K>) => string;
    todo: (d: IssueDetail<K>) => string;
  };
  const plain = Object.fromEntries(
    Object.entries(detail).map(([name, value]) => [
      name,
      typeof value === 'string' ? inPlainSight(value) : value,
    ]),
  ) as IssueDetail<K>;
  return { kind, ...place, message: words.says(plain), hint: words.todo(plain) };
}

/**
 * A text with what cannot be seen written as its code, `\u{1b}`, and line feeds as `\n`: quoted from a file or its name, it
 * could turn what a terminal shows, or be taken for a command by what reads a log. In: any text. Out: one line.
 */
export function inPlainSight(text: string): string {
  return text.replace(hidden, (match) =>
    match === '\n'
      ? '\\n'
      : Array.from(match, (one) => `\\u{${(one.codePointAt(0) ?? 0).toString(16)}}`).join(''),
  );
}

const hidden = new RegExp(`${unseen.source}|[\\t\\n]`, 'gu');

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
