/** Several indexes asked as one, for one question. */
import type { FullText } from './full-text.ts';

/**
 * In: the indexes, in order; `signal` of the question. Out: one index, whose offers tell from which they are. Once the
 * signal is aborted it asks and opens nothing more: it rejects with the signal's reason.
 */
export function joined(indexes: readonly FullText[], signal?: AbortSignal): FullText {
  return {
    async offers(word) {
      signal?.throwIfAborted();
      const asked = await Promise.all(indexes.map((index) => index.offers(word)));
      return asked.flatMap((offers, part) =>
        offers.map((offer) => ({
          ...offer,
          id: part === 0 ? offer.id : `${part} ${offer.id}`,
          part,
          async open() {
            signal?.throwIfAborted();
            return offer.open();
          },
        })),
      );
    },
  };
}
