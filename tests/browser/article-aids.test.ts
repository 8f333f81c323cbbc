/** Reading an article by keyboard: notes and marks open where one reads, and Escape comes back. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeAtRest } from './at-rest.ts';
import { openSite } from './harness.ts';

const site = await openSite();

for (const width of [360, 1280])
  test(`at ${width} pixels a note in sight and the reason of a mark open without moving the page; Escape comes back`, async () => {
    const page = await site.page('articles/ai-2014-isil/', { width, height: 800 });
    await page.locator('a.why').first().waitFor({ state: 'attached' });
    const marker = page.locator('#r16');
    await marker.focus();
    const before = await placeAtRest(marker);
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'n16');
    assert.ok(page.url().endsWith('#n16'));
    assert.deepEqual(await placeAtRest(marker), before);
    await page.keyboard.press('Escape');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'r16');
    assert.deepEqual(await placeAtRest(marker), before);

    const marks = page.locator('#p2 a.why');
    assert.equal(await marks.count(), 2);
    await marks.nth(1).focus();
    const here = await placeAtRest(marks.nth(1));
    await page.keyboard.press('Enter');
    const reason = page.getByRole('dialog');
    assert.match(await reason.innerText(), /natives returning from jihad/);
    const box = await reason.boundingBox();
    assert.ok(box && box.x >= 0 && box.x + box.width <= width && box.y + box.height <= 800);
    await page.keyboard.press('Escape');
    assert.equal(await reason.count(), 0);
    assert.ok(await marks.nth(1).evaluate((mark) => mark === document.activeElement));
    assert.deepEqual(await placeAtRest(marks.nth(1)), here);
    await page.close();
  });

test('every mark has its reason, and all parts of the page are one line away from its head', async () => {
  const page = await site.page('articles/ai-2014-isil/', { width: 360, height: 800 });
  await page.locator('a.why').first().waitFor({ state: 'attached' });
  const marks = page.locator(':is(.text, .notes) ins.ed');
  assert.equal(await page.locator('a.why').count(), await marks.count());
  await page.locator('#n2 a.why').click();
  assert.match(
    await page.getByRole('dialog').innerText(),
    /^A web address is lost after the comma\.\s+The same at 17 places: About this copy$/,
  );
  await page.keyboard.press('Escape');
  const parts = page.locator('.acts a');
  assert.ok(!(await parts.first().isVisible()));
  await page.getByText('On this page').click();
  const fragments = await parts.evaluateAll((links) =>
    links.map((link) => link.getAttribute('href') ?? '').filter((href) => href.startsWith('#')),
  );
  const sections = await page
    .locator('.after > section')
    .evaluateAll((all) => all.map((section) => `#${section.id || (section.querySelector('h2')?.id ?? '')}`));
  assert.deepEqual(fragments, sections);
  const beside = page.locator('#related > .small a');
  assert.deepEqual(await beside.allInnerTexts(), ['Eurasia Daily Monitor 2014']);
  await page.close();
});
