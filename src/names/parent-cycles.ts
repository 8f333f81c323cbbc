/** Records that lie in themselves, by whatever way. Linear in records and links. */

/**
 * In: by record, what it is a part of. Out: the circles, each by the ways round it: from every record of a small one, from the
 * first of a large one; a way begins and ends with the same record.
 */
export function parentCycles(parentsOf: ReadonlyMap<string, readonly string[]>): string[][] {
  return circles(parentsOf).flatMap((members) => {
    const inside = new Set(members);
    const starts = members.length <= mostWays ? members : members.slice(0, 1);
    return starts.map((start) => wayRound(start, { parentsOf, inside }));
  });
}

/** Of a larger circle, one way says all that there is to say. */
const mostWays = 5;

/** The records that lie in one another (strongly connected components, Tarjan 1972), without recursion. */
function circles(parentsOf: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = [];
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const onStack = new Set<string>();
  for (const root of parentsOf.keys()) {
    if (order.has(root)) continue;
    const calls = [{ record: root, next: 0 }];
    for (let call = calls.at(-1); call; call = calls.at(-1)) {
      const { record } = call;
      if (!order.has(record)) {
        order.set(record, order.size);
        lowest.set(record, order.size - 1);
        stack.push(record);
        onStack.add(record);
      }
      const parent = parentsOf.get(record)?.[call.next++];
      if (parent !== undefined) {
        if (!order.has(parent)) calls.push({ record: parent, next: 0 });
        else if (onStack.has(parent)) lower(lowest, record, order.get(parent));
        continue;
      }
      calls.pop();
      const below = calls.at(-1);
      if (below) lower(lowest, below.record, lowest.get(record));
      if (lowest.get(record) !== order.get(record)) continue;
      const members = stack.splice(stack.lastIndexOf(record));
      for (const member of members) onStack.delete(member);
      if (members.length > 1 || parentsOf.get(record)?.includes(record)) found.push(members.sort());
    }
  }
  return found;
}

function lower(lowest: Map<string, number>, record: string, to = Infinity): void {
  lowest.set(record, Math.min(lowest.get(record) ?? Infinity, to));
}

/** The shortest way from a record back to it, within its circle. */
function wayRound(
  start: string,
  { parentsOf, inside }: { parentsOf: ReadonlyMap<string, readonly string[]>; inside: ReadonlySet<string> },
): string[] {
  const before = new Map<string, string>();
  const open = [start];
  for (const record of open) {
    for (const parent of parentsOf.get(record) ?? []) {
      if (!inside.has(parent) || before.has(parent)) continue;
      before.set(parent, record);
      if (parent === start) break;
      open.push(parent);
    }
    if (before.has(start)) break;
  }
  const way = [start];
  for (let record = before.get(start); record !== undefined && record !== start; record = before.get(record))
    way.push(record);
  return [...way, start].reverse();
}
