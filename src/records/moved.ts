/** content/moved.yaml: where records went whose address was published. Written by `npm run record`, or by hand. */
import { z } from 'zod';
import { day } from './date.ts';
import { ownLine } from './line.ts';

const id = '[a-z0-9]+(?:-[a-z0-9]+)*';

const error =
  'is not the address of a record: write its folder and id, such as "people/kadyr-malikov", or "sources/ARTICLE.ID" for a citation';

const record = `(?:people|places|organisations|questions|events)/${id}`;
const entry = `(?:claims|sources)/${id}\\.${id}`;

/** A record that has an address of its own: `people/kadyr-malikov`. */
export const addressPattern = new RegExp(`^${record}$`);

/** A record with an address: its folder and id; a claim or a citation with its article before it, `claims/ARTICLE.ID`. */
const address = z.string().regex(new RegExp(`^(?:${record}|${entry})$`), { error });

/**
 * The same, or of a private person who was taken away the digest of the address alone, `people/~3fa9c1d27b604e85`: the
 * first 16 hexadecimal digits of the SHA-256 of `people/ID`, so that no name is left.
 */
const addressOrDigest = z
  .string()
  .regex(new RegExp(`^(?:${record}|${entry}|people/~[0-9a-f]{16})$`), { error });

const movedRecord = z
  .strictObject({
    /** The address that was published: `people/x`. */
    from: addressOrDigest,
    /** `renamed` or `merged` into one other, `split` into several, `retired` with nothing in its place. */
    how: z.enum(['renamed', 'merged', 'split', 'retired']),
    /** The records that stand for it now; a chain is followed to its end: never one that went itself. */
    to: z.array(address).default([]),
    /** The day on which it went. */
    date: day,
    /** Why, in words that the page shows. Never the name of a private person. */
    reason: ownLine.optional(),
  })
  .check(({ value, issues }) => {
    const [least, most] = targets[value.how];
    if (value.to.length < least || value.to.length > most)
      issues.push({ code: 'custom', input: value.to, path: ['to'], message: countMessages[value.how] });
    else
      value.to.forEach((to, i) => {
        if (kindOf(to) !== kindOf(value.from))
          issues.push({ code: 'custom', input: to, path: ['to', i], message: otherKind });
      });
  });

export const movedFile = z
  .strictObject({
    /** In the order in which they went. */
    moved: z.array(movedRecord).min(1),
  })
  .check(({ value, issues }) => {
    const seen = new Set<string>();
    value.moved.forEach(({ from }, i) => {
      if (seen.has(from))
        issues.push({
          code: 'custom',
          input: from,
          path: ['moved', i, 'from'],
          message: 'stands twice in this file: an address goes once',
        });
      seen.add(from);
    });
  });

const targets = { renamed: [1, 1], merged: [1, 1], split: [2, 20], retired: [0, 0] } as const;

const countMessages = {
  renamed: 'names another number of records than one: a record that is renamed has one new address',
  merged: 'names another number of records than one: a record is merged into one other',
  split: 'names fewer than two records, or more than twenty: a record is split into several',
  retired: 'names a record, and yet the record is retired: leave it out, or write "how: merged"',
};

const otherKind =
  'is a record of another kind: people, places and organisations stand for one another, the others for their like';

function kindOf(reference: string): string {
  const folder = reference.replace(/\/.*$/, '');
  return ['people', 'places', 'organisations'].includes(folder) ? 'names' : folder;
}

/** One record that went. */
export type MovedRecord = z.output<typeof movedRecord>;
/** All of them. */
export type MovedFile = z.output<typeof movedFile>;
