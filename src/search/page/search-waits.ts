/** How long the search page waits, and for what. Browser only. */

/**
 * Milliseconds. The index is loaded `index` after the box has the focus. A search begins `typing` after the last letter,
 * and typing is over after `settled`; a wait is mentioned after `mention`. Names that have not come after `names` no longer
 * hold back the texts; files of mentions, which stand in place of the index, may take `mentions`. The reader's place is kept `scrolled` after it has changed.
 */
export const delays = {
  index: 1000,
  typing: 350,
  settled: 700,
  mention: 300,
  names: 2000,
  mentions: 8000,
  scrolled: 300,
};

/** In: what to do when a letter was the last for a moment, and when typing is over. Out: the clock, at rest. */
export function typingClock(then: { paused: () => void; settled: () => void }): TypingClock {
  let typing: ReturnType<typeof setTimeout> | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let typedAt = -Infinity;

  function stop(): void {
    clearTimeout(typing);
    clearTimeout(settling);
  }

  return {
    typed() {
      typedAt = performance.now();
      stop();
      typing = setTimeout(then.paused, delays.typing);
      settling = setTimeout(then.settled, delays.settled);
    },
    stop,
    forget() {
      typedAt = -Infinity;
    },
    get left() {
      return typedAt + delays.settled - performance.now();
    },
  };
}

/** Tells when somebody has done typing. */
export interface TypingClock {
  /** A letter was typed: everything is counted anew. */
  typed(): void;
  /** Nothing more will be done for the letters so far. */
  stop(): void;
  /** What stands in the box was not typed just now: typing is over. */
  forget(): void;
  /** Milliseconds until typing is over; not above 0 when it is. */
  readonly left: number;
}
