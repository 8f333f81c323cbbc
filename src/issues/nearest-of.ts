/** "Did you mean …?": a word that is not known, and the known ones. */
import leven from 'leven';

/**
 * The one of several words that is most likely meant.
 * In: the word as written, with or without quotation marks around it; the known ones. Out: the nearest of them when it is
 * at most two letters away, or a third of its own, and not altogether another word; the first of those equally near.
 * Distance: edits of one letter (Levenshtein 1966), letter case apart.
 */
export function nearestOf(word: string, known: readonly string[]): string | undefined {
  const written = word.replace(/^"|"$/g, '').toLowerCase();
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of known) {
    const farthest = Math.max(2, Math.floor(candidate.length / 3));
    // No edit changes a length by more than one.
    if (Math.abs(candidate.length - written.length) > farthest) continue;
    const distance = leven(written, candidate.toLowerCase());
    const isAnother = distance >= Math.max(written.length, candidate.length);
    if (distance <= farthest && !isAnother && (!best || distance < best.distance))
      best = { candidate, distance };
  }
  return best?.candidate;
}
