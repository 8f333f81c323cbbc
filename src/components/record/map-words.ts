/** What is said of a map, and the classes that fit its labels to its size. */
import type { FrameId } from '../../maps/map-frames.ts';
import type { Size } from '../../maps/map-labels.ts';

/** What a reader must know of the borders that Natural Earth draws, where they are disputed within the frame. */
export const borderNote: Readonly<Record<FrameId, string>> = {
  'central-asia':
    'Borders: Natural Earth, 1:50 million, simplified; they show who holds the ground and imply no view on any claim. In Kashmir they follow the lines of control.',
  eurasia:
    'Borders: Natural Earth, 1:50 million, simplified; they show who holds the ground and imply no view on any claim. So Crimea is drawn with Russia, the Golan Heights with Israel, Kosovo and Northern Cyprus by themselves, and Kashmir along the lines of control.',
  world: 'Coasts: Natural Earth, 1:50 million, simplified. Borders are not drawn at this scale.',
};

/** In: the sizes of map at which something is shown. Out: class names, none when it is shown at every size. */
export function sizeClasses(sizes: readonly Size[]): string[] {
  return sizes.length === 3 ? [] : sizes.map((size) => `on-${size}`);
}

/** What the frames show. */
export const mapNames: Readonly<Record<FrameId, string>> = {
  'central-asia': 'Central Asia',
  eurasia: 'From London to Pakistan',
  world: 'Farther away',
};
