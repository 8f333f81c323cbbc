/** /verify/ in a real browser. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { axeFaults, everyLevel } from './axe.ts';
import { openSite, watchErrors } from './harness.ts';

const site = await openSite();

async function check(page: Page, quotation: string): Promise<void> {
  await page.getByLabel('A quotation').fill(quotation);
  await page.getByRole('button', { name: 'Check' }).click();
  await page.locator('main[data-verify-state=done]').waitFor();
}

async function opened(width = 1280): Promise<Page> {
  const page = await site.page('verify/', { width });
  await page.locator('main[data-verify-state=idle]').waitFor();
  return page;
}

test('a right quotation is exact, with its place and citation, and the link leads to the words', async () => {
  const page = await opened();
  await check(page, '"the disillusioned foreign fighters are desperate for an escape route"');
  await page.getByRole('status').getByText('Exact: it stands in the archive word for word.').waitFor();
  assert.match(
    await page.locator('.citation').innerText(),
    /^A\.I\., “This Month’s Special.*par\. 6, .*#p6\.$/,
  );
  await page.getByRole('link', { name: 'A.I. 2014, ¶ 6' }).click();
  assert.match((await page.locator(':target').textContent()) ?? '', /desperate for an escape route/);
  await page.context().close();
});

test('an altered one shows what is printed and what was pasted, differences marked', async () => {
  const page = await opened(360);
  await check(page, 'the disillusioned foreign tourists are desperate for an escape route');
  await page
    .getByRole('status')
    .getByText(/^Altered/)
    .waitFor();
  assert.deepEqual(await page.locator('mark').allTextContents(), ['fighters', 'tourists']);
  await page.context().close();
});

test('dots, brackets and what is set aside are told with the words that they stand for', async () => {
  const page = await opened();
  await check(
    page,
    'Uzbekistan and even Kazakhstan are . . . immune given [the] unwillingness [sic] of their regimes',
  );
  await page
    .getByRole('status')
    .getByText('Exact: but for the words left out and what you put in brackets, it stands')
    .waitFor();
  assert.deepEqual(await page.locator('.apart dd').allTextContents(), ['not', '[the], added', '[sic]']);
  await page.context().close();
});

test('an invented end after four thousand characters is seen; what is beyond the limit is said', async () => {
  const page = await opened();
  const text = (await page.request
    .get(`${site.url}data/texts/ai-2014-isil.json`)
    .then((answer) => answer.json())) as {
    passages: { anchor: string; text: string }[];
  };
  const words = text.passages
    .filter(({ anchor }) => anchor.startsWith('p'))
    .map((passage) => passage.text)
    .join('\n');
  await check(page, words.slice(0, words.indexOf(' ', 4600)));
  await page
    .getByRole('status')
    .getByText(/^Exact: it stands/)
    .waitFor();
  await check(
    page,
    `${words.slice(0, words.indexOf(' ', 4000))} and all of them went home again in the spring`,
  );
  await page
    .getByRole('status')
    .getByText(/^Altered/)
    .waitFor();
  const long = `${words}\n`.repeat(Math.ceil(21_000 / words.length));
  await check(page, long);
  await page
    .getByRole('status')
    .getByText(/characters of what you pasted were not looked at/)
    .waitFor();
  await page.locator('.apart dt', { hasText: 'Not looked at' }).waitFor();
  await page.context().close();
});

test('a foreign one is not found', async () => {
  const page = await opened();
  await check(page, 'The lighthouse keeper wrote letters that were never posted.');
  await page
    .getByRole('status')
    .getByText(/^Not found/)
    .waitFor();
  assert.equal(await page.locator('[data-verdict] > *').count(), 0);
  await page.context().close();
});

test('nothing is fetched before something is typed or pasted', async () => {
  const context = await site.context();
  const asked: string[] = [];
  context.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const page = await context.newPage();
  await page.goto(`${site.url}verify/`);
  await page.waitForLoadState('networkidle');
  assert.deepEqual(
    asked.filter((path) => path.includes('/data/')),
    [],
  );
  await check(page, 'a civil war in Tajikistan');
  // Besides, before and after, which state of the archive it is.
  const data = asked.filter((path) => path.includes('/data/') && !path.endsWith('/edition.json'));
  assert.ok(data.some((path) => path.endsWith('.bin')));
  assert.ok(data.length <= 6, data.join(' '));
  await context.close();
});

test('what was fetched once is not needed again', async () => {
  const page = await opened();
  await check(page, 'the disillusioned foreign fighters are desperate for an escape route');
  await page.context().setOffline(true);
  await check(page, 'the disillusioned foreign tourists are desperate for an escape route');
  await page
    .getByRole('status')
    .getByText(/^Altered/)
    .waitFor();
  await page.context().close();
});

for (const [what, pattern] of [
  ['part of the index', '**/data/quotations/runs/*.bin'],
  ['a text', '**/data/texts/*.json'],
] as const) {
  test(`${what} that does not come is a fault, and the next try may succeed`, async () => {
    const context = await site.context();
    await context.route(pattern, (route) => route.abort());
    const page = await context.newPage();
    await page.goto(`${site.url}verify/`);
    await page.getByLabel('A quotation').fill('a civil war in Tajikistan');
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByRole('status').getByText('The texts could not be loaded.').waitFor();
    await page.getByText('Try again').waitFor();
    await context.unroute(pattern);
    await check(page, 'a civil war in Tajikistan');
    await page
      .getByRole('status')
      .getByText(/^Exact/)
      .waitFor();
    assert.ok(await page.getByText('Try again').isHidden());
    await context.close();
  });
}

test('an archive that was published anew while the page stood open is read anew', async () => {
  const page = await opened();
  const head = '**/data/quotations/index.json';
  await page.context().route(head, (route) => route.fulfill({ json: { stamp: 1, articles: 9, shards: 99 } }));
  await page.getByLabel('A quotation').fill('a');
  await page.waitForLoadState('networkidle');
  await page.context().unroute(head);
  await check(page, 'a civil war in Tajikistan');
  await page
    .getByRole('status')
    .getByText(/^Exact/)
    .waitFor();
  await page.context().close();
});

test('while files are on their way it says what it is doing', async () => {
  const page = await opened();
  let go = (): void => undefined;
  const released = new Promise<void>((resolve) => (go = resolve));
  await page.context().route('**/data/quotations/runs/*.bin', async (route) => {
    await released;
    await route.continue();
  });
  await page.getByLabel('A quotation').fill('a civil war in Tajikistan');
  await page.getByRole('button', { name: 'Check' }).click();
  await page.getByRole('status').getByText('Looking its words up in the index…').waitFor();
  go();
  await page
    .getByRole('status')
    .getByText(/^Exact/)
    .waitFor();
  await page.context().close();
});

test('what is pasted stays text', async () => {
  const page = await opened();
  await check(page, 'a civil <img src=x onerror=alert(1)> war in Tajikistan');
  assert.equal(await page.locator('main img').count(), 0);
  await page.context().close();
});

test('without JavaScript the page says so and what works instead', async () => {
  const page = await site.page('verify/', { javaScript: false });
  await page.getByText('The check needs JavaScript.').waitFor();
  assert.ok(await page.getByRole('main').getByRole('link', { name: 'list of articles' }).isVisible());
  await page.context().close();
});

for (const [how, options] of [
  ['switched off', { javaScript: false }],
  ['missing', {}],
] as const) {
  test(`what is pasted goes nowhere with the script ${how}`, async () => {
    const context = await site.context(options);
    await context.route(/\.js$/, (route) => route.abort());
    const page = await context.newPage();
    await page.goto(`${site.url}verify/`);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
    const box = page.getByRole('textbox');
    await box.fill('an unpublished sentence');
    await box.press('Control+Enter');
    await page.getByRole('button', { name: 'Check' }).click({ force: true, noWaitAfter: true });
    await page.waitForTimeout(200);
    assert.deepEqual(
      asked.filter((address) => address.includes('unpublished')),
      [],
    );
    assert.equal(page.url(), `${site.url}verify/`);
    await context.close();
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on a verdict, ${colorScheme}, and it does not scroll sideways at 320 pixels`, async () => {
    const page = await site.page('verify/', { colorScheme, width: 320 });
    const errors = watchErrors(page);
    await check(page, 'the disillusioned foreign tourists are desperate for an escape route');
    assert.deepEqual(await axeFaults(page, everyLevel), []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    assert.deepEqual(errors, []);
    await page.context().close();
  });
}
