/** What the search says besides its results: what it took a word for, and what to do when there is nothing. Browser only. */
import { nearestNames } from '../answer/cards.ts';
import type { Answer, NamedAnswer } from '../answer/find.ts';
import type { NameRecord, Names } from '../lookup/name-types.ts';
import { element } from '../drawn/element.ts';

/**
 * "Showing results for Gulmurod Khalimov (printed: Gilmurod Khalimov). Search instead for ‘Khalimof’."
 *
 * In: the answer; the names; `home`, the path of the home page; `asTyped`, the address of the same search uncorrected. Out:
 * the sentences, nothing when nothing was corrected.
 */
export function rewrittenView(
  { corrected, query }: Answer,
  { names, home, asTyped }: { names: Names; home: string; asTyped: string },
): (Node | string)[] {
  if (corrected.length === 0) return [];
  const taken = corrected.flatMap((one) => recordsOf(one, names).slice(0, 1));
  const others = corrected.flatMap((one) => recordsOf(one, names).slice(1, 3));
  return [
    'Showing results for ',
    ...joined(taken.flatMap((record) => [[...linked(record, home), ...printedAs(record)]])),
    '. ',
    ...(others.length > 0
      ? ['Nearly as near: ', ...joined(others.map((record) => linked(record, home))), '. ']
      : []),
    element('a', { href: asTyped }, `Search instead for ‘${query}’`),
    '.',
  ];
}

function recordsOf({ records }: NamedAnswer, names: Names): NameRecord[] {
  return records.flatMap((reference) => names.byReference.get(reference) ?? []);
}

function linked(record: NameRecord, home: string): Node[] {
  return [element('a', { href: `${home}${record.reference}/` }, record.name)];
}

function printedAs({ name, printed }: NameRecord): string[] {
  const [first] = printed;
  return first === undefined || printed.includes(name) ? [] : [` (printed: ${first})`];
}

/** "one", "one and another", "one, another and a third". */
function joined(items: readonly (readonly (Node | string)[])[]): (Node | string)[] {
  return items.flatMap((item, at) =>
    at === 0 ? [...item] : [at === items.length - 1 ? ' and ' : ', ', ...item],
  );
}

/**
 * What to try when nothing was found: the nearest names, and the words that do stand somewhere.
 *
 * In: the answer; the names, if they are there; `home`; `search`, the address of a search for given words. Out: parts of a
 * list, perhaps none.
 */
export function nothingView(
  { nowhere, blocked, hushed = false, rest = [], near: offered = [] }: Answer,
  { names, home, search }: { names: Names | undefined; home: string; search: (query: string) => string },
): HTMLElement[] {
  const near = names && offered.length === 0 ? nearestNames(nowhere.join(' '), names) : [];
  return [
    ...(near.length > 0
      ? [
          element(
            'p',
            { 'data-nearest': '' },
            near.length === 1 ? 'The nearest name here: ' : 'The nearest names here: ',
            ...joined(near.map((record) => linked(record, home))),
            '.',
          ),
        ]
      : []),
    ...[...blocked, ...(hushed ? [rest.join(' ')] : [])].map((word) =>
      element('p', {}, element('a', { href: search(word) }, `Search for ‘${word}’ alone`), '.'),
    ),
  ];
}
