/**
 * Every kind of issue, in one table. The reader's checks name a kind and give its details; nobody else words a
 * message. `npm run check -- --kinds` lists them.
 */
import { fileIssueKinds } from './file-kinds.ts';
import { recordIssueKinds } from './record-kinds.ts';
import { textIssueKinds } from './text-kinds.ts';
import type { Kind } from './wording.ts';

/** By name: what is so, what to do. */
export const issueKinds = { ...fileIssueKinds, ...textIssueKinds, ...recordIssueKinds } satisfies Record<
  string,
  Kind<never>
>;

/** The name of a kind of issue. */
export type IssueKind = keyof typeof issueKinds;

/** The details that a kind's sentences need. */
export type IssueDetail<K extends IssueKind> = Parameters<(typeof issueKinds)[K]['says']>[0];
