/** Where a passage mentions a name. Pure. */
import type { LookedForNames } from '../query/looked-for.ts';
import type { PlacedName } from './article-names.ts';
import type { Hit } from './find-term.ts';

/**
 * The mentions in a passage of the names that are wanted, and of what lies in the places that are.
 *
 * In: the names; the passage's text and the mentions in it. Out: the hits, the names themselves first. The byline
 * stands among other lines, so that its offsets are not the passage's: its words are looked for.
 */
export function mentionsOf(
  { whole, parts }: LookedForNames,
  { label, text, names }: { label: string; text: string; names: readonly PlacedName[] },
): Hit[] {
  const hits = names.flatMap(({ record, start, end, surface }): Hit[] => {
    const from = label === 'Byline' ? text.indexOf(surface) : start;
    const span = { start: from, end: from + end - start };
    if (from < 0 || span.end > text.length) return [];
    if (whole.has(record)) return [{ ...span, kind: 'name' }];
    const place = parts.get(record);
    return place ? [{ ...span, kind: 'part', place }] : [];
  });
  return hits.toSorted((one, other) => Number(one.kind === 'part') - Number(other.kind === 'part'));
}
