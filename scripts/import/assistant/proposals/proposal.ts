/** What the assistant proposes for one field, and where it was read: types only. */

/** A proposal. */
export interface Proposal<Value = unknown> {
  /** `authors`, `title.sentence`. */
  readonly field: string;
  readonly value: Value;
  /** "the byline “Paul Goble”". */
  readonly readIn: string;
  /** Nothing speaks against it: what `--yes` takes. */
  readonly isSure: boolean;
}
