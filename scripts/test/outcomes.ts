/** What became of each test of this run, for the table of promises. */

const known: Outcome[] = [];

/** In: what became of a test. It is kept until the run ends. */
export function noteOutcome(outcome: Outcome): void {
  known.push(outcome);
}

/** Out: all that was noted so far. */
export function outcomes(): readonly Outcome[] {
  return known;
}

/** Of one test, or of the further cases that one tried: then it says how many. */
export interface Outcome {
  /** Its path from the project's folder. */
  readonly file: string;
  readonly name: string;
  readonly cases: number;
  readonly became: 'held' | 'broken' | 'not tried';
  /** Why it was not tried, where that is known. */
  readonly why?: string | undefined;
}
