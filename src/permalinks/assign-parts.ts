/** Numbers of paragraphs, and, of what stands in lists and tables, numbers within those. Pure. */
import { wholeOf } from '../records/forms/anchor.ts';
import {
  highestOf,
  matchAnchors,
  nextLetter,
  numberOf,
  type Assignment,
  type LockedAnchors,
} from './assign-anchors.ts';

/** What the lock holds of a list or a table, whose words are those of what stands in it. */
export const parts = 'parts';

/**
 * As assignAnchors(), for paragraphs of which some stand in a list or a table. One of these is numbered among the paragraphs, as `p7`,
 * and what stands in it `p7.1`, `p7.2` …; later, what comes between gets a letter, `p7.1a`. A text that the lock has already keeps its
 * anchor whether it stands in a list now or not.
 *
 * In: as there; `groups`, for each text the number of the list or table that it stands in, if it does. Out: as there; anchors of lists and
 * tables are not told of.
 */
export function assignParts(
  locked: LockedAnchors,
  texts: readonly string[],
  groups: readonly (number | undefined)[],
): Assignment {
  const own = new Map([...locked].filter(([, print]) => print !== parts));
  const { anchors, changed, lost } = matchAnchors(own, texts);
  const added: string[] = [];
  const used = new Set(locked.keys());
  const lastOld = anchors.findLastIndex((anchor) => anchor !== undefined);
  const before = (i: number): string => anchors[i - 1] ?? 'p0';
  const plain = (i: number): string =>
    i > lastOld ? `p${highestOf(used, 'p') + 1}` : nextLetter(`p${numberOf(before(i))}`, used);
  const begun = new Map<number, Group>();
  anchors.forEach((anchor, i) => {
    const group = groups[i];
    if (anchor !== undefined) return;
    let name: string;
    if (group === undefined) name = plain(i);
    else {
      const known = begun.get(group) ?? groupOf(group, { groups, anchors });
      begun.set(group, known);
      if (known.isOld) name = plain(i);
      else {
        known.whole ??= plain(i);
        used.add(known.whole);
        name = nameWithin(known.whole, { i, before: before(i), lastOld: known.lastOld, used });
      }
    }
    anchors[i] = name;
    used.add(name);
    added.push(name);
  });
  return { anchors: anchors.map((anchor) => anchor ?? ''), added, changed, lost };
}

function groupOf(
  group: number,
  { groups, anchors }: { groups: readonly (number | undefined)[]; anchors: readonly (string | undefined)[] },
): Group {
  const known = anchors.flatMap((anchor, i) =>
    groups[i] === group && anchor !== undefined ? [{ anchor, i }] : [],
  );
  const within = known.findLast(({ anchor }) => wholeOf(anchor) !== undefined);
  return {
    whole: within && wholeOf(within.anchor),
    lastOld: within?.i ?? -1,
    isOld: known.length > 0 && within === undefined,
  };
}

function nameWithin(
  whole: string,
  { i, before, lastOld, used }: { i: number; before: string; lastOld: number; used: ReadonlySet<string> },
): string {
  const prefix = `${whole}.`;
  if (i > lastOld) return `${prefix}${highestOf(used, prefix) + 1}`;
  const previous = before.startsWith(prefix) ? numberOf(before.slice(prefix.length)) : 0;
  return nextLetter(`${prefix}${previous}`, used);
}

/** A list or table: its anchor once it has one, and the last text in it that the lock has. */
interface Group {
  whole: string | undefined;
  readonly lastOld: number;
  /** It was published when its items were numbered as paragraphs are. */
  readonly isOld: boolean;
}
