/** content/claims/ID.yaml: every quantity that the article ID states, each with the words it rests on. */
import { z } from 'zod';
import { edtfDate } from './date.ts';
import { id } from './id.ts';
import { eachOnce } from './each-once.ts';
import { line, ownLine } from './line.ts';
import { exactWords, knownDate, passageAnchor, sayer } from './quotation.ts';
import { placeReference, reference } from './reference.ts';

/**
 * What is counted. Only claims with one subject may be compared, and of those only the ones whose `includes`
 * agree; the figures page says so.
 */
export const claimSubject = z.enum([
  /** People in the ranks of the Islamic State at a given time. */
  'fighters',
  /** People who ever went or were sent, whether or not they have died or returned. */
  'ever-joined',
  /** Those who died, as a number or a share. */
  'dead',
  /** Those who came back, as a number or a share. */
  'returned',
  /** Returned fighters who stay active in violent groups. */
  'active-after-return',
  /** Families who went along. */
  'families',
  /** How the number of those who go grows or falls. */
  'trend',
  /** Foreigners detected by a country's authorities. */
  'foreigners-detected',
  /** People arrested. */
  'arrested',
  /** People in prison. */
  'imprisoned',
  /** People said to have prepared an attack. */
  'attack-plotters',
  /** People said to be willing to kill themselves in an attack. */
  'attack-volunteers',
  /** Age. */
  'age',
  /** Education and work, family: shares of those who went. */
  'circumstances',
  /** Where recruits come from: shares. */
  'recruits-origin',
  /** Why people go or come back: shares. */
  'motives',
  /** Length of a prison sentence. */
  'sentence',
  /** Money paid or asked. */
  'sum',
  /** Distance on the ground. */
  'distance',
  /** Length of a recording. */
  'duration',
  /** Countries taking part in something. */
  'states',
  /** What the article itself counts: experts asked, reasons given, groups told apart. */
  'account',
]);

/** The unit of the value. `share` is a part of a whole: with `of`, "one in three". */
export const claimUnit = z.enum([
  'persons',
  'soldiers',
  'families',
  'percent',
  'share',
  'years-of-age',
  'years',
  'months',
  'kilometres',
  'minutes',
  'states',
  'groups',
  'reasons',
  'times',
]);

/** Words that stand for a quantity, as printed: "a few dozen". They must stand in the claim's words. */
const quantityWords = line;

export const claimAmount = z.discriminatedUnion('qualifier', [
  z.strictObject({
    /**
     * As printed. `exact`: a bare number, which says nothing of how certain it is. `about`, `more-than`, `at-least`,
     * `at-most`, `up-to` (also "as many as"): the number is printed with such a word.
     */
    qualifier: z.enum(['exact', 'about', 'more-than', 'at-least', 'at-most', 'up-to']),
    /** The number. It must stand in the words, in digits ("31,000") or as a number word ("fifty", "a thousand"). */
    value: z.number().nonnegative(),
    /** For a share: of how many. "One-in-three" is `value: 1`, `of: 3`. Must stand in the words too. */
    of: z.number().positive().optional(),
  }),
  z.strictObject({
    /** Two ends, the lower first. */
    qualifier: z.literal('range'),
    /** A number, or the words where the lower end is not one: "a few dozen". */
    from: z.union([z.number().nonnegative(), quantityWords]),
    to: z.union([z.number().nonnegative(), quantityWords]),
    /** Where the upper end is printed with "at most" or "up to". */
    toQualifier: z.enum(['at-most', 'up-to']).optional(),
  }),
  z.strictObject({
    /** A quantity without a number: "several thousands", "most", "smaller numbers". Never turned into one. */
    qualifier: z.literal('in-words'),
    printed: quantityWords,
  }),
  z.strictObject({
    /** The article says that it is not known. */
    qualifier: z.literal('unknown'),
    /** The words that say so: "unknown". */
    printed: quantityWords,
  }),
]);

export const claim = z.strictObject({
  /** Unique in the file, for ever: it is part of the claim's address, `/figures/#ARTICLE.ID`. */
  id,
  subject: claimSubject,
  /** What exactly is counted, in our words, as a heading of a table's row: no verb, no number. */
  what: ownLine,
  /** The places that the people counted come from: `places/kazakhstan`. */
  from: eachOnce(placeReference).default([]),
  /** The places in which they were counted, arrested, fought. */
  in: eachOnce(placeReference).default([]),
  /** The people and organisations that the number speaks of: `organisations/islamic-state`. */
  about: eachOnce(reference).default([]),
  amount: claimAmount,
  unit: claimUnit,
  /** Groups that the words say are counted in. Absent: the words do not say. */
  includes: eachOnce(z.enum(['dead', 'returned', 'families'])).default([]),
  /** The time for which the number is given. Absent: not to be told. */
  asOf: knownDate.optional(),
  /** The beginning of the period counted, where the words give one: "since the Syrian crisis started in 2011". */
  since: edtfDate.optional(),
  /** Who says so. */
  claimedBy: sayer,
  /** Those through whom the article has it: the outlet cited, the person retelling. */
  reportedThrough: eachOnce(reference).default([]),
  /** Ids of the citations in content/sources/ARTICLE.yaml that stand with the words. */
  cites: eachOnce(id).default([]),
  where: passageAnchor,
  /** The exact words: the whole sentence, or the part of it that reads alone. */
  words: exactWords,
  /** What a reader must know before using the number, in the editors' words. */
  note: ownLine.optional(),
});

export const claimsFile = z
  .strictObject({
    /** The article's id. The same as the file's name. */
    article: id,
    /** In the order of the text. */
    claims: z.array(claim).min(1),
  })
  .check(({ value, issues }) => {
    const ids = new Set<string>();
    const said = new Map<string, string>();
    value.claims.forEach((one, i) => {
      const own = one.id;
      const key = JSON.stringify({ ...one, id: '', note: '' });
      const first = said.get(key);
      const message = ids.has(own)
        ? 'stands twice in this file: give each claim an id of its own'
        : first === undefined
          ? undefined
          : `claims what "${first}" claims, in the same words: take one of the two away`;
      if (message !== undefined)
        issues.push({ code: 'custom', input: own, path: ['claims', i, 'id'], message });
      ids.add(own);
      said.set(key, first ?? own);
    });
  });

/** One quantity that an article states. */
export type Claim = z.output<typeof claim>;
/** What is counted. */
export type ClaimSubject = z.output<typeof claimSubject>;
/** A quantity as printed. */
export type ClaimAmount = z.output<typeof claimAmount>;
/** All claims of one article. */
export type ClaimsFile = z.output<typeof claimsFile>;
