/** Names that are near what stands nowhere, and not near enough to be taken for it. Pure. */
import { nameKey } from '../lookup/name-key.ts';
import { nearNames, nearParts } from '../lookup/name-near.ts';
import type { NameRecord, Names, Spelling } from '../lookup/name-types.ts';
import { penDistance, penLimit } from '../lookup/slips-of-pen.ts';
import type { Wanted } from './wanted.ts';

/**
 * In: what is wanted; for each whether it stands nowhere; the names; `isStranger`, which words name somebody or something that
 * the archive does not have. Out: the names that may be meant, the nearest first, for the words together where several stand side
 * by side, else for each; those without a name left out.
 */
export function nearOffers(
  wanted: readonly Wanted[],
  {
    nowhere,
    names,
    isStranger,
  }: { nowhere: readonly boolean[]; names: Names; isStranger: (word: string) => boolean },
): NearOffer[] {
  const offers: NearOffer[] = [];
  for (let at = 0; at < wanted.length; at += 1) {
    if (!nowhere[at]) continue;
    let end = at + 1;
    while (end < wanted.length && nowhere[end]) end += 1;
    const words = wanted
      .slice(at, end)
      .flatMap(({ terms }) => terms)
      .filter(({ kind, common }) => kind === 'word' && !common)
      .map(({ shown }) => shown);
    const together = offerFor(words, names, isStranger);
    if (together) offers.push(together);
    else
      offers.push(
        ...words.flatMap((word) => (words.length > 1 ? (offerFor([word], names, isStranger) ?? []) : [])),
      );
    at = end;
  }
  return offers;
}

function offerFor(
  words: readonly string[],
  names: Names,
  isStranger: (word: string) => boolean,
): NearOffer | undefined {
  const key = words.map(nameKey).join('');
  if (words.length === 0) return undefined;
  if (words.some((word) => isStranger(nameKey(word)))) return oneSlipAway(words, key, names);
  const weights = new Map(
    nearNames(words, names, { slack }).map(({ record, distance }) => [record, distance]),
  );
  for (const spelling of names.spellings) {
    if (spelling.acronym || spelling.record.private) continue;
    if (
      key.length >= tellingLetters &&
      spelling.record.folder === 'organisations' &&
      spelling.words.includes(key)
    )
      weights.set(spelling.record, 0);
    for (const part of partsToOffer(spelling, words.length)) {
      const slips = slipsBetween(key, part);
      const pen = penDistance(key, part);
      const weight = Math.min(slips * weightOfSlip, pen);
      const isNear = slips <= mostSlips(Math.min(key.length, part.length)) || pen <= penLimit(part) + slack;
      if (isNear && weight < (weights.get(spelling.record) ?? Infinity)) weights.set(spelling.record, weight);
    }
  }
  const records = [...weights]
    .filter(([record]) => !record.private)
    .sort(([one, a], [other, b]) => a - b || other.mentions - one.mentions || one.index - other.index)
    .filter(([, weight], _, [best]) => best?.[1] !== 0 || weight === 0)
    .map(([record]) => record)
    .slice(0, most);
  return records.length > 0 ? { typed: words.join(' '), records } : undefined;
}

/** "Baker" is a word, and one letter from Bakker. */
function oneSlipAway(words: readonly string[], key: string, names: Names): NearOffer | undefined {
  const records = names.spellings
    .filter(({ acronym, loose, record }) => !acronym && loose !== true && !record.private)
    .filter((spelling) =>
      partsToOffer(spelling, words.length).some((part) => penDistance(key, part) <= oneSlip),
    )
    .map(({ record }) => record);
  const few = [...new Set(records)].slice(0, most);
  return few.length > 0 ? { typed: words.join(' '), records: few } : undefined;
}

const oneSlip = 0.55;

/** The short names of organisations are no slips to be taken, but may be offered: "Daeesh". */
function partsToOffer(spelling: Spelling, words: number): string[] {
  const { record, key } = spelling;
  const isShort = record.folder === 'organisations' && key.length < 6 && key.length > 3;
  return isShort ? [key] : nearParts(spelling, words).map(({ part }) => part);
}

/** A word of so many letters tells of an organisation that has it in its name; nothing else is meant then. */
const tellingLetters = 6;
/** How many are offered. */
const most = 3;
/** In weight of slips, beyond what a name bears before it is another. */
const slack = 0.9;
/** Beside what slips of sound weigh. */
const weightOfSlip = 0.8;

/** In: letters. Out: how many slips of the pen a name of so many may have to be offered. */
function mostSlips(letters: number): number {
  return letters < 4 ? 0 : Math.min(4, 1 + Math.floor(letters / 4));
}

/** Letters too many, missing, exchanged, or in each other's place, whatever they sound like. */
function slipsBetween(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 4) return Infinity;
  let [before, row]: [number[], number[]] = [[], [...Array(other.length + 1).keys()]];
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const isSame = one[i - 1] === other[j - 1];
      const isTurned = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      next[j] = Math.min(
        (row[j - 1] ?? 0) + (isSame ? 0 : 1),
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        isTurned ? (before[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    [before, row] = [row, next];
  }
  return row[other.length] ?? Infinity;
}

/** Words and the names that they may mean. */
export interface NearOffer {
  readonly typed: string;
  readonly records: readonly NameRecord[];
}
