/** Sentences that tell of several events, quoted once on a page. Pure. */
import type { TimelineEntry } from './timeline.ts';

/**
 * In: the entries of one page, in its order. Out: for each telling whose words an earlier entry of the page has quoted, that
 * entry, by `keyOfTelling`; a telling that is not in it is the first of its words.
 */
export function toldBefore(entries: readonly TimelineEntry[]): ReadonlyMap<string, TimelineEntry> {
  const first = new Map<string, TimelineEntry>();
  const before = new Map<string, TimelineEntry>();
  for (const entry of entries) {
    for (const [index, { passage, quotation }] of entry.tellings.entries()) {
      const sentence = `${passage.url} ${quotation}`;
      const earlier = first.get(sentence);
      if (earlier) before.set(keyOfTelling(entry, index), earlier);
      else first.set(sentence, entry);
    }
  }
  return before;
}

/** In: an entry, and which of its tellings is meant, from 0. Out: its key in `toldBefore`. */
export function keyOfTelling({ id }: Pick<TimelineEntry, 'id'>, index: number): string {
  return `${id} ${index}`;
}
