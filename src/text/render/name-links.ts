/** Links on names, laid over the printed words of a passage. */
import type { Text } from 'mdast';
import type { ParsedPassage, Run } from '../parsed-text.ts';

/**
 * Where the links of one passage go. A link over the border of two nodes (emphasis, an editorial mark, a note marker)
 * becomes one link in each; a part without a letter or digit gets none.
 *
 * In: the passage; links over its printed text. Out: for each text node the links in its words, in order, offsets in
 * those words; and the links that have no place, each with the reason.
 */
export function placeLinks(
  passage: ParsedPassage,
  links: readonly NameLink[],
): { placed: Map<Text, NameLink[]>; skipped: UnplacedLink[] } {
  const placed = new Map<Text, NameLink[]>();
  const skipped: UnplacedLink[] = [];
  let taken = 0;
  let from = 0;
  for (const link of links.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    while (from < passage.runs.length && endOf(passage.runs[from]) <= link.start) from++;
    const runs = runsUnder(passage.runs, { from, link });
    const reason = whyNot(link, { taken, runs, length: passage.text.length });
    if (reason) {
      skipped.push({ ...link, reason });
      continue;
    }
    taken = link.end;
    for (const run of runs) {
      const start = Math.max(0, link.start - run.start);
      const end = Math.min(run.words.length, link.end - run.start);
      if (!/[\p{L}\p{N}]/u.test(run.words.slice(start, end))) continue;
      placed.set(run.node, [...(placed.get(run.node) ?? []), { start, end, href: link.href }]);
    }
  }
  return { placed, skipped };
}

function endOf(run: Run | undefined): number {
  return run ? run.start + run.words.length : Infinity;
}

function runsUnder(runs: readonly Run[], { from, link }: { from: number; link: NameLink }): Run[] {
  const under: Run[] = [];
  for (let index = from; index < runs.length; index++) {
    const run = runs[index];
    if (!run || run.start >= link.end) break;
    under.push(run);
  }
  return under;
}

function whyNot(
  { start, end }: NameLink,
  { taken, runs, length }: { taken: number; runs: readonly Run[]; length: number },
): UnplacedLink['reason'] | undefined {
  if (start < 0 || end > length || start >= end) return 'out of range';
  if (start < taken) return 'overlap';
  if (runs.some((run) => run.link)) return 'in a link';
  return runs.length === 0 ? 'no words' : undefined;
}

/** A link over `text.slice(start, end)`. `href` is an address of this site. */
export interface NameLink {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

/** A link that was left out, and why: it overlaps one before it, or stands in a link of the author's. */
export interface UnplacedLink extends NameLink {
  readonly reason: 'out of range' | 'overlap' | 'in a link' | 'no words';
}
