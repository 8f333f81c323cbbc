/**
 * Six tasks of readers at 360 pixels by keyboard alone, each within the steps that are stated (what a step is: steps.ts). Six more:
 * keyboard-more.test.ts.
 */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openSite } from './harness.ts';
import { stepsOn, type Steps } from './steps.ts';

const site = await openSite();
const page = await site.page('', { width: 360, height: 800 });
after(() => page.close());

test('1. who is Khalimov, and where is he mentioned: six steps from the home page', async () => {
  const steps = await from('');
  await steps.press('/');
  await steps.type('Халимов');
  await steps.press('Enter');
  await page.locator('main a:visible', { hasText: 'Khalimov' }).first().waitFor();
  await page.getByText(/^\d+ passages? in/).waitFor();
  await steps.press('/');
  await steps.press('ArrowDown');
  await steps.press('Enter');
  await page.waitForURL(/\/people\/gulmurod-khalimov\/|\/articles\//);
  assert.ok(steps.taken <= 6, `${steps.taken} steps`);
});

test('2. the first mention on the page of a place, a person, and of what is named most: twelve tabs, three past the menu', async () => {
  for (const path of ['places/osh/', 'people/yerlan-karin/', 'organisations/islamic-state/']) {
    const steps = await from(path);
    await steps.tabTo('[data-mention] a');
    assert.ok(steps.taken <= 12, `${path}: ${steps.taken} tabs`);
    const past = await from(path);
    await past.tabTo('.skip');
    await past.press('Enter');
    await past.tabTo('[data-mention] a');
    assert.ok(past.taken <= 3, `${path}: ${past.taken} steps past the menu`);
  }
});

test('3. a name in the index: three steps once the box is reached', async () => {
  const steps = await from('names/');
  await steps.tabTo('.narrow input');
  assert.ok(steps.taken <= 17, `${steps.taken} steps to the box`);
  await steps.type('Атамбаев');
  await page.locator('.index > li:visible', { hasText: 'Atambayev, Almazbek' }).waitFor();
  await steps.press('ArrowDown');
  await steps.press('Enter');
  await page.waitForURL(/\/people\/almazbek-atambayev\/$/);
  assert.ok(steps.taken <= 20, `${steps.taken} steps`);
});

test('4. what an article’s copy lacks: its parts unfolded, and the last of them', async () => {
  const steps = await from('articles/goble-2015-defecting/');
  await steps.tabTo('.acts summary');
  await steps.press('Enter');
  await steps.tabTo('.acts a[href="#copy"]');
  await steps.press('Enter');
  assert.match(page.url(), /#copy$/);
  assert.ok(steps.taken <= 24, `${steps.taken} steps`);
});

test('5. a note, and back to its mark: two steps at the mark', async () => {
  const steps = await from('articles/ai-2014-isil/#p1');
  await page.locator('a.why').first().waitFor({ state: 'attached' });
  await steps.tabTo('#r1');
  const reached = steps.taken;
  assert.ok(reached <= 6, `${reached} steps to the mark`);
  await steps.press('Enter');
  assert.ok(await page.locator('#n1').evaluate((note) => getComputedStyle(note).position === 'fixed'));
  await steps.press('Escape');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'r1');
});

test('6. a year of the timeline, and the words of its first event: from the year in four steps', async () => {
  const steps = await from('timeline/');
  await steps.tabTo('.parts a[href="#year.1991"]');
  assert.ok(steps.taken <= 20, `${steps.taken} steps to the year`);
  const reached = steps.taken;
  await steps.press('Enter');
  await steps.tabTo('#namangan-sharia summary');
  await steps.press('Enter');
  assert.ok(await page.locator('#namangan-sharia blockquote').isVisible());
  assert.ok(steps.taken - reached <= 4, `${steps.taken - reached} steps`);
});

async function from(path: string): Promise<Steps> {
  await page.goto(site.url + path);
  return stepsOn(page);
}
