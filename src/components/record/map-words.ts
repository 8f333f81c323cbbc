/** What is said of a map, and the classes that fit its labels to its size. */
import type { FrameId } from '../../maps/frame-settings.ts';
import type { Size } from '../../maps/map-sizes.ts';
import type { MapDrawing } from '../../maps/place-map.ts';

/** What a reader must know of the borders that Natural Earth draws, where they are disputed within the frame. */
export const borderNote: Readonly<Record<FrameId, string>> = {
  'central-asia':
    'Borders: Natural Earth, 1:50 million, simplified; they show who holds the ground and imply no view on any claim. In Kashmir they follow the lines of control.',
  eurasia:
    'Borders: Natural Earth, 1:50 million, simplified; they show who holds the ground and imply no view on any claim. So Crimea is drawn with Russia, the Golan Heights with Israel, Kosovo and Northern Cyprus by themselves, and Kashmir along the lines of control.',
  world: 'Coasts: Natural Earth, 1:50 million, simplified. Borders are not drawn at this scale.',
  earth: 'Coasts: Natural Earth, 1:50 million, simplified. Borders are not drawn at this scale.',
  ferghana: 'Borders: Natural Earth, 1:50 million.',
};

/** In: the sizes of map at which something is shown, and the map. Out: class names, none when it is shown at every size. */
export function sizeClasses(sizes: readonly Size[], { frame }: Pick<MapDrawing, 'frame'>): string[] {
  return sizes.length === (frame === 'ferghana' ? 2 : 5) ? [] : sizes.map((size) => `on-${size}`);
}

/** What the frames show. */
export const mapNames: Readonly<Record<FrameId, string>> = {
  'central-asia': 'Central Asia',
  eurasia: 'From London to Pakistan',
  world: 'Farther away',
  earth: 'The whole earth',
  ferghana: 'The Ferghana Valley',
};
