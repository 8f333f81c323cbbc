/** How Node is to use memory while it builds. */

/** The most that may be held at all, in megabytes: 10,000 articles need more than the 4,096 at which Node gives up. */
export const mostMegabytes = 8192;

/**
 * Steps of a middle size: of what an article leaves behind, little is needed for the next, and Node would take much more before it
 * cleared up; with too small steps it clears up all the time. Measured with 250 rich articles, processor seconds and memory: 8 MB and 30 %
 * 98 s, 574 MB; 16 MB and 30 % 90 s, 596 MB; 32 MB and 50 % 74 s, 666 MB; 32 MB and 100 % 73 to 81 s, 750 MB.
 * On a later day, 32 MB: 50 % 57 s, 617 MB, with 1,000 articles 990 MB; 30 % 58 s, 575 MB, with 1,000 890 MB.
 * package.json has the same for `npm run build`; they must be there when Node starts.
 */
export const heapFlags = [
  '--max-semi-space-size=32',
  '--heap-growing-percent=30',
  `--max-old-space-size=${mostMegabytes}`,
] as const;
