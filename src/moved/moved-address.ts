/** Where the entries of a list stand now that it is divided: from the anchor of an older link to a part of the list. Pure. */

/**
 * In: the list, and the anchor that was asked for (`goble-2015.fighters`, `year.2014`, `k`). Out: the address below that of
 * the list, with an anchor where there is one; undefined when the anchor itself does not say it, or names nothing that a
 * part could hold.
 */
export function movedAddress(list: MovingList, anchor: string): string | undefined {
  const rules = movedTo[list];
  for (const [form, address] of rules) {
    const found = form.exec(anchor);
    if (found) return address(found);
  }
  return undefined;
}

/**
 * Which of the files of a list says where an entry stands. In: the entry's id; how many files there are. Out: from 0. The
 * sum is FNV-1a of 32 bits (RFC 9923), which spreads ids evenly.
 */
export function fileOf(id: string, files: number): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < id.length; i += 1) sum = Math.imul(sum ^ id.charCodeAt(i), 0x01000193);
  return (sum >>> 0) % files;
}

const id = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** Forms of anchors, the first that fits. A record's folder before a full stop is an outlet, all else an article. */
const movedTo: Readonly<
  Record<MovingList, readonly (readonly [RegExp, (found: RegExpExecArray) => string])[]>
> = {
  figures: [
    [new RegExp(`^(${id})\\.${id}$`), ([all, article]) => `articles/${article ?? ''}/#${all}`],
    [new RegExp(`^${id}$`), ([subject]) => `subjects/${subject}/`],
  ],
  sources: [
    [
      new RegExp(`^(organisations|places|people)\\.(${id})$`),
      ([, folder, record]) => `../${folder ?? ''}/${record ?? ''}/#cited`,
    ],
    [new RegExp(`^(${id})\\.${id}$`), ([all, article]) => `articles/${article ?? ''}/#${all}`],
    [/^no-outlet$/, ([all]) => `${all}/`],
  ],
  timeline: [[/^year\.(\d{3}[\dX])$/, ([, year]) => `${year ?? ''}/`]],
  names: [[/^[a-z]$|^(?:cyrillic|arabic|other)-letters$/, ([letter]) => `${letter}/`]],
  organisations: [[new RegExp(`^${id}$`), ([kind]) => `kinds/${kind}/`]],
  rights: [[new RegExp(`^rights-(${id})$`), ([, article]) => `../articles/${article ?? ''}/#copy`]],
};

/** A list that was one page. */
export type MovingList = 'figures' | 'sources' | 'timeline' | 'names' | 'organisations' | 'rights';
