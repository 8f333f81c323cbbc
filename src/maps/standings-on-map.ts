/** Where the labels of one map stand. Pure. */
import { dotAlone, type Maps, otherRooms, type Standing, wordsRoom } from './label-standings.ts';
import type { MapLabel } from './map-label.ts';
import type { MapRoom, Room } from './map-room.ts';
import { triedStandings } from './tried-standings.ts';

/**
 * The marked label first, then what stays where it is settled, then the others, each in the given order.
 * In: the labels by importance, without towns that have no dot; the maps they are for; what is taken there; where most of them
 * stand on the map of no place, if that is known. Out: where each stands; one that is not named has no room.
 */
export function standingsOn<L extends MapLabel>(
  labels: readonly L[],
  { maps, room, settled }: { maps: Maps; room: MapRoom<L>; settled: SettledOn<L> | undefined },
): Map<L, Standing> {
  const standings = new Map<L, Standing>();
  const stand = (label: L, standing: Standing): void => {
    room.take(roomsOf(label, { standing, em: maps.em }), label);
    standings.set(label, standing);
  };
  const place = (label: L): void => {
    const found = firstFree(label, { maps, room });
    if (found) stand(label, found);
    else if (!label.isArea && !label.outline) standings.set(label, dotAlone(label));
  };
  const waiting: L[] = [];
  for (const label of labels) {
    const before = settled?.get(label);
    if (!settled || label.isMarked) place(label);
    else if (!before && settled.has(label) && (label.isArea || label.outline)) continue;
    else if (before?.isDotAlone) standings.set(label, before);
    else if (before && isFreeAt(label, { standing: before, em: maps.em, room })) stand(label, before);
    else waiting.push(label);
  }
  for (const label of waiting) place(label);
  return standings;
}

function isFreeAt<L extends MapLabel>(
  label: L,
  { room, ...place }: { standing: Standing; em: number; room: MapRoom<L> },
): boolean {
  return roomsOf(label, place).every((one) => room.isFree(one, label));
}

/** What a label covers where it stands: worked out once, since most stand alike on a hundred maps. */
function roomsOf(label: MapLabel, place: { standing: Standing; em: number }): readonly Room[] {
  const known = knownRooms.get(place.standing);
  if (known) return known;
  const rooms = [wordsRoom(label, place), ...otherRooms(label, place)];
  knownRooms.set(place.standing, rooms);
  return rooms;
}

const knownRooms = new WeakMap<Standing, readonly Room[]>();

/** The best place that nobody else needs. */
function firstFree<L extends MapLabel>(
  label: L,
  { maps, room }: { maps: Maps; room: MapRoom<L> },
): Standing | undefined {
  for (const { standing, words } of triedStandings(label, maps)) {
    if (room.isFree(words, label) && areFree(label, { standing, em: maps.em, room })) return standing;
  }
  return undefined;
}

/** Most are not, at the first piece of their line: the rest is not asked for. */
function areFree<L extends MapLabel>(
  label: L,
  { room, ...place }: { standing: Standing; em: number; room: MapRoom<L> },
): boolean {
  for (const other of otherRooms(label, place)) {
    if (!room.isFree(other, label)) return false;
  }
  return true;
}

/** Of maps of one size, where each label stands; undefined: there is no room for it. */
export type SettledOn<L> = ReadonlyMap<L, Standing | undefined>;
