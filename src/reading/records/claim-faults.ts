/** Quantities that cannot be so. Pure. */
import type { Claim, ClaimsFile, ClaimSubject } from '../../records/claim.ts';
import { isAfter } from '../../records/date-order.ts';
import { statesDate } from '../../text/evidence/dates-in-words.ts';
import type { RecordFault } from './record-fault.ts';

/** In: the claims of one article, each field in order. Out: what of them denies itself. */
export function claimFaults({ claims }: ClaimsFile): RecordFault[] {
  return claims.flatMap((claim, i) =>
    [...amountFaults(claim), ...unitFaults(claim), ...timeFaults(claim), ...sayerFaults(claim)].map(
      (fault) => ({
        ...fault,
        path: ['claims', i, ...fault.path],
      }),
    ),
  );
}

function amountFaults({ amount, unit, subject }: Claim): RecordFault[] {
  if (amount.qualifier === 'range') {
    const { from, to } = amount;
    if (typeof from === 'number' && typeof to === 'number' && from >= to)
      return [
        {
          path: ['amount', 'from'],
          what: `The range goes from ${from} to ${to}, which is no range.`,
          cure: 'Write the lower end first, or one number with its own qualifier.',
        },
      ];
    return Object.entries({ from, to }).flatMap(([end, value]) =>
      typeof value === 'number' ? valueFaults(value, { path: ['amount', end], unit, subject }) : [],
    );
  }
  if (!('value' in amount)) return [];
  const { value, of } = amount;
  const path = ['amount', 'value'];
  if (of !== undefined && unit !== 'share')
    return [
      {
        path: ['amount', 'of'],
        what: `A number "of" a whole is a share, and the unit is ${unit}.`,
        cure: 'Write "unit: share", or take "of" away.',
      },
    ];
  if (unit === 'share' && value > (of ?? 1))
    return [
      {
        path,
        what: `A share cannot be ${value} of ${of ?? 1}: that is more than the whole.`,
        cure: 'Correct the value, or "of"; "one in three" is value 1, of 3.',
      },
    ];
  return unit === 'share' ? [] : valueFaults(value, { path, unit, subject });
}

function valueFaults(
  value: number,
  { path, unit, subject }: { path: string[]; unit: Claim['unit']; subject: ClaimSubject },
): RecordFault[] {
  if (unit === 'percent' && value > 100 && subject !== 'trend')
    return [
      {
        path,
        what: `${value} percent is more than the whole.`,
        cure: 'Correct the value or the unit; what grows by so much has the subject "trend".',
      },
    ];
  if (unit === 'years-of-age' && value > 130)
    return [{ path, what: `Nobody is ${value} years old.`, cure: 'Correct the value or the unit.' }];
  if (counted.has(unit) && !Number.isInteger(value))
    return [
      {
        path,
        what: `${value} ${unit} cannot be counted: they come whole.`,
        cure: 'Correct the value, or the unit if it is a share or an average.',
      },
    ];
  return [];
}

const counted: ReadonlySet<Claim['unit']> = new Set([
  'persons',
  'soldiers',
  'families',
  'states',
  'groups',
  'reasons',
]);

/** The units in which a subject can be counted; others are free. */
const unitsOf: Partial<Record<ClaimSubject, readonly Claim['unit'][]>> = {
  age: ['years-of-age'],
  sentence: ['years', 'months'],
  distance: ['kilometres'],
  duration: ['minutes', 'months', 'years'],
  states: ['states'],
};

/** Units in which nothing else is counted. */
const reserved: Partial<Record<Claim['unit'], readonly ClaimSubject[]>> = {
  'years-of-age': ['age'],
  kilometres: ['distance', 'account'],
  minutes: ['duration', 'account'],
  years: ['sentence', 'duration', 'account', 'trend'],
  months: ['sentence', 'duration', 'account', 'trend'],
  states: ['states', 'account'],
};

function unitFaults({ subject, unit }: Claim): RecordFault[] {
  const isFit = unitsOf[subject]?.includes(unit) ?? true;
  if (isFit && (reserved[unit]?.includes(subject) ?? true)) return [];
  return [
    {
      path: ['unit'],
      what: `What is counted is "${subject}", and that is not told in "${unit}".`,
      cure: 'Correct the subject or the unit.',
    },
  ];
}

function timeFaults({ asOf, since, words }: Claim): RecordFault[] {
  const late =
    asOf && since !== undefined && isAfter(since, asOf.edtf)
      ? [
          {
            path: ['since'],
            what: `The number is as of ${asOf.edtf}, and yet it counts since ${since}, which is later.`,
            cure: 'Correct one of the two.',
          },
        ]
      : [];
  const unsaid =
    asOf?.known === 'printed' && !statesDate(asOf.edtf, words)
      ? [{ path: ['asOf', 'edtf'], date: asOf.edtf }]
      : [];
  return [...late, ...unsaid];
}

function sayerFaults({ claimedBy }: Claim): RecordFault[] {
  const { kind, who } = claimedBy;
  if ((kind !== 'author' && kind !== 'not-stated') || who.length === 0) return [];
  return [
    {
      path: ['claimedBy', 'who'],
      what:
        kind === 'author'
          ? 'The article is said to speak in its own voice, and yet somebody else is named as saying it.'
          : 'It is said not to be stated who says it, and yet somebody is named.',
      cure: 'Correct claimedBy.kind, or take the names away.',
    },
  ];
}
