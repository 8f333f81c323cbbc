/** Where bytes stop being UTF-8. */

/**
 * How many bytes at the beginning can be read, found by halving.
 * In: bytes that are not UTF-8 as a whole. Out: the length of the longest well-formed beginning, which is the index of the
 * first byte of the letter that cannot be read.
 */
export function wellFormedBytes(bytes: Uint8Array): number {
  let good = 0;
  let most = bytes.length;
  while (good < most) {
    const middle = (good + most + 1) >> 1;
    // A stream decoder keeps an unfinished letter for later, so a cut inside one is no fault of the cut.
    if (reads(bytes.subarray(0, middle), { stream: true })) good = middle;
    else most = middle - 1;
  }
  // What is kept may be the beginning of the letter that is broken: at most three bytes.
  while (!reads(bytes.subarray(0, good), { stream: false })) good -= 1;
  return good;
}

function reads(bytes: Uint8Array, { stream }: { stream: boolean }): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}
