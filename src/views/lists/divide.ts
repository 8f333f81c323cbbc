/** A long list divided into parts of a page each, and the addresses of these. Pure. */

/**
 * Divides a list that is too long for one page: by its first level, each group by the next, and what no level divides
 * any more into numbered pages. A level that would make more groups than one page may list is passed over.
 *
 * In: entries in their order; `most`, how many of them one page may show; `whole`, up to how many the list is not divided
 * at all, `most` unless told; the levels. Out: the list as the root of a tree of parts, with every entry on exactly one
 * page. The address of a part is made of the keys of its groups alone, so it stays when entries are added to others.
 */
export function divide<Entry>(entries: readonly Entry[], division: Division<Entry>): Part<Entry> {
  const { most, whole = most, levels } = division;
  const list = { path: '', label: '', count: entries.length };
  if (entries.length <= whole) return { ...list, parts: [], pages: [entries] };
  return partOf(list, { entries, most, levels });
}

function partOf<Entry>(own: PartLink, { entries, most, levels }: Undivided<Entry>): Part<Entry> {
  for (const [i, level] of levels.entries()) {
    if (entries.length <= most && !level.isAlways) continue;
    const groups = [...Map.groupBy(entries, (entry) => level.keyOf(entry).key).values()];
    if (groups.length > mostLinks) continue;
    const parts = groups.flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const { key, label } = level.keyOf(first);
      const path = `${level.isApart === true ? '' : own.path}${key}/`;
      return partOf(
        { path, label, count: group.length },
        { entries: group, most, levels: levels.slice(i + 1) },
      );
    });
    return { ...own, parts, pages: [[]] };
  }
  return { ...own, parts: [], pages: inPages(entries, most) };
}

/** In: entries; how many a page shows. Out: page after page, at least one. */
function inPages<Entry>(entries: readonly Entry[], most: number): (readonly Entry[])[] {
  const count = Math.max(1, Math.ceil(entries.length / most));
  return Array.from({ length: count }, (_, i) => entries.slice(i * most, (i + 1) * most));
}

/**
 * How many links to parts a page lists: about three screens of a telephone, 10 kB before it is compressed. Two letters
 * make fewer in any alphabet, and so do the years of three lifetimes.
 */
export const mostLinks = 200;

/** How a list is divided. */
export interface Division<Entry> {
  /** Entries that one page may show. */
  readonly most: number;
  /** Entries up to which the list stays as it is. */
  readonly whole?: number;
  /** From the coarsest to the finest. */
  readonly levels: readonly Level<Entry>[];
}

/** One way of making groups. */
export interface Level<Entry> {
  readonly keyOf: (entry: Entry) => PartKey;
  /** It divides what would fit on one page, too, so that its addresses never depend on how much there is. */
  readonly isAlways?: boolean;
  /** Its addresses do not begin with those of the group around it. */
  readonly isApart?: boolean;
}

/** A group. */
export interface PartKey {
  /** Its part of the address, of letters that need no escaping: `k`, `2014`, `subjects/age`. */
  readonly key: string;
  /** "K", "2014", "Age". */
  readonly label: string;
}

/** A part as others link to it. */
export interface PartLink {
  /** Below the address of the list: `k/ka/`; '' for the list itself. */
  readonly path: string;
  readonly label: string;
  /** How many entries it holds, those of its parts included. */
  readonly count: number;
}

/** A part of a list: either divided further, or with entries of its own on one page or several. */
export interface Part<Entry> extends PartLink {
  readonly parts: readonly Part<Entry>[];
  /** The entries, page by page. */
  readonly pages: readonly (readonly Entry[])[];
}

interface Undivided<Entry> extends Division<Entry> {
  readonly entries: readonly Entry[];
}
