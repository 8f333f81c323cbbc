/** What lies in what, and who belongs to whom: the standing relations between records. */
import type { Archive, NamedRecord } from '../../archive/archive.ts';
import { nameLink, type NameLink } from '../name-links.ts';
import { oncePerArchive } from '../once-per-archive.ts';

/**
 * In: the archive and a reference. Out: for a place, the places in which it lies with those in which these lie, the places in it, and
 * the organisations of that place; for an organisation, its place, what it is part of, and its parts.
 */
export function relatives(archive: Archive, reference: string): Relatives {
  const name = archive.name(reference);
  const links = (references: readonly string[]) => references.map((one) => nameLink(archive, one));
  const back = backLinks(archive);
  return {
    within: name.folder === 'places' ? links(ancestors(archive, name.record.parents)) : [],
    place: placeOf(archive, name),
    partOf:
      name.folder === 'organisations' && name.record.partOf
        ? nameLink(archive, name.record.partOf)
        : undefined,
    places: links(back.places.get(reference) ?? []),
    organisations: links(back.organisations.get(reference) ?? []),
    parts: links(back.parts.get(reference) ?? []),
  };
}

function placeOf(archive: Archive, name: NamedRecord): NameLink | undefined {
  return name.folder === 'organisations' && name.record.place
    ? nameLink(archive, name.record.place)
    : undefined;
}

/**
 * The nearest first. A place may lie in several that do not hold one another, such as a valley and one of its countries:
 * then only what holds all of these holds the place too.
 */
function ancestors(archive: Archive, parents: readonly string[]): string[] {
  const above = parents.map((reference) => {
    const parent = archive.name(reference);
    // Places may not lie in a circle: the reader of the archive refuses that.
    return parent.folder === 'places' ? ancestors(archive, parent.record.parents) : [];
  });
  const [first = [], ...others] = above;
  const holdingAll = first.filter((reference) => others.every((list) => list.includes(reference)));
  return [...parents, ...holdingAll.filter((reference) => !parents.includes(reference))];
}

const backLinks = oncePerArchive((archive: Archive) => {
  const back = {
    places: new Map<string, string[]>(),
    organisations: new Map<string, string[]>(),
    parts: new Map<string, string[]>(),
  };
  const add = (to: Map<string, string[]>, [from, reference]: [string, string]) =>
    to.set(from, [...(to.get(from) ?? []), reference]);
  for (const name of archive.names) {
    if (name.folder === 'places')
      for (const parent of name.record.parents) add(back.places, [parent, name.reference]);
    if (name.folder !== 'organisations') continue;
    if (name.record.place) add(back.organisations, [name.record.place, name.reference]);
    if (name.record.partOf) add(back.parts, [name.record.partOf, name.reference]);
  }
  return back;
});

/** The standing relations of a record. */
export interface Relatives {
  /** Places in which this place lies, the nearest first. */
  readonly within: readonly NameLink[];
  /** Places in this place. */
  readonly places: readonly NameLink[];
  /** Organisations of this place. */
  readonly organisations: readonly NameLink[];
  /** The place of this organisation. */
  readonly place: NameLink | undefined;
  /** The organisation that this one is part of. */
  readonly partOf: NameLink | undefined;
  /** The organisations that are part of this one. */
  readonly parts: readonly NameLink[];
}
