/** What can be wrong with the named records as a whole. Kinds and details only: the sentences stand in issues/record-kinds.ts. */
import { nearestOf } from '../issues/nearest-of.ts';
import type { FurtherSpelling, PrintedSpelling } from '../records/name.ts';
import { parentCycles } from './parent-cycles.ts';

/**
 * Checks the records against one another and against the mentions found.
 *
 * In: every record that has a name; every mention in every article (record and words suffice). Out: the faults, by
 * kind and then by record. Linear.
 */
export function nameFaults(
  records: readonly NamedFacts[],
  mentions: Iterable<{ readonly record: string; readonly surface: string }>,
): NameFault[] {
  const byName = new Map(records.map((facts) => [facts.record, facts]));
  const surfaces = new Map<string, Set<string>>();
  for (const { record, surface } of mentions) {
    surfaces.set(record, (surfaces.get(record) ?? new Set()).add(surface));
  }
  const needed = neededRecords([...surfaces.keys()], byName);
  return [
    ...sharedSpellings(records),
    ...cycleFaults(records, byName),
    ...records.flatMap((facts) =>
      needed.has(facts.record)
        ? unprintedSpellings(facts, surfaces.get(facts.record))
        : [{ kind: 'unmentioned-record' as const, record: facts.record }],
    ),
  ];
}

function unprintedSpellings({ record, printed }: NamedFacts, surfaces?: ReadonlySet<string>): NameFault[] {
  return printed
    .filter(({ text }) => !surfaces?.has(text))
    .map(({ text }) => ({ kind: 'unprinted-spelling', record, text }));
}

/** Spellings that two records have and no rule keeps apart, each pair once. */
function sharedSpellings(records: readonly NamedFacts[]): NameFault[] {
  const owners = new Map<string, Owner[]>();
  for (const { record, printed, further } of records) {
    for (const spelling of [...printed, ...further]) {
      const key = spelling.text.toLowerCase();
      owners.set(key, [...(owners.get(key) ?? []), { record, spelling }]);
    }
  }
  const pairs = new Map<string, NameFault>();
  for (const [key, owning] of owners) {
    for (const [position, one] of owning.entries()) {
      // Of many, each with the next: all pairs of thousands would say no more.
      for (const other of owning.slice(position + 1, position + 1 + mostCompared)) {
        if (one.record === other.record || isSettled(one, other)) continue;
        const pair = [one.record, other.record] as const;
        pairs.set([key, ...pair].join('\n'), {
          kind: 'shared-spelling',
          text: one.spelling.text,
          records: pair,
        });
      }
    }
  }
  return [...pairs.values()];
}

const mostCompared = 5;

/** Whether a rule says which of two records is meant, or that both may be. */
function isSettled(one: Owner, other: Owner): boolean {
  if (sharesWith(one, other.record) || sharesWith(other, one.record)) return true;
  const [a, b] = [one.spelling, other.spelling];
  if (!('form' in a) || !('form' in b)) return false;
  // Of namesakes an article names one in full; where it names both, the mention itself is a conflict.
  if (a.form === 'short' && b.form === 'short') return true;
  return (
    a.text !== b.text ||
    (a.only !== undefined && b.only !== undefined && a.only.every((id) => !b.only?.includes(id)))
  );
}

function sharesWith({ spelling }: Owner, record: string): boolean {
  return 'kind' in spelling && (spelling.sharedWith?.includes(record) ?? false);
}

/** Records that are their own ancestors, with the way round. */
function cycleFaults(records: readonly NamedFacts[], byName: ReadonlyMap<string, NamedFacts>): NameFault[] {
  const links = records.map((facts): [string, string[]] => [
    facts.record,
    parentsOf(facts).flatMap(({ field, parent }) => (field === 'place' ? [] : [parent])),
  ]);
  return parentCycles(new Map(links)).map((way) => {
    const [record = ''] = way;
    const field = byName.get(record)?.partOf === undefined ? 'parents' : 'partOf';
    return { kind: 'parent-cycle', record, field, way };
  });
}

/** The records mentioned, and all above them. */
function neededRecords(mentioned: readonly string[], byName: ReadonlyMap<string, NamedFacts>): Set<string> {
  const needed = new Set<string>();
  const open = [...mentioned];
  const guesses = new Map<string, string>();
  for (let record = open.pop(); record !== undefined; record = open.pop()) {
    if (needed.has(record)) continue;
    needed.add(record);
    const facts = byName.get(record);
    if (facts) for (const { parent } of parentsOf(facts)) open.push(meant(parent, { byName, guesses }));
  }
  return needed;
}

/** A parent that is misspelt is told where it is named: whom it seems to mean is not unmentioned for that. */
function meant(
  parent: string,
  { byName, guesses }: { byName: ReadonlyMap<string, NamedFacts>; guesses: Map<string, string> },
): string {
  if (byName.has(parent)) return parent;
  const near =
    guesses.get(parent) ?? (guesses.size < mostGuesses ? nearestOf(parent, [...byName.keys()]) : parent);
  guesses.set(parent, near ?? parent);
  return near ?? parent;
}

/** That many are no slips. */
const mostGuesses = 100;

function parentsOf({ parents = [], place, partOf }: NamedFacts): ParentLink[] {
  return [
    ...parents.map((parent) => ({ field: 'parents' as const, parent })),
    ...(place === undefined ? [] : [{ field: 'place' as const, parent: place }]),
    ...(partOf === undefined ? [] : [{ field: 'partOf' as const, parent: partOf }]),
  ];
}

interface Owner {
  readonly record: string;
  readonly spelling: PrintedSpelling | FurtherSpelling;
}

interface ParentLink {
  readonly field: 'parents' | 'place' | 'partOf';
  readonly parent: string;
}

/** What the checks need to know of a record; every validated one will do, with its name in the archive. */
export interface NamedFacts {
  /** `places/osh`. */
  readonly record: string;
  readonly printed: readonly PrintedSpelling[];
  readonly further: readonly FurtherSpelling[];
  readonly parents?: readonly string[] | undefined;
  readonly place?: string | undefined;
  readonly partOf?: string | undefined;
}

/** A fault of the records as a whole. */
export type NameFault =
  /** Two records have the same words, in whatever case, and no rule settles whose they are. */
  | { readonly kind: 'shared-spelling'; readonly text: string; readonly records: readonly [string, string] }
  /** A record that lies in itself, by the `field` in which it names what it lies in; `way` begins and ends with it. */
  | {
      readonly kind: 'parent-cycle';
      readonly record: string;
      readonly field: 'parents' | 'partOf';
      readonly way: readonly string[];
    }
  /** A record that no article mentions and that is above none that is mentioned. */
  | { readonly kind: 'unmentioned-record'; readonly record: string }
  /** A spelling listed as printed that no article prints for this record. */
  | { readonly kind: 'unprinted-spelling'; readonly record: string; readonly text: string };
