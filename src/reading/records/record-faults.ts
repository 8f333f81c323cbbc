/** What each field of a record allows alone and the record as a whole, or the calendar, does not. Pure. */
import { issue, type Issue } from '../../issues/issue.ts';
import { bounds } from '../../records/date-order.ts';
import type { YamlValue } from '../yaml/yaml.ts';
import { claimFaults } from './claim-faults.ts';
import { eventFaults } from './event-faults.ts';
import { spellingFaults } from './spelling-faults.ts';
import type { RecordTypes } from './record-facts.ts';
import type { RecordFault } from './record-fault.ts';
import { sourceFaults } from './source-faults.ts';

/**
 * In: the kind of a record, and the record, each field of which is in order; where its fields stand, and the day after which
 * a date lies in the future. Out: issues.
 */
export function recordFaults<Kind extends keyof RecordTypes>(
  kind: Kind,
  record: RecordTypes[Kind],
  { yaml, today }: { yaml: YamlValue; today: string },
): Issue[] {
  return faultsOf(kind, record)
    .map((fault) => {
      const place = yaml.place(fault.path);
      if ('date' in fault) return issue('DateNotInWords', place, { date: fault.date, where: 'the words' });
      return issue('Contradiction', place, { what: fault.what, cure: fault.cure });
    })
    .concat(
      datesIn(record, []).flatMap(({ path, date }) =>
        isFuture(date, today) ? [issue('FutureDate', yaml.place(path), { field: path.join('.'), date })] : [],
      ),
    );
}

/** In: a date, and today. Out: whether its end lies after today; of an open interval, its beginning. */
export function isFuture(date: string, today: string): boolean {
  const { from, to } = bounds(date);
  const latest = to === '9999' ? from : to;
  return latest > today.slice(0, latest.length);
}

function faultsOf(kind: keyof RecordTypes, record: RecordTypes[keyof RecordTypes]): RecordFault[] {
  switch (kind) {
    case 'claims':
      return claimFaults(record as RecordTypes['claims']);
    case 'sources':
      return sourceFaults(record as RecordTypes['sources']);
    case 'events':
      return eventFaults(record as RecordTypes['events']);
    case 'questions':
      return [];
    default:
      return spellingFaults(kind, record as RecordTypes['people']);
  }
}

/** The fields that hold when something was, in any record. */
const dateFields: ReadonlySet<string> = new Set(['edtf', 'since', 'date']);

function datesIn(
  value: unknown,
  path: readonly (string | number)[],
): { path: (string | number)[]; date: string }[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown, i) => datesIn(item, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    typeof part === 'string' && dateFields.has(key)
      ? [{ path: [...path, key], date: part }]
      : datesIn(part, [...path, key]),
  );
}
