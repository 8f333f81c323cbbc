/** Countries that no article names, and that help to find one's way. */
import type { FrameId } from './frame-settings.ts';
import type { Coordinates } from './map-frames.ts';

/** By frame, their names, and where each is best named. */
export const neighbours: Readonly<Partial<Record<FrameId, readonly (readonly [string, Coordinates])[]>>> = {
  'central-asia': [
    ['China', [42, 84]],
    ['Iran', [36.4, 56.5]],
  ],
  eurasia: [
    ['Iran', [32.5, 54.5]],
    ['Ukraine', [49, 31.5]],
    ['Libya', [27, 17]],
    ['India', [24, 75]],
  ],
  world: [
    ['China', [34, 103]],
    ['India', [22, 79]],
  ],
  earth: [
    ['China', [34, 103]],
    ['India', [22, 79]],
  ],
};
