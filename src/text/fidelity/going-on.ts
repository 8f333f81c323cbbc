/** After a departure: where text and capture agree again. */
import type { PrintedPart } from './printed-as-captured.ts';

/** How many characters must agree for two readings to be taken for the same words again; if not so many, then fewer. */
export const agreements = [24, 12] as const;

/**
 * Where both have the same words again: in the part, or, of a short rest or one that is not in the file, in the next.
 * In: the parts, and where one of them and the capture part. Out: the part, and the offsets in it and in the capture at which the
 * comparison goes on; undefined when that cannot be told.
 */
export function goingOn(
  parts: readonly PrintedPart[],
  { index, gap }: { index: number; gap: Gap },
): { index: number; offset: number; at: number } | undefined {
  const { captured, where, words, same } = gap;
  const again = nextAgreement(gap);
  const next = beginningOfNext(parts, { index, captured, where });
  const rest = words.length - same;
  const isNear =
    next !== undefined && (parts[index]?.kind === 'left out' || next.at - where <= rest + agreements[1]);
  if (again && !(isNear && rest < 2 * agreements[0])) return { index, offset: again.offset, at: again.at };
  return next;
}

/** Where, in a part whose letters differ, both go on with the same words: the nearest such place. */
function nextAgreement({ captured, where, words, same }: Gap): { offset: number; at: number } | undefined {
  const agreement = agreements[1];
  const near = captured.slice(where, where + 3 * farthest);
  for (let offset = same + 1; offset + agreement <= words.length; offset++) {
    const at = near.indexOf(words.slice(offset, offset + agreement));
    if (at !== -1 && at <= offset - same + farthest) return { offset, at: where + at };
    if (offset - same > farthest) break;
  }
  // A slip near the end of a part leaves less than that to agree.
  const left = words.slice(same + 1);
  const at = left.length < agreement ? captured.indexOf(left, where) : -1;
  return at !== -1 && at - where <= agreement ? { offset: same + 1, at } : undefined;
}

/** How far behind a departure words may stand and still be taken for those that go on. Characters. */
const farthest = 400;

/** A part that is all different is passed over: the next one that the capture has tells where to go on. */
function beginningOfNext(
  parts: readonly PrintedPart[],
  { index, captured, where }: { index: number; captured: string; where: number },
): { index: number; offset: number; at: number } | undefined {
  for (let next = index + 1; next < Math.min(parts.length, index + 4); next++) {
    const words = parts[next]?.words.slice(0, agreements[0]) ?? '';
    const at = words.length < agreements[1] ? -1 : captured.indexOf(words, where);
    if (at !== -1) return { index: next, offset: 0, at };
  }
  return undefined;
}

/** Where the readings part. */
export interface Gap {
  readonly captured: string;
  /** Offset in the capture. */
  readonly where: number;
  readonly words: string;
  /** Offset in `words`. */
  readonly same: number;
  readonly next: string;
}
