/** A kind of issue, explained: for the page of all checks, and for `npm run check -- --explain`. */
import { issueKinds, type IssueKind } from '../../issues/catalogue.ts';
import type { Kind } from '../../issues/wording.ts';
import type { Change } from './change.ts';
import { readExample } from './example.ts';

/**
 * In: the name of a kind. Out: what the rule is, an example with the words of the check, and what to do.
 * @throws Error when its fixture is not there, or shows no issue of that kind.
 */
export function explained(kind: IssueKind): Explained {
  const entry: Kind<never> = issueKinds[kind];
  const { about } = entry;
  if ('arises' in entry) return { kind, about, arises: entry.arises, remedy: entry.todo() };
  const { changes, message, remedy } = readExample(entry.example, kind);
  return { kind, about, example: { changes, message }, remedy };
}

/** What is told of one kind. */
export interface Explained {
  readonly kind: IssueKind;
  /** The rule and its reason. */
  readonly about: string;
  /** How it arises, where there is no example. */
  readonly arises?: string;
  readonly example?: { readonly changes: readonly Change[]; readonly message: string };
  /** What to do. */
  readonly remedy: string;
}
