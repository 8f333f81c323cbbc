/** What would be wrong with a map, found by measuring it at many widths. */
import { sizeOf, wordsRoom } from '../../../src/maps/label-standings.ts';
import type { MapLabel } from '../../../src/maps/map-label.ts';
import type { PlacedLabels } from '../../../src/maps/map-labels.ts';
import { mapSizes, sizeNames, type Size } from '../../../src/maps/map-sizes.ts';
import type { Ring } from '../../../src/maps/projected-rings.ts';

/**
 * In: a map's labels and its frame; the sizes to try, all unless told. Out: a line for each pair of names that touch, each name outside of
 * its country or the map without a line that leads back, each number that the key does not tell, each town without a dot or one so near
 * that it is the same, each dot that nothing tells of. Empty when all is well.
 */
export function labelFaults(
  { labels, keys }: PlacedLabels<MapLabel>,
  { width, height, sizes = sizeNames }: { width: number; height: number; sizes?: readonly Size[] },
): string[] {
  return sizes.flatMap((size) => {
    const { from, to, em } = mapSizes[size];
    const { entries: key, left: unnamed } = keys.find((one) => one.sizes.includes(size)) ?? noKey;
    const shown = labels.flatMap((label) =>
      label.standings.filter((one) => one.sizes.includes(size)).map((standing) => ({ label, standing })),
    );
    const untold = shown
      .filter(
        ({ label, standing }) =>
          standing.isNumber &&
          !key.some((one) => one.number === standing.number && one.label.text === label.text),
      )
      .map(({ label }) => `${label.text}: the key of ${size} maps does not tell its number`);
    const far = (one: MapLabel, other: MapLabel): number =>
      Math.hypot((one.x - other.x) * from, ((one.y - other.y) * from * height) / width);
    const placed = new Set(shown.map(({ label }) => label.text));
    const besides = key.flatMap(({ label, beside }) => beside.map((town) => ({ town, label })));
    const strayed = besides
      .filter(({ town, label }) => !placed.has(label.text) || far(town, label) >= 9)
      .map(({ town, label }) => `${town.text} is told beside ${label.text}, ${size}, and lies elsewhere`);
    const isTold = (text: string): boolean =>
      placed.has(text) || besides.some(({ town }) => town.text === text);
    const lost = townsOf({ labels, keys })
      .filter((text) => !isTold(text))
      .map((text) => `${text} has no dot on ${size} maps`);
    const mute = shown
      .filter(
        ({ label, standing }) => standing.isDotAlone && !unnamed.some(({ text }) => text === label.text),
      )
      .map(({ label }) => `${label.text}: no name, no number, and no word of it below ${size} maps`);
    const widths = Array.from({ length: 16 }, (_, i) => from + ((to - 0.01 - from) * i) / 15);
    return [...untold, ...strayed, ...lost, ...mute, ...widths.flatMap((wide) => faultsAt(wide))];

    function faultsAt(wide: number): string[] {
      const high = (wide * height) / width;
      const named = shown.filter(({ standing }) => !standing.isDotAlone);
      const boxes = named.map(({ label, standing }) => {
        const words = wordsRoom({ ...label, isArea: false }, { standing, em });
        const [x, y] = [standing.x * wide, standing.y * high];
        const box = {
          left: x + words.left,
          right: x + words.right,
          top: y + words.top,
          bottom: y + words.bottom,
        };
        return { label, standing, box };
      });
      return boxes.flatMap(({ label, standing, box }, i) => {
        const where = `${label.text} at ${wide.toFixed(0)} px`;
        const { left, right, top, bottom } = box;
        const corners = [left, (left + right) / 2, right].flatMap((x) =>
          [-1, 1]
            .map((side) => (top + bottom + side * sizeOf(label, { ...standing, em }).high) / 2)
            .map((y) => [(x * width) / wide, (y * width) / wide] as const),
        );
        const { shape } = label;
        const isIn =
          !shape || standing.tie || !label.isCountry || corners.every((at) => isInside(at, shape.rings));
        const farthest = standing.isNumber ? 1.2 : sizeOf(label, { isNumber: false, em }).wide / em + 2.2;
        const isNear = standing.tie ?? (label.isCountry || Math.hypot(standing.dx, standing.dy) < farthest);
        return [
          ...(isIn ? [] : [`${where} leaves its country`]),
          ...(isNear ? [] : [`${where} is far from its dot`]),
          ...(left < 0 || top < 0 || right > wide || bottom > high ? [`${where} leaves the map`] : []),
          ...boxes
            .slice(i + 1)
            .filter(
              (other) =>
                left < other.box.right &&
                other.box.left < right &&
                top < other.box.bottom &&
                other.box.top < bottom,
            )
            .map((other) => `${where} touches ${other.label.text}`),
        ];
      });
    }
  });
}

const noKey = { entries: [], left: [] };

/** Every town that a map of any size shows or tells of. */
function townsOf({ labels, keys }: PlacedLabels<MapLabel>): string[] {
  const told = keys.flatMap(({ entries, left }) => [...entries.flatMap(({ beside }) => beside), ...left]);
  const towns = [...labels, ...told].filter(({ isArea, outline }) => !isArea && !outline);
  return [...new Set(towns.map(({ text }) => text))];
}

function isInside([x, y]: readonly [number, number], rings: readonly Ring[]): boolean {
  const crossed = rings.flatMap((ring) =>
    ring.filter(([fromX, fromY], i) => {
      const [toX, toY] = ring[(i + 1) % ring.length] ?? [fromX, fromY];
      return fromY > y !== toY > y && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX);
    }),
  );
  return crossed.length % 2 === 1;
}
