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

/** The most issues of one kind that are told of one file. */
const mostOfAKind = 20;

/**
 * Issues in reading order: by file, line, column, kind.
 * In: any list. Out: a new one, exact repetitions dropped; of more than twenty of one kind in one file, the first twenty and
 * one that says how many more there are: what is wrong in so many places is one fault, or the file is not what it should be.
 */
export function inReadingOrder(issues: readonly Issue[]): Issue[] {
  const sorted = [...issues].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.kind, b.kind) ||
      compare(a.message, b.message),
  );
  const told: Issue[] = [];
  const counts = new Map<string, { count: number; last: number }>();
  for (const [i, one] of sorted.entries()) {
    if (i > 0 && JSON.stringify(sorted[i - 1]) === JSON.stringify(one)) continue;
    const key = `${one.kind} ${one.file}`;
    const { count, last } = counts.get(key) ?? { count: 0, last: 0 };
    const isTold = count <= mostOfAKind;
    if (isTold) told.push(one);
    counts.set(key, { count: count + 1, last: isTold ? told.length - 1 : last });
  }
  for (const { count, last } of counts.values()) {
    const one = told[last];
    const more = count - mostOfAKind;
    if (one && more > 1)
      told[last] = {
        ...one,
        message: `Here and below are ${more} more of this kind.`,
        hint: 'Settle those above first, then look again.',
      };
  }
  return told;
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
