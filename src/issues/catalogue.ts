/**
 * Every kind of issue, in one table. The reader's checks name a kind and give its details; nobody else words a
 * message. `npm run check -- --kinds` lists them, `--explain` and the page /about/checks/ tell what each is for.
 */
import { addressIssueKinds } from './address-kinds.ts';
import { captureIssueKinds } from './capture-kinds.ts';
import { fileIssueKinds } from './file-kinds.ts';
import { frontMatterIssueKinds } from './front-matter-kinds.ts';
import { nameIssueKinds } from './name-kinds.ts';
import { pictureIssueKinds } from './picture-kinds.ts';
import { recordIssueKinds } from './record-kinds.ts';
import { textIssueKinds } from './text-kinds.ts';
import type { Kind } from './wording.ts';

/** By name: the rule, an example of it broken, what is so, what to do. */
export const issueKinds = {
  ...fileIssueKinds,
  ...frontMatterIssueKinds,
  ...captureIssueKinds,
  ...pictureIssueKinds,
  ...textIssueKinds,
  ...addressIssueKinds,
  ...recordIssueKinds,
  ...nameIssueKinds,
} satisfies Record<string, Kind<never>>;

/** The tables by subject, in the order in which they are read: an anchor, a heading, the names of the kinds. */
export const issueSubjects: readonly IssueSubject[] = [
  { id: 'files', title: 'Files', kinds: namesOf(fileIssueKinds) },
  { id: 'front-matter', title: 'Front matter and fields', kinds: namesOf(frontMatterIssueKinds) },
  { id: 'captures', title: 'Captures', kinds: namesOf(captureIssueKinds) },
  { id: 'pictures', title: 'Pictures', kinds: namesOf(pictureIssueKinds) },
  { id: 'text', title: 'Text', kinds: namesOf(textIssueKinds) },
  { id: 'addresses', title: 'Addresses', kinds: namesOf(addressIssueKinds) },
  { id: 'records', title: 'Records', kinds: namesOf(recordIssueKinds) },
  { id: 'names', title: 'Names', kinds: namesOf(nameIssueKinds) },
];

/** In: any text. Out: whether it is the name of a kind of issue, letter for letter. */
export function isIssueKind(name: string): name is IssueKind {
  return Object.hasOwn(issueKinds, name);
}

function namesOf<K extends IssueKind>(kinds: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(kinds) as K[];
}

/** The name of a kind of issue. */
export type IssueKind = keyof typeof issueKinds;

/** The details that a kind's sentences need. */
export type IssueDetail<K extends IssueKind> = Parameters<(typeof issueKinds)[K]['says']>[0];

/** Kinds that belong together. */
export interface IssueSubject {
  readonly id: string;
  readonly title: string;
  readonly kinds: readonly IssueKind[];
}
