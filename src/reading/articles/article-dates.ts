/** The days of an article, held against today, against one another and against its address. Pure. */
import { issue, type Issue } from '../../issues/issue.ts';
import type { ArticleRecord } from '../../records/article.ts';
import { isAfter, isFuture } from '../../records/date-order.ts';
import { fieldName } from '../yaml/field-name.ts';
import type { YamlValue } from '../yaml/yaml.ts';

/**
 * An article is issued, then added, then corrected, then withdrawn, and nothing of it before the day of today.
 * In: the record, where its fields stand, and today's date. Out: issues, one for each date at most.
 */
export function dateFaults(record: ArticleRecord, about: { yaml: YamlValue; today: string }): Issue[] {
  const { yaml, today } = about;
  const days = daysOf(record);
  const faults = days.flatMap(({ path, date, did }, i): Issue[] => {
    const place = yaml.place(path);
    if (isFuture(date, today)) return [issue('FutureDate', place, { field: fieldName(path), date })];
    const earlier = days.slice(0, i).find((one) => !isFuture(one.date, today) && isAfter(one.date, date));
    if (!earlier) return [];
    const what =
      earlier.did === did
        ? 'This correction is older than the one above it.'
        : `The article was ${did} on ${date}, and it was ${earlier.did} only on ${earlier.date}.`;
    const cure =
      earlier.did === did
        ? 'Corrections stand oldest first: correct the date, or add the new one at the end.'
        : 'Correct one of the two dates.';
    return [issue('Contradiction', place, { what, cure })];
  });
  const { issued, firstPublished } = record;
  if (issued.known === 'address' && !addressStates(issued.date, firstPublished))
    faults.push(
      issue('DateNotInWords', yaml.place(['issued', 'date']), {
        date: issued.date,
        where: 'the address of first publication',
      }),
    );
  return faults;
}

function daysOf({ issued, added, corrections, status }: ArticleRecord): Day[] {
  return [
    { path: ['issued', 'date'], date: issued.date, did: 'issued' },
    ...(added === undefined ? [] : [{ path: ['added'], date: added, did: 'added to the archive' }]),
    ...corrections.map(({ date }, i) => ({ path: ['corrections', i, 'date'], date, did: 'corrected' })),
    ...(status.state === 'withdrawn'
      ? [{ path: ['status', 'date'], date: status.date, did: 'withdrawn' }]
      : []),
  ];
}

/** The parts of a date stand in an address in this order or the other, with or without a sign between them. */
function addressStates(date: string, address: string): boolean {
  return date.split('/').every((part) => {
    const [year = '', month, day] = part.replace(/[~?%]$/, '').split('-');
    const between = String.raw`[-/_.]?`;
    const figures = (of: string): string => of.replace(/^0/, '0?');
    const wanted = [year, ...[month, day].flatMap((one) => (one === undefined ? [] : [figures(one)]))];
    const monthByName = month === undefined ? '' : (monthNames[Number(month) - 1] ?? '');
    const orders = [
      wanted,
      wanted.toReversed(),
      ...(month === undefined
        ? []
        : [[year, `${monthByName}[a-z]*`, ...(day === undefined ? [] : [figures(day)])]]),
      ...(day === undefined || month === undefined ? [] : [[figures(month), figures(day), year]]),
    ];
    const after = day === undefined ? '' : String.raw`(?!\d)`;
    return orders.some((order) =>
      new RegExp(String.raw`(?<!\d)${order.join(between)}${after}`, 'i').test(address),
    );
  });
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

interface Day {
  readonly path: readonly PropertyKey[];
  readonly date: string;
  readonly did: string;
}
