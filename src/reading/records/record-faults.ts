/** What each field of a record allows alone and the record as a whole, or the calendar, does not. Pure. */
import { issue, type Issue } from '../../issues/issue.ts';
import { isFuture } from '../../records/date-order.ts';
import { fieldName } from '../yaml/field-name.ts';
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
  const dates = datesIn(record, []).filter(({ date }) => isFuture(date, today));
  // What is said of a day that has not come denies it as well.
  const wrong = new Set(dates.map(({ date }) => date));
  const faults = faultsOf(kind, record).filter((fault) => !('of' in fault) || !wrong.has(fault.of ?? ''));
  return [
    ...faults.map((fault) => faultIssue(fault, yaml)),
    ...dates.map(({ path, date }) => issue('FutureDate', yaml.place(path), { field: fieldName(path), date })),
  ];
}

/** In: a fault, and where the fields of its record stand. Out: the issue. */
export function faultIssue(fault: RecordFault, yaml: YamlValue): Issue {
  const place = yaml.place(fault.path);
  if ('date' in fault) return issue('DateNotInWords', place, { date: fault.date, where: 'the words' });
  return issue('Contradiction', place, { what: fault.what, cure: fault.cure });
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
    case 'publications':
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
