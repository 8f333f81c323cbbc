/** What is taken on maps of all widths between two. Pure. */
import type { Box } from './shape.ts';

/** In: the least and the greatest width in pixels, and a map's height to its width. Out: the room on such maps, all free. */
export function freeRoom<Owner>({ from, to }: Widths, proportion: number): MapRoom<Owner> {
  const taken = Array.from({ length: columns * rows }, (): Taken<Owner>[] => []);
  const maps = { from, to, proportion };
  const hinder = (room: Room, owner: Owner, { room: other, owner: of }: Taken<Owner>): boolean =>
    of !== owner && hinders(room.kind, other.kind) && touch(room, other, maps);
  return {
    isFree: (room, owner) => {
      if (room.kind !== 'target' && !isOnMap(room, maps)) return false;
      return !someCell(room, maps, (cell) => {
        for (const other of taken[cell] ?? []) if (hinder(room, owner, other)) return true;
        return false;
      });
    },
    take: (rooms, owner) => {
      for (const room of rooms)
        someCell(room, maps, (cell) => {
          taken[cell]?.push({ room, owner });
          return false;
        });
    },
  };
}

/** The cells that a room may reach into at any width; whether something is so of one of them. What lies beyond the map counts to its edge. */
function someCell(room: Room, { from, to, proportion }: Maps, isSo: (cell: number) => boolean): boolean {
  const reach = (pixels: number): number => pixels / (pixels < 0 ? from : to);
  const far = (pixels: number): number => pixels / (pixels > 0 ? from : to);
  const first = cellAt(room.x + reach(room.left - gap), columns);
  const last = cellAt((room.toX ?? room.x) + far(room.right + gap), columns);
  const top = cellAt(room.y + reach(room.top - gap) / proportion, rows);
  const bottom = cellAt((room.toY ?? room.y) + far(room.bottom + gap) / proportion, rows);
  for (let row = top; row <= bottom; row++)
    for (let column = first; column <= last; column++) if (isSo(row * columns + column)) return true;
  return false;
}

function cellAt(share: number, cells: number): number {
  return Math.min(cells - 1, Math.max(0, Math.floor(share * cells)));
}

/** What is taken is sought where it lies: a map may have hundreds of rooms. */
const columns = 16;
const rows = 12;

function isOnMap(room: Room, { from, to, proportion }: Maps): boolean {
  const isOn = (width: number): boolean =>
    room.x * width + room.left >= 1 &&
    room.y * proportion * width + room.top >= 1 &&
    (room.toX ?? room.x) * width + room.right <= width - 1 &&
    (room.toY ?? room.y) * proportion * width + room.bottom <= proportion * width - 1;
  return isOn(from) && isOn(to);
}

/** Dots are told apart before; what can be pressed may reach over what cannot. */
function hinders(one: Kind, other: Kind): boolean {
  if (one === 'words' || other === 'words') return true;
  if (one === 'target' || other === 'target') return one === other;
  return one === 'line' || other === 'line';
}

/** Whether they do at any width: that is, whether the widths at which each edge lies before the other's far edge have one in common. */
function touch(one: Room, other: Room, { from, to, proportion }: Maps): boolean {
  let least = from;
  let most = to;
  for (let side = 0; side < 4 && least < most; side++) {
    const near = side % 2 === 0 ? one : other;
    const far = side % 2 === 0 ? other : one;
    const isAlong = side < 2;
    // The edge lies so many shares of the width and so many pixels beyond the other's far edge; of those, the gap is none.
    const share = isAlong ? near.x - (far.toX ?? far.x) : (near.y - (far.toY ?? far.y)) * proportion;
    const pixels = (isAlong ? near.left - far.right : near.top - far.bottom) - gap;
    if (share > 0) most = Math.min(most, -pixels / share);
    else if (share < 0) least = Math.max(least, -pixels / share);
    else if (pixels >= 0) return false;
  }
  return least < most;
}

/** Pixels that stay free between what stands on a map. */
const gap = 1;

interface Taken<Owner> {
  readonly room: Room;
  readonly owner: Owner;
}

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
  isFree(room: Room, owner: Owner): boolean;
  take(rooms: readonly Room[], owner: Owner): void;
}

interface Widths {
  readonly from: number;
  readonly to: number;
}

interface Maps extends Widths {
  readonly proportion: number;
}
