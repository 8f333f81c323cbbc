/** Six further tasks of readers at 360 pixels by keyboard alone, each within the steps that are stated (what a step is: steps.ts). */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { type Box, placeAtRest } from './at-rest.ts';
import { openSite } from './harness.ts';
import { stepsOn, type Steps } from './steps.ts';

const site = await openSite();
const page = await site.page('', { width: 360, height: 800 });
after(() => page.close());

test('7. the numbers of fighters, according to whom: from the home page past the menu', async () => {
  const steps = await pastTheMenu('');
  await steps.tabTo('main a[href*="/figures/"]');
  await steps.press('Enter');
  await page.waitForURL(/\/figures\/$/);
  await page.locator('.dots text:visible', { hasText: 'Uzbekistan' }).first().waitFor();
  assert.ok(steps.taken <= 15, `${steps.taken} steps`);
});

test('8. who holds that those who return are disappointed, and in which words', async () => {
  const list = await pastTheMenu('questions/');
  await list.tabTo('main a[href$="/questions/who-returns/"]');
  await list.press('Enter');
  await page.waitForURL(/\/questions\/who-returns\/$/);
  const question = await pastTheMenu('questions/who-returns/');
  await question.tabTo('main a[href*="/articles/"]');
  await question.press('Enter');
  await page.waitForURL(/\/articles\/ai-2014-isil\/#p5$/);
  await page.locator('#p5', { hasText: 'disillusioned with the ISIL ideology' }).waitFor();
  assert.ok(list.taken <= 15, `${list.taken} steps to the question`);
  assert.ok(question.taken <= 6, `${question.taken} steps to the words`);
});

test('9. a quotation is checked, and its place opened', async () => {
  const steps = await pastTheMenu('verify/');
  await steps.tabTo('#quotation');
  await steps.type('the disillusioned foreign fighters are desperate for an escape route');
  await steps.press('Tab');
  await steps.press('Enter');
  await page.locator('[data-verdict] a').first().waitFor();
  await steps.tabTo('[data-verdict] a');
  await steps.press('Enter');
  await page.waitForURL(/\/articles\/ai-2014-isil\/#p6$/);
  assert.ok(steps.taken <= 8, `${steps.taken} steps`);
});

test('10. a paragraph is kept, and taken away as BibLaTeX', async () => {
  const steps = await from('articles/ai-2014-isil/#p4');
  await page.locator('a.why').first().waitFor({ state: 'attached' });
  await steps.press('k');
  await page.getByText('Words of paragraph 4 kept, in this browser only.').waitFor();
  await steps.press('Tab');
  assert.equal(await focused(), 'My passages (1)');
  const kept = steps.taken;
  // What is said stands at the end of the page; the way into it is one Tab, and so is the way back.
  await steps.press('Shift+Tab');
  assert.equal(await focused(), '4');
  await steps.press('k');
  await page.getByText('These words of paragraph 4 are among your passages already.').waitFor();
  await steps.press('Tab');
  await steps.press('Enter');
  await page.locator('.kept li').first().waitFor();
  await steps.tabTo('button[data-as=bib]');
  const saved = page.waitForEvent('download');
  await steps.press('Enter');
  assert.match(await readFile(await (await saved).path(), 'utf8'), /^@\w+\{/);
  assert.ok(kept <= 2, `${kept} steps to keep it`);
  assert.ok(steps.taken <= 25, `${steps.taken} steps`);
});

test('11. a search is narrowed to one year', async () => {
  const steps = await from('search/?q=return');
  await page.locator('main[data-search-state="done"]').waitFor();
  const all = await page.locator('a[data-hit]').count();
  await steps.press('/');
  await steps.tabTo('.narrow > summary');
  await steps.press('Enter');
  await steps.tabTo('input[name=year]');
  await steps.press('Space');
  await page.getByText(/Narrowed from \d+\./).waitFor();
  await page.waitForURL(/[?&]year=\d{4}/);
  assert.ok((await page.locator('a[data-hit]').count()) < all);
  assert.ok(steps.taken <= 12, `${steps.taken} steps`);
});

test('12. an article is cited in MLA, and its citation taken as RIS', async () => {
  const steps = await pastTheMenu('articles/goble-2016-stopped-paying/');
  await steps.tabTo('.acts summary');
  await steps.press('Enter');
  await steps.tabTo('.acts a[href="#cite"]');
  await steps.press('Enter');
  await steps.tabTo('#cite details:has([data-style=mla]) summary');
  await steps.press('Enter');
  assert.ok(await page.locator('[data-style=mla]').isVisible());
  await steps.tabTo('#cite a[href$="cite.ris"]');
  const saved = page.waitForEvent('download');
  await steps.press('Enter');
  assert.match(await readFile(await (await saved).path(), 'utf8'), /^TY {2}- /);
  assert.ok(steps.taken <= 22, `${steps.taken} steps`);
});

test('what is said at the foot of the window is one Tab away, and the reader goes on in the text from where it led back to', async () => {
  const steps = await from('articles/ai-2014-isil/#p3');
  await page.locator('a.why').first().waitFor({ state: 'attached' });
  await steps.tabTo('#p3 .pn');
  await steps.press('Enter');
  await page.getByText('Link to paragraph 3').waitFor();
  await steps.press('Tab');
  assert.equal(await focused(), 'Cite paragraph 3');
  await steps.press('Escape');
  assert.equal(await focused(), '3');
  await steps.press('Tab');
  assert.notEqual(await focused(), 'Cite paragraph 3');
  // A button that goes when it is pressed leaves the reader in the line, or where the reader came from.
  await steps.press('Shift+Tab');
  const saidBefore = await page.locator('.said a').elementHandle();
  await steps.press('Enter');
  // The same words are said once more.
  await page.waitForFunction(
    (link) => !link.isConnected && document.querySelector('.said a') !== null,
    saidBefore,
  );
  await steps.press('Tab');
  await steps.press('Tab');
  await steps.press('Tab');
  assert.equal(await focused(), 'Keep it');
  await steps.press('Enter');
  await page.getByText('Words of paragraph 3 kept').waitFor();
  assert.equal(await focused(), '3');
  await steps.press('Tab');
  await steps.press('Tab');
  assert.equal(await focused(), 'Take it back');
  await steps.press('Enter');
  await page.getByText('Taken back.').waitFor();
  assert.match(await focused(), /^My passages/);
});

test('13. past a map of many places: two steps from the link before it', async () => {
  for (const path of ['', 'places/', 'places/kyrgyzstan/']) {
    const steps = await from(path);
    await page.locator('.mapping .skip').last().focus();
    assert.equal(await focused(), 'Skip the map');
    await steps.press('Enter');
    await steps.press('Tab');
    const isBehind = await page.locator(':focus').evaluate((link) => {
      const room = [...document.querySelectorAll('.map-room')].at(-1);
      return room?.contains(link) === false && (room.compareDocumentPosition(link) & 4) > 0;
    });
    assert.ok(isBehind, `${path}: ${await focused()}`);
  }
});

test('14. what has the focus has its ring around it, also where it is laid out when it comes near', async () => {
  for (const [path, selector] of [
    ['places/kyrgyzstan/', '.hits a'],
    ['places/kyrgyzstan/', '.entries a'],
    ['articles/ai-2014-isil/', '.notes .back'],
    ['articles/ai-2014-isil/', '#elsewhere a'],
  ] as const) {
    await from(path);
    // Whoever has used a key sees the ring.
    await page.keyboard.press('Tab');
    const link = page.locator(selector).first();
    await link.focus();
    const clip = besides(await placeAtRest(link));
    const withFocus = await page.screenshot({ clip });
    await link.blur();
    assert.deepEqual(besides(await placeAtRest(link)), clip, 'the link has stayed where it was');
    assert.ok(!withFocus.equals(await page.screenshot({ clip })), `${path} ${selector}`);
  }
});

/** Three pixels, a little before a link's box: where its ring goes through. */
function besides({ x, y, height }: Box): Box {
  return { x: x - 6, y: y + height / 2 - 4, width: 3, height: 8 };
}

function focused(): Promise<string> {
  return page.locator(':focus').innerText();
}

/** The first Tab of every page leads to the way past its menu. */
async function pastTheMenu(path: string): Promise<Steps> {
  const steps = await from(path);
  await steps.tabTo('.skip');
  await steps.press('Enter');
  return steps;
}

async function from(path: string): Promise<Steps> {
  await page.goto(site.url + path);
  return stepsOn(page);
}
