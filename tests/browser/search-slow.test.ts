/** The search on a slow line, and as it is typed: what is asked for, and what is said meanwhile. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { openSite } from './harness.ts';

const site = await openSite();

async function settled(page: Page, state = 'done'): Promise<void> {
  await page.locator(`main[data-search-state=${state}]`).waitFor();
}

function status(page: Page): Promise<string> {
  return page.getByRole('status').innerText();
}

test('what is slow is waited for, and what is awaited is said; it is never called a fault', async () => {
  const context = await site.context();
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await context.route('**/*.pf_fragment', async (route) => {
    await held;
    await route.continue();
  });
  const page = await context.newPage();
  await page.goto(`${site.url}search/?q=karin`);
  await page.getByText('Searching… The index is here, the articles are loading.').waitFor();
  // Longer than any wait that the page knows.
  await page.waitForTimeout(5500);
  assert.equal(await page.locator('main').getAttribute('data-search-state'), 'loading');
  assert.ok(!(await page.getByRole('button', { name: 'Try again' }).isVisible()));
  assert.ok(await page.locator('[data-name-card]').first().isVisible());
  release();
  await settled(page);
  assert.equal(await status(page), '2 passages in 2 articles for karin.');
  await context.close();
});

test('names that do not come hold nothing back, and when they come after all they are used', async () => {
  const context = await site.context();
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await context.route('**/search-names.json', async (route) => {
    await held;
    await route.continue();
  });
  const page = await context.newPage();
  await page.goto(`${site.url}search/?q=Daesh`);
  await settled(page);
  assert.equal(await page.locator('a[data-hit]').count(), 0);
  assert.ok(await page.getByText('The names are still loading').isVisible());
  release();
  await page.locator('a[data-hit]').first().waitFor();
  assert.ok(!(await page.getByText('The names are still loading').isVisible()));
  await context.close();
});

test('what the archive has besides passages holds them back neither, and is shown when it comes', async () => {
  const context = await site.context();
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await context.route('**/search-things.json', async (route) => {
    await held;
    await route.continue();
  });
  const page = await context.newPage();
  await page.goto(`${site.url}search/?q=karin`);
  await page.getByText('2 passages in 2 articles for karin.').waitFor();
  assert.equal(await page.getByText('On the timeline').count(), 0);
  release();
  await page.getByText('On the timeline').first().waitFor();
  assert.equal(await status(page), '2 passages in 2 articles for karin.');
  await context.close();
});

test('the second try asks again for what failed, and for nothing that had come', async () => {
  const context = await site.context();
  await context.route('**/*.pf_fragment', (route) => route.fulfill({ status: 503, body: '' }));
  const page = await context.newPage();
  await page.goto(`${site.url}search/?q=karin`);
  await settled(page, 'failed');
  await context.unroute('**/*.pf_fragment');
  const asked: string[] = [];
  context.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.getByRole('button', { name: 'Try again' }).click();
  await settled(page);
  // The pointer rests where the button was: a browser may fetch ahead the page of what comes to stand there. The box has the focus: letters
  // of both scripts are made ready.
  assert.deepEqual(
    asked.filter((path) => !/(?:\.pf_fragment|pagefind-entry\.json|\.woff2|\/)$/.test(path)),
    [],
  );
  await context.close();
});

test('typed letter by letter, nothing is asked for that the whole word does not ask for', async () => {
  const weigh = async (typing: boolean): Promise<string[]> => {
    const context = await site.context();
    const page = await context.newPage();
    const asked: string[] = [];
    context.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${site.url}search/${typing ? '' : '?q=prison'}`);
    if (typing) {
      await page.locator('#q').focus();
      // The page listens to the box from when it keeps the place itself.
      await page.waitForFunction(() => history.scrollRestoration === 'manual');
      // By the page's own clock, so that a busy machine makes no pause between two letters.
      await page.evaluate(async () => {
        for (const letter of 'prison') {
          const box = document.querySelector<HTMLInputElement>('#q');
          if (!box) throw new Error('There is no search box.');
          box.value += letter;
          box.dispatchEvent(new InputEvent('input', { bubbles: true }));
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      });
    }
    await settled(page);
    await context.close();
    return asked.filter((path) => path.includes('/pagefind/')).toSorted();
  };
  assert.deepEqual(await weigh(true), await weigh(false));
});

test('on a processor six times as slow names answer while one types, and no fault is told', async () => {
  const context = await site.context();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  context.setDefaultTimeout(60_000);
  const said: string[] = [];
  await page.exposeFunction('heard', (line: string) => said.push(line));
  await page.addInitScript(() => {
    new MutationObserver(() => {
      const line = document.querySelector('[role=status]')?.textContent;
      if (line) (globalThis as unknown as { heard(line: string): void }).heard(line);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  await page.goto(`${site.url}search/`);
  await page.locator('#q').pressSequentially('karin', { delay: 100 });
  await page.locator('[data-name-card="people/yerlan-karin"]').waitFor();
  await page.getByText('2 passages in 2 articles for karin.').waitFor();
  assert.deepEqual(
    said.filter((line) => line.includes('could not')),
    [],
  );
  await context.close();
});

test('a first visit on Slow 3G is told what is awaited, in its order, and nothing else until the answer stands', async () => {
  const context = await site.context();
  context.setDefaultTimeout(180_000);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  // As the developer tools of Chromium define it: 400 kbit/s, two seconds before the first byte.
  const slow3G = { offline: false, latency: 2000, downloadThroughput: 50_000, uploadThroughput: 50_000 };
  await session.send('Network.emulateNetworkConditions', slow3G);
  // What has come and what is said reach this test by two ways; the times tell which was first.
  const come: { url: string; time: number }[] = [];
  const said: { line: string; state: string; time: number }[] = [];
  context.on('requestfinished', (request) => {
    const { startTime, responseEnd } = request.timing();
    come.push({ url: request.url(), time: startTime + responseEnd });
  });
  await page.exposeFunction('heard', (line: string, state: string, time: number) => {
    if (said.at(-1)?.line !== line) said.push({ line, state, time });
  });
  await page.addInitScript(() => {
    new MutationObserver(() => {
      const line = document.querySelector('[role=status]')?.textContent;
      const state = document.querySelector('main')?.dataset['searchState'] ?? '';
      const { heard } = globalThis as unknown as {
        heard: (line: string, state: string, time: number) => void;
      };
      if (line) heard(line, state, performance.timeOrigin + performance.now());
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  await page.goto(`${site.url}search/?q=karin`, { waitUntil: 'commit' });
  // The program of the page is on its way: nothing that is said by then may say that it will not come.
  await page.getByText('Until its program has loaded').waitFor();
  await page.locator('a[data-hit]').first().waitFor();
  assert.ok(!(await page.getByText('Until its program has loaded').isVisible()));
  await page.getByText('2 passages in 2 articles for karin.').waitFor();
  const order = [
    'The names are loading',
    'The search program is loading',
    'the index is loading',
    'the articles are loading',
    '2 passages',
  ];
  const places = said.map(({ line }) => order.findIndex((part) => line.includes(part)));
  assert.ok(
    places.length >= 2 && places.every((place) => place >= 0),
    JSON.stringify(said.map(({ line }) => line)),
  );
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  );
  for (const { line, state, time } of said) {
    // Of two clocks of one machine.
    const asked = come.flatMap((one) => (one.time <= time + 100 ? [one.url] : [])).join(' ');
    assert.equal(state, line.startsWith('Searching') ? 'loading' : 'done', line);
    if (line.includes('The search program is here')) assert.match(asked, /pagefind\.js/, line);
    if (line.includes('The index is here')) assert.match(asked, /\.pf_meta/, line);
    if (line.includes('passages')) assert.match(asked, /\.pf_fragment/, line);
  }
  await context.close();
});
