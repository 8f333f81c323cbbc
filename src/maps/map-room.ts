/** What is taken on maps of several widths. Pure. */
import type { Box } from './shape.ts';

/** In: widths in pixels, and a map's height to its width. Out: the room on them, all free. */
export function freeRoom<Owner>(widths: readonly number[], proportion: number): MapRoom<Owner> {
  const maps = widths.map((width) => ({ width, height: width * proportion, taken: [] as Taken<Owner>[] }));
  const onMap = (room: Room, { width, height }: { width: number; height: number }): Box => ({
    left: room.x * width + room.left,
    right: (room.toX ?? room.x) * width + room.right,
    top: room.y * height + room.top,
    bottom: (room.toY ?? room.y) * height + room.bottom,
  });
  return {
    isFree: (rooms, owner) =>
      maps.every((map) =>
        rooms.every((room) => {
          const box = onMap(room, map);
          const isOnMap =
            box.left >= 1 && box.top >= 1 && box.right <= map.width - 1 && box.bottom <= map.height - 1;
          return (
            (isOnMap || room.kind === 'target') &&
            !map.taken.some(
              (other) => other.owner !== owner && hinders(room.kind, other.kind) && touches(box, other),
            )
          );
        }),
      ),
    take: (rooms, owner) => {
      for (const map of maps)
        map.taken.push(...rooms.map((room) => ({ ...onMap(room, map), kind: room.kind, owner })));
    },
  };
}

/** Dots are told apart before; what can be pressed may reach over what cannot. */
function hinders(one: Kind, other: Kind): boolean {
  if (one === 'words' || other === 'words') return true;
  if (one === 'target' || other === 'target') return one === other;
  return one === 'line' || other === 'line';
}

function touches(one: Box, other: Box): boolean {
  return (
    one.left < other.right + gap &&
    other.left < one.right + gap &&
    one.top < other.bottom + gap &&
    other.top < one.bottom + gap
  );
}

/** Pixels that stay free, since maps of widths between those that are tried are a little different. */
const gap = 1;

type Taken<Owner> = Box & { readonly kind: Kind; readonly owner: Owner };

type Kind = 'words' | 'dot' | 'target' | 'line';

/** Room on a map: from a point, in shares of the map (to another, if told), and in pixels from there. */
export interface Room extends Box {
  readonly kind: Kind;
  readonly x: number;
  readonly y: number;
  readonly toX?: number;
  readonly toY?: number;
}

/** The room on the maps of one size. */
export interface MapRoom<Owner> {
  /** Whether nobody else needs it, on any of the maps. */
  isFree(rooms: readonly Room[], owner: Owner): boolean;
  take(rooms: readonly Room[], owner: Owner): void;
}
