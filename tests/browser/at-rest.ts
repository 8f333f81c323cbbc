/** Where things stand once nothing moves them any more. */
import type { Locator } from 'playwright-core';

/** In the window, in pixels. */
export type Box = { x: number; y: number; width: number; height: number };

/**
 * In: an element. Out: where it stands once it has stood there for some frames: what comes near is laid out, and may move it for one.
 */
export async function placeAtRest(link: Locator): Promise<Box> {
  return link.evaluate(async (element) => {
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    let place = element.getBoundingClientRect();
    for (let same = 0; same < 5;) {
      await frame();
      const next = element.getBoundingClientRect();
      same = next.x === place.x && next.y === place.y ? same + 1 : 0;
      place = next;
    }
    const { x, y, width, height } = place;
    return { x, y, width, height };
  });
}
