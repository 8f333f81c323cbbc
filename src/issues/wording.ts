/** The form of an entry in the tables of issue kinds. */

/**
 * Makes an entry. In: `says`, a full sentence on what is so and why it matters; `todo`, what to do. Both take the
 * details of the one fault.
 */
export function kind<Detail>(
  says: (detail: Detail) => string,
  todo: (detail: Detail) => string,
): Kind<Detail> {
  return { says, todo };
}

/** Adds "Did you mean …?" where a near one is known. */
export function nearest(near: string | undefined, otherwise: string): string {
  return near === undefined ? otherwise : `Did you mean "${near}"? ${otherwise}`;
}

/** One kind of issue. */
export interface Kind<Detail> {
  readonly says: (detail: Detail) => string;
  readonly todo: (detail: Detail) => string;
}
