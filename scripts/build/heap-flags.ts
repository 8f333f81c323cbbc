/** How Node is to use memory while it builds. */

/**
 * Small steps: of what an article leaves behind, little is needed for the next, and Node would take three times as much before it
 * cleared up. Measured with 250 rich articles: 500 MB in place of 830, and less processor time, since fresh memory costs too.
 * package.json has the same for `npm run build`; they must be there when Node starts.
 */
export const heapFlags = ['--max-semi-space-size=8', '--heap-growing-percent=30'] as const;
