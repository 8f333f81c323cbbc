/** Where a label has been found to stand, so that a hundred maps of one frame need not find it anew. */
import { standingsFor, type Maps, type Standing, wordsRoom } from './label-standings.ts';
import type { MapLabel } from './map-label.ts';
import type { Room } from './map-room.ts';

/** In: a label, and the maps it is for. Out: where it may stand, the best place first, and the room of its words there. */
export function* triedStandings(label: MapLabel, maps: Maps): Generator<Tried> {
  const { found, rest } = listOf(label, maps);
  for (let i = 0; ; i++) {
    const known = found[i];
    if (known) {
      yield known;
      continue;
    }
    const next = rest.next();
    if (next.done) return;
    const tried = { standing: next.value, words: wordsRoom(label, { standing: next.value, em: maps.em }) };
    found.push(tried);
    yield tried;
  }
}

const lists = new WeakMap<MapLabel, Map<string, Tries>>();

function listOf(label: MapLabel, maps: Maps): Tries {
  const { from, frame } = maps;
  const key = `${from} ${frame.width} ${frame.height}`;
  const own = lists.get(label) ?? new Map<string, Tries>();
  lists.set(label, own);
  const known = own.get(key);
  if (known) return known;
  const list = { found: [], rest: standingsFor(label, maps) };
  own.set(key, list);
  return list;
}

interface Tries {
  readonly found: Tried[];
  /** What was not asked for yet. */
  readonly rest: Generator<Standing>;
}

/** A place for a label, and the room that its words need there. */
export interface Tried {
  readonly standing: Standing;
  readonly words: Room;
}
