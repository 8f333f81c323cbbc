/** Numbers of one sentence, together. Pure. */
import type { ClaimRow } from './claim-rows.ts';

/** In: claims. Out: the same by the words they rest on, each where its first stands; and what is the same of all its numbers. */
export function sentencesOf(rows: readonly ClaimRow[]): Sentence[] {
  const groups = Map.groupBy(rows, ({ passage, claim }) => `${passage.url} ${claim.words}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { passage, quotation } = first;
    const isOne = (part: (row: ClaimRow) => unknown): boolean =>
      new Set(group.map((row) => JSON.stringify(part(row)))).size === 1;
    return [
      {
        passage,
        quotation,
        rows: group,
        isOfOne: isOne(({ claimedBy, reportedThrough }) => [claimedBy, reportedThrough]),
        isOfOneTime: isOne(({ claim }) => claim.asOf),
        hasSameSources: isOne(({ cites }) => cites),
        hasSameNote: isOne(({ claim }) => claim.note),
      },
    ];
  });
}

/** A sentence, and what it counts. */
export interface Sentence extends Pick<ClaimRow, 'passage' | 'quotation'> {
  readonly rows: readonly ClaimRow[];
  /** Whether all its numbers have the same speaker, time, citations and note of ours. */
  readonly isOfOne: boolean;
  readonly isOfOneTime: boolean;
  readonly hasSameSources: boolean;
  readonly hasSameNote: boolean;
}
