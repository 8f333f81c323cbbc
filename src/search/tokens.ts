/** Where words and figures stand in a folded text. Pure. */

/**
 * Finds runs of letters and digits, figures with their thousands as one, and percent signs and "per cent" as `percent`.
 *
 * In: a folded text; `isSpaced`, whether the space at a place of it may part the thousands of a figure. Out: the tokens in
 * order.
 */
export function tokensOf(folded: string, { isSpaced }: { isSpaced: (at: number) => boolean }): Token[] {
  const runs = [...folded.matchAll(/%|[\p{L}\p{N}]+/gu)].map(({ 0: text, index }) => ({
    text,
    at: index,
    end: index + text.length,
  }));
  const tokens: Token[] = [];
  for (let place = 0; place < runs.length;) {
    const run = runs[place];
    if (!run) break;
    const last = lastOfFigure(folded, { runs, place, isSpaced });
    const before = tokens.at(-1);
    const gap = folded.slice(before?.end ?? 0, run.at);
    const isJoined = before !== undefined && gap.length === 1 && joins.test(gap);
    const end = runs[last]?.end ?? run.end;
    if (run.text === '%') {
      if (/^\d+$/.test(before?.text ?? '') && gap.trim() === '')
        tokens.push({ ...run, text: 'percent', isJoined: false });
    } else if (run.text === 'cent' && before?.text === 'per' && gap === ' ') {
      tokens.splice(-1, 1, { ...before, text: 'percent', end: run.end });
    } else {
      const text = runs.slice(place, last + 1).map((one) => one.text);
      tokens.push({ text: text.join(''), at: run.at, end, isJoined });
    }
    place = last + 1;
  }
  return tokens;
}

/** What may join the parts of a compound. */
const joins = /['.,\-/_&@:]/;

/** "1", "000" and "000" are one figure, if one sign parts them all; `1.000,50` and `1,000.5` are figures of their own kind. */
function lastOfFigure(
  folded: string,
  { runs, place, isSpaced }: { runs: readonly Run[]; place: number; isSpaced: (at: number) => boolean },
): number {
  const first = runs[place];
  if (
    !first ||
    !/^\d{1,3}$/.test(first.text) ||
    /^\d[.,]$/.test(folded.slice(Math.max(0, first.at - 2), first.at))
  )
    return place;
  const sign = folded.charAt(first.end);
  if (!/[,.' ]/.test(sign)) return place;
  let last = place;
  for (let next = place + 1; next < runs.length; next += 1) {
    const [before, run] = [runs[next - 1], runs[next]];
    if (!before || !run || run.at !== before.end + 1 || folded.charAt(before.end) !== sign) break;
    if (!/^\d{3}$/.test(run.text) || (sign === ' ' && !isSpaced(before.end))) break;
    last = next;
  }
  return last;
}

interface Run {
  readonly text: string;
  readonly at: number;
  readonly end: number;
}

/** A word, a figure or `percent`, with its place in the folded text, end not included. */
export interface Token extends Run {
  /** One sign parts it from the token before: both are of one compound. */
  readonly isJoined: boolean;
}
