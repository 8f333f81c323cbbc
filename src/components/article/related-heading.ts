/** How the part is called that leads from an article to others. */

/**
 * In: the articles that share most with it; its neighbours by date. Out: the heading of the part, which the contents of the page
 * have too; nothing where there is no such part. A neighbour by date alone is not related.
 */
export function relatedHeading(related: readonly unknown[], beside: readonly unknown[]): string | undefined {
  if (related.length > 0) return 'Related articles';
  return beside.length > 0 ? 'Before and after' : undefined;
}
