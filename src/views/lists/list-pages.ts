/** The pages of a divided list: what stands on each, and the ways from one to another. Pure. */
import { mostLinks, type Part, type PartLink } from './divide.ts';

/**
 * In: a list, divided. Out: all its pages by their addresses below that of the list, the list's own ('') first: the
 * contents of what is divided further, and the entries of what is not.
 */
export function listPages<Entry>(list: Part<Entry>): ListPages<Entry> {
  const pages = pagesOf(list, []);
  const leaves = pages.filter(({ parts }) => parts.length === 0);
  const place = new Map(leaves.map(({ path }, i) => [path, i]));
  return new Map(
    pages.map((page) => {
      const i = place.get(page.path);
      const [previous, next] = i === undefined ? [] : [leaves[i - 1], leaves[i + 1]];
      return [page.path, { ...page, previous: previous && stepTo(previous), next: next && stepTo(next) }];
    }),
  );
}

/**
 * For getStaticPaths. In: the pages of a list. Out: the addresses below it, without the closing slash; none for a list that
 * is one page.
 */
export function partsBelow<Entry>(pages: ListPages<Entry>): { part: string; page: ListPage<Entry> }[] {
  return [...pages.values()]
    .filter(({ path }) => path !== '')
    .map((page) => ({ part: page.path.slice(0, -1), page }));
}

/** In: the pages of a list, and the `part` of an address. Out: that page. @throws RangeError when there is none. */
export function pageAt<Entry>(pages: ListPages<Entry>, part = ''): ListPage<Entry> {
  const page = pages.get(part === '' ? '' : `${part}/`);
  if (!page) throw new RangeError(`There is no part "${part}".`);
  return page;
}

/** Where each entry stands. In: the pages of a list, and what tells entries apart. Out: the page's path by that. */
export function pathsOf<Entry>(pages: ListPages<Entry>, idOf: (entry: Entry) => string): Map<string, string> {
  return new Map(
    [...pages.values()].flatMap(({ path, entries }) => entries.map((entry) => [idOf(entry), path] as const)),
  );
}

function pagesOf<Entry>(part: Part<Entry>, above: readonly PartLink[]): UnlinkedPage<Entry>[] {
  const { path, label, count, parts } = part;
  const own = part.pages.map((entries, i) => {
    const numbered = part.pages.length > 1 ? `${label}, ${i + 1} of ${part.pages.length}` : label;
    return {
      path: numberedPath(path, i),
      label: numbered,
      title: [...above.slice(1).map((one) => one.label), numbered].filter((one) => one !== '').join(', '),
      count,
      entries,
      parts: parts.map(linkTo),
      above,
      numbers: numbersAround(i, part.pages.length).map((n) => ({
        path: numberedPath(path, n),
        label: String(n + 1),
        count: part.pages[n]?.length ?? 0,
      })),
    };
  });
  return [...own, ...parts.flatMap((one) => pagesOf(one, [...above, { path, label, count }]))];
}

/** The first page of a part has the part's own address, the second ends in `2/`. */
function numberedPath(path: string, i: number): string {
  return i === 0 ? path : `${path}${i + 1}/`;
}

/** The first, the last and those around; all where they are few. */
function numbersAround(i: number, length: number): number[] {
  if (length < 2) return [];
  const all = Array.from({ length }, (_, n) => n);
  return length <= mostLinks / 10
    ? all
    : all.filter((n) => n === 0 || n === length - 1 || Math.abs(n - i) <= around);
}

const around = 4;

function linkTo({ path, label, count }: PartLink): PartLink {
  return { path, label, count };
}

function stepTo({ path, title, count }: UnlinkedPage<unknown>): PartLink {
  return { path, label: title, count };
}

/** By address below the list. */
export type ListPages<Entry> = ReadonlyMap<string, ListPage<Entry>>;

/** One page of a list. */
export interface ListPage<Entry> extends UnlinkedPage<Entry> {
  /** The page of entries before it, and the one after it. */
  readonly previous: PartLink | undefined;
  readonly next: PartLink | undefined;
}

interface UnlinkedPage<Entry> extends PartLink {
  /** With the parts that it lies in: "2010s, 2014, 2 of 3". */
  readonly title: string;
  readonly entries: readonly Entry[];
  /** The parts below it. */
  readonly parts: readonly PartLink[];
  /** The list itself, and the parts in which this one lies. */
  readonly above: readonly PartLink[];
  /** The numbered pages of the same part; empty where there is only one. */
  readonly numbers: readonly PartLink[];
}
