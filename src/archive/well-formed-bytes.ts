/** Where bytes stop being UTF-8. */

/**
 * How many bytes at the beginning can be read, found by halving.
 * In: bytes that are not UTF-8 as a whole. Out: the length of the longest well-formed beginning, which is the index of the
 * first byte that cannot be read; a letter that is only cut off at the end counts as well formed.
 */
export function wellFormedBytes(bytes: Uint8Array): number {
  let good = 0;
  let most = bytes.length;
  while (good < most) {
    const middle = (good + most + 1) >> 1;
    if (beginsWell(bytes.subarray(0, middle))) good = middle;
    else most = middle - 1;
  }
  return good;
}

function beginsWell(bytes: Uint8Array): boolean {
  try {
    // A stream decoder keeps an unfinished letter for later, so a cut inside one is no fault of the cut.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
