/** Records against one another and against the days of the articles: what no file shows by itself. */
import { issue, type Issue } from '../../issues/issue.ts';
import { authorities } from '../../records/authority.ts';
import { isAfter } from '../../records/date-order.ts';
import { nameFolders } from './check-names.ts';
import type { ReadRecord, Records } from './read-records.ts';
import { pastOf } from './past.ts';

/**
 * In: the records; the dates of publication of the articles whose record is in order, by id; the addresses in the lock. Out: issues: what an article is
 * said to tell or to cite before it was, one identifier of Wikidata, GeoNames or VIAF on two records, a place that lies in a smaller one,
 * an event, a question or a publication that is recorded twice.
 */
export function crossFaults(
  records: Records,
  { issued, locked }: { issued: ReadonlyMap<string, string>; locked: ReadonlyMap<string, string> },
): Issue[] {
  return [
    ...records.claims.flatMap((one) => pastFaults(one, issued)),
    ...records.sources.flatMap((one) => pastFaults(one, issued)),
    ...records.events.flatMap((one) => pastFaults(one, issued)),
    ...sharedItems(records),
    ...smallerParents(records),
    ...recordedTwice(records.events, { field: 'what', thing: 'event', locked }),
    ...publishedTwice(records),
    ...recordedTwice(records.questions, { field: 'question', thing: 'question', locked }),
  ];
}

function pastFaults(
  one: ReadRecord<'claims'> | ReadRecord<'sources'> | ReadRecord<'events'>,
  issued: ReadonlyMap<string, string>,
): Issue[] {
  const isLate = ([article, date]: readonly [string, string]): boolean =>
    isAfter(date, issued.get(article) ?? '9999');
  if (!one.facts.past?.some(isLate)) return [];
  return pastOf(one.record).flatMap(({ path, article, date, what }) =>
    isLate([article, date])
      ? [
          issue('LaterThanArticle', one.yaml.place(path), {
            date,
            what,
            article,
            issued: issued.get(article) ?? '',
          }),
        ]
      : [],
  );
}

/** Told at each record: which of them the item means, only a person can tell. */
function sharedItems(records: Records): Issue[] {
  const all = nameFolders.flatMap((folder) =>
    (records[folder] as readonly NamedFile[]).map((one) => ({
      reference: `${folder}/${one.facts.id ?? ''}`,
      one,
    })),
  );
  return authorities.flatMap(({ key, name, thing }) => {
    const owners = Map.groupBy(
      all.filter(({ one }) => one.facts[key] !== undefined),
      ({ one }) => one.facts[key] ?? '',
    );
    return [...owners].flatMap(([item, owning]) =>
      owning.length < 2
        ? []
        : owning.map(({ one }, i) =>
            issue('ItemShared', one.yaml.place([key]), {
              item: `${name} ${thing} ${item}`,
              other: owning[i === 0 ? 1 : 0]?.reference ?? '',
            }),
          ),
    );
  });
}

/** Of two records that say the same, the one that was published stands. */
function recordedTwice(
  all: readonly (ReadRecord<'events'> | ReadRecord<'questions'>)[],
  { field, thing, locked }: { field: string; thing: string; locked: ReadonlyMap<string, string> },
): Issue[] {
  const first = new Map<string, string>();
  const isNew = ({ file }: { file: string }): boolean => !locked.has(file.replace(/^content\/|\.yaml$/g, ''));
  return [...all.filter((one) => !isNew(one)), ...all.filter(isNew)].flatMap((one) => {
    const { says = '' } = one.facts;
    const other = first.get(says);
    if (other === undefined) first.set(says, one.file);
    return other === undefined ? [] : [issue('RecordedTwice', one.yaml.place([field]), { thing, other })];
  });
}

/** Two publications of one name and publisher are one. */
function publishedTwice({ publications }: Records): Issue[] {
  const first = new Map<string, string>();
  return publications.flatMap((one) => {
    const { name, publisher, citedAs = name } = one.record;
    const key = JSON.stringify([citedAs.toLowerCase(), publisher]);
    const other = first.get(key);
    if (other === undefined) first.set(key, one.file);
    return other === undefined
      ? []
      : [issue('RecordedTwice', one.yaml.place(['name']), { thing: 'publication', other })];
  });
}

/** How much a place of a kind may hold. */
const ranks: Partial<Record<string, number>> = {
  region: 5,
  country: 4,
  'former country': 4,
  oblast: 3,
  valley: 3,
  lake: 2,
  city: 2,
  town: 2,
  village: 1,
  seat: 0,
};

function smallerParents({ places }: Records): Issue[] {
  const kinds = new Map(places.map(({ facts }) => [`places/${facts.id ?? ''}`, facts.placeKind ?? '']));
  return places.flatMap((one) => {
    const { placeKind: kind = '', lies = [] } = one.facts;
    return lies.flatMap((parent, i) => {
      const outer = kinds.get(parent) ?? '';
      const isSmaller = (ranks[outer] ?? 5) < (ranks[kind] ?? 0);
      return isSmaller
        ? [
            issue('Contradiction', one.yaml.place(['parents', i]), {
              what: `A ${kind} cannot lie in a ${outer}, as ${parent} is said to be.`,
              cure: 'Name the place in which it lies, or correct the kind of one of the two.',
            }),
          ]
        : [];
    });
  });
}

type NamedFile = ReadRecord<(typeof nameFolders)[number]>;
