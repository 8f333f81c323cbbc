/** One line of the table that `npm run clients` prints. */

/** What a program makes of each article; undefined when it is not installed. */
export interface ClientRow {
  readonly check: string;
  readonly right: readonly boolean[] | undefined;
}
