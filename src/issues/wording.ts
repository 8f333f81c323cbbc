/** The form of an entry in the tables of issue kinds. */

/** Makes an entry. In and out: the entry; the type of the details of one fault is given with it. */
export function kind<Detail>(entry: Kind<Detail>): Kind<Detail> {
  return entry;
}

/** Adds "Did you mean …?" where a near one is known. */
export function nearest(near: string | undefined, otherwise: string): string {
  return near === undefined ? otherwise : `Did you mean "${near}"? ${otherwise}`;
}

/** One kind of issue. */
export type Kind<Detail> = Rule<Detail> & (WithExample<Detail> | WithoutExample);

interface Rule<Detail> {
  /** One or two sentences on what the rule is and why it exists, whatever the case. */
  readonly about: string;
  /** In: the details of the one fault. Out: full sentences on what is so and why it matters. */
  readonly says: (detail: Detail) => string;
}

interface WithExample<Detail> {
  /** The folder in tests/archives/ that is its example. */
  readonly example: string;
  /** In: the details of the one fault. Out: what to do. */
  readonly todo: (detail: Detail) => string;
}

/** A kind that no archive can show on every machine. */
interface WithoutExample {
  /** How it arises, in words. */
  readonly arises: string;
  /** What to do, whatever the case. */
  readonly todo: () => string;
}
