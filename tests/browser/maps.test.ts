/** Maps in a browser. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite } from './harness.ts';

const site = await openSite();

test('on every map, names do not touch, dots can be pressed, and both lie within the frame', async () => {
  const page = await site.page('places/', { javaScript: false });
  for (const path of [
    'places/',
    '',
    'places/osh/',
    'places/kyrgyzstan/',
    'places/syria/',
    'places/akorda/',
  ]) {
    await page.goto(site.url + path);
    for (const width of [320, 360, 430, 600, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      assert.deepEqual(await page.locator('.map').evaluateAll(faultsOfMaps), [], `${path} at ${width}`);
    }
  }
  await page.close();
});

/** Runs in the page. In: the maps. Out: a sentence for each name or dot that touches another or the frame. */
function faultsOfMaps(maps: Element[]): string[] {
  return maps.flatMap((map) => {
    const frame = map.getBoundingClientRect();
    const boxes = [...map.querySelectorAll('text, circle:not(.hit)')].flatMap((part) => {
      const box = part.getBoundingClientRect();
      const owner = part.closest('a, g');
      return box.width > 0
        ? [{ box, owner, name: owner?.getAttribute('aria-label') ?? owner?.textContent.trim() }]
        : [];
    });
    const cut = boxes.filter(
      ({ box }) =>
        box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom,
    );
    const touching = boxes.flatMap((one, i) =>
      boxes
        .slice(i + 1)
        .filter(
          (other) =>
            one.owner !== other.owner &&
            one.box.left < other.box.right &&
            other.box.left < one.box.right &&
            one.box.top < other.box.bottom &&
            other.box.top < one.box.bottom,
        )
        .map((other) => `${one.name ?? ''} touches ${other.name ?? ''}`),
    );
    return [...cut.map(({ name }) => `${name ?? ''} is cut off`), ...touching];
  });
}
