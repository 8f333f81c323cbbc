/** What two states of an archive differ in: addresses, names, numbers. Pure. */
import type { ContentSummary, SummedName } from './content-summary.ts';

/** In: two summaries, the earlier first. Out: what was added, changed and removed of each kind, sorted. */
export function compareContent(before: ContentSummary, after: ContentSummary): ContentChanges {
  return {
    addresses: differences(before.addresses, after.addresses, () => undefined),
    names: differences(before.names, after.names, nameChange),
    numbers: differences(before.numbers, after.numbers, (was, is) =>
      was === undefined ? is : is === undefined ? was : `${was} → ${is}`,
    ),
  };
}

/** In: what differs. Out: lines: a heading for each kind that differs, and its entries. */
export function showContent(changes: ContentChanges): string[] {
  return (['addresses', 'names', 'numbers'] as const).flatMap((kind) => {
    const lines = (['added', 'changed', 'removed'] as const).flatMap((what) =>
      changes[kind][what].map(
        ({ id, says }) => `    ${what.padEnd(8)} ${id}${says === undefined ? '' : `  ${says}`}`,
      ),
    );
    return lines.length === 0 ? [] : [`  ${kind}: ${lines.length}`, ...lines];
  });
}

/** In: what differs. Out: whether nothing does. */
export function isSame(changes: ContentChanges): boolean {
  return showContent(changes).length === 0;
}

function differences<Value>(
  before: Readonly<Record<string, Value>>,
  after: Readonly<Record<string, Value>>,
  says: (was: Value | undefined, is: Value | undefined) => string | undefined,
): Differences {
  const has = (all: object, id: string): boolean => Object.hasOwn(all, id);
  const entry = (id: string): Difference => {
    const words = says(before[id], after[id]);
    return words === undefined || words === '' ? { id } : { id, says: words };
  };
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return {
    added: ids.filter((id) => !has(before, id)).map(entry),
    changed: ids
      .filter(
        (id) => has(before, id) && has(after, id) && JSON.stringify(before[id]) !== JSON.stringify(after[id]),
      )
      .map(entry),
    removed: ids.filter((id) => !has(after, id)).map(entry),
  };
}

function nameChange(was: SummedName | undefined, is: SummedName | undefined): string {
  if (!was || !is) return (is ?? was)?.spellings.join(', ') ?? '';
  const gained = is.spellings.filter((one) => !was.spellings.includes(one)).map((one) => `+ ${one}`);
  const lost = was.spellings.filter((one) => !is.spellings.includes(one)).map((one) => `− ${one}`);
  const articles = [...new Set([...Object.keys(was.mentions), ...Object.keys(is.mentions)])].sort();
  const mentions = articles.flatMap((article) => {
    const more = (is.mentions[article] ?? 0) - (was.mentions[article] ?? 0);
    return more === 0 ? [] : [`${more > 0 ? '+' : '−'}${Math.abs(more)} in ${article}`];
  });
  return [...gained, ...lost, ...mentions].join('; ');
}

interface Difference {
  readonly id: string;
  readonly says?: string;
}

interface Differences {
  readonly added: readonly Difference[];
  readonly changed: readonly Difference[];
  readonly removed: readonly Difference[];
}

/** What two states differ in. */
export type ContentChanges = Readonly<Record<'addresses' | 'names' | 'numbers', Differences>>;
