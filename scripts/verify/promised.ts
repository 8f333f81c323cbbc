/** A promise of the archive, and how it stands with it. Types only. */

/** What is promised, how many cases were tried, and a sentence for each that does not hold. */
export interface Promised {
  readonly what: string;
  readonly tried: number;
  readonly faults: readonly string[];
}
