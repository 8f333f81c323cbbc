/** The archive kept on a device, in a real browser: asked for, without a network, renewed, removed; and pages fetched ahead. */
import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { offlineList, writeOfflineList } from '../../scripts/build/offline-list.ts';
import { outFolder } from '../../src/store/directories.ts';
import { openSite, watchErrors } from './harness.ts';

// A copy, for it is published anew in between.
const folder = await mkdtemp(join(tmpdir(), 'offline-'));
await cp(outFolder, folder, { recursive: true });
// Pages that nothing here looks at: a browser takes its time for each.
for (const kind of ['people', 'places', 'organisations', 'questions', 'names/people'])
  await rm(join(folder, kind), { recursive: true, force: true });
writeOfflineList(folder, offlineList(folder));
after(() => rm(folder, { recursive: true }));
const site = await openSite(folder);

interface Left {
  readonly caches: string[];
  readonly registrations: number;
  readonly stored: number;
}

function left(page: Page): Promise<Left> {
  return page.evaluate(async () => ({
    caches: await caches.keys(),
    registrations: (await navigator.serviceWorker.getRegistrations()).length,
    stored: localStorage.length,
  }));
}

const nothing: Left = { caches: [], registrations: 0, stored: 0 };

async function kept(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${site.url}about/#keep`);
  await page.getByText(/It takes [\d.]+ MB on this device, \d+ files; about/).waitFor();
  assert.deepEqual(await left(page), nothing);
  // Another window looks meanwhile, and takes nothing away.
  const other = await context.newPage();
  await context.route('**/articles/goble-2015-defecting/', async (route) => {
    await other.goto(`${site.url}about/#keep`);
    await other.getByText(/It takes [\d.]+ MB/).waitFor();
    await route.continue();
  });
  await page.getByRole('button', { name: 'Keep this archive on this device' }).click();
  await page.getByText(/Kept on this device since/).waitFor({ timeout: 120_000 });
  await context.unroute('**/articles/goble-2015-defecting/');
  await other.close();
  return page;
}

test('kept, the archive is read, searched, checked and cited without a network, renewed whole, and removed without a trace', async () => {
  const context = await site.context();
  const page = await kept(context);
  const errors = watchErrors(page);
  await context.setOffline(true);
  await page.goto(`${site.url}articles/goble-2015-defecting/`);
  await page.getByText('Staunton, June 7').first().waitFor();
  await page.goto(`${site.url}articles/goble-2015-defecting?from=x`);
  assert.ok(page.url().endsWith('/?from=x'));
  await page.goto(`${site.url}search/?q=amnesty`);
  await page.locator('mark').first().waitFor();
  await page.goto(`${site.url}verify/`);
  await page.locator('textarea').fill('significant because for the first time ever');
  await page.getByRole('button', { name: 'Check' }).click();
  await page.locator('main[data-verify-state=done]').waitFor();
  const ris = await page.evaluate(async () => (await fetch('../articles/ai-2014-isil/cite.ris')).text());
  assert.match(ris, /^TY {2}- /);
  await page.goto(`${site.url}people/nobody-at-all/`);
  await page.getByRole('heading', { name: 'Not kept on this device' }).waitFor();
  await context.setOffline(false);

  // Published anew: one article has another word, and the index another name.
  const article = join(folder, 'articles/goble-2015-defecting/index.html');
  await writeFile(article, (await readFile(article, 'utf8')).replaceAll('June 7', 'June 8'));
  writeOfflineList(folder, offlineList(folder));
  await page.goto(`${site.url}articles/goble-2015-defecting/`);
  await page.getByText('A newer version of the archive is published.').waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('A newer version of the archive is published.').waitFor({ state: 'hidden' });
  await page.evaluate(() => sessionStorage.clear());
  // A page that the copy lacks.
  await page.goto(`${site.url}404.html`);
  await page.getByText('This page is as it is published now').waitFor();
  await page.goto(`${site.url}articles/goble-2015-defecting/`);
  // Until it is asked for, all is of the older one.
  assert.ok(await page.getByText('Staunton, June 7').first().isVisible());
  const before = await left(page);
  await page.getByRole('link', { name: 'Load it' }).click();
  await page.getByRole('button', { name: 'Load the newer version' }).click();
  await page
    .getByRole('button', { name: 'Load the newer version' })
    .waitFor({ state: 'hidden', timeout: 120_000 });
  await page.getByRole('button', { name: 'Remove it from this device' }).waitFor();
  const now = await left(page);
  assert.equal(now.caches.length, 2);
  assert.notDeepEqual(now.caches, before.caches);
  await context.setOffline(true);
  await page.goto(`${site.url}articles/goble-2015-defecting/`);
  await page.getByText('Staunton, June 8').first().waitFor();
  await page.goto(`${site.url}about/#keep`);
  await page.getByRole('button', { name: 'Remove it from this device' }).click();
  await page.getByText('Removed: nothing of the copy is left on this device.').waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('role')), 'status');
  await context.setOffline(false);
  assert.deepEqual(await left(page), nothing);
  assert.deepEqual(
    // A preload that was begun before the worker took over may be told as not used: it is asked for once more. So it may on a machine that
    // takes seconds to paint what uses it.
    errors.filter(
      (error) =>
        !/ERR_INTERNET_DISCONNECTED|status of 404|cross-world service worker|not used within a few seconds/.test(
          error,
        ),
    ),
    [],
  );
  await context.close();
});

test('a copy that finds no room, or that the archive changes under, leaves nothing behind and says why', async () => {
  const context = await site.context();
  await context.addInitScript(() => {
    let puts = 0;
    const put = Reflect.get(Cache.prototype, 'put') as (...args: Parameters<Cache['put']>) => unknown;
    const value = new Proxy(put, {
      apply(put, cache, args: Parameters<Cache['put']>) {
        puts += 1;
        return puts > 20 && location.hash === '#full'
          ? Promise.reject(new DOMException('', 'QuotaExceededError'))
          : Reflect.apply(put, cache, args);
      },
    });
    Object.defineProperty(Cache.prototype, 'put', { value });
  });
  const page = await context.newPage();
  const keep = page.getByRole('button', { name: 'Keep this archive on this device' });
  await page.goto(`${site.url}about/#full`);
  await keep.click();
  await page.getByText('there is not room enough for it').waitFor({ timeout: 120_000 });
  assert.deepEqual(await left(page), nothing);
  await context.route('**/articles/goble-2015-defecting/', (route) =>
    route.fulfill({ body: 'another page' }),
  );
  await page.goto(`${site.url}about/#keep`);
  await page.reload();
  await keep.click();
  await page
    .getByText('“articles/goble-2015-defecting/” came otherwise than it was published')
    .waitFor({ timeout: 120_000 });
  assert.deepEqual(await left(page), nothing);
  // The list is of another state than the one that was told.
  await context.route('**/data/offline.json', async (route) => {
    const told = (await (await route.fetch()).json()) as object;
    await route.fulfill({ json: { ...told, edition: '0000000000000000' } });
    await context.unroute('**/data/offline.json');
  });
  await keep.click();
  await page.getByText('the archive was published anew while it was loaded').waitFor({ timeout: 120_000 });
  assert.deepEqual(await left(page), nothing);
  await context.close();
});

test('a copy is offered after the third page, once, and nothing is registered before it is asked for', async () => {
  const context = await site.context({ width: 360 });
  const page = await context.newPage();
  const offer = page.getByRole('link', {
    name: /^Keep this archive on this device \(about [\d.]+ (?:kB|MB) to load\)$/,
  });
  for (const path of ['', 'articles/', 'articles/']) {
    await page.goto(site.url + path);
    await page.waitForLoadState('networkidle');
    assert.equal(await offer.count(), 0, path);
  }
  await page.goto(`${site.url}names/`);
  await offer.waitFor();
  assert.equal((await left(page)).registrations, 0);
  await page.getByRole('button', { name: 'No, thank you' }).click();
  await page.goto(`${site.url}figures/`);
  await page.waitForLoadState('networkidle');
  assert.equal(await offer.count(), 0);
  await context.close();
});

test('a page whose link a pointer rests on is fetched ahead, with no complaint of the policy', async () => {
  const context = await site.context();
  const page = await context.newPage();
  const errors = watchErrors(page);
  const rules = page.waitForResponse(/speculation\.json$/);
  await page.goto(`${site.url}articles/goble-2015-defecting/`);
  assert.equal((await rules).headers()['content-type'], 'application/speculationrules+json');
  const link = page.locator('nav a').nth(1);
  // How long a pointer has to rest is the browser's own affair.
  const ahead = fetchedAhead(await context.newCDPSession(page));
  await link.hover();
  await ahead;
  await link.click();
  await page.waitForURL(/names\/$/);
  const delivery = await page.evaluate(() =>
    performance
      .getEntriesByType('navigation')
      .map((entry) => Object(entry.toJSON()) as { deliveryType?: string }),
  );
  assert.deepEqual(
    delivery.map(({ deliveryType }) => deliveryType),
    ['navigational-prefetch'],
  );
  assert.deepEqual(errors, []);
  await context.close();
});

/** Out: what is kept once the browser says that it has fetched a page ahead. */
async function fetchedAhead(session: CDPSession): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  session.on('Preload.prefetchStatusUpdated', ({ status }) => {
    if (status === 'Ready' || status === 'Success') resolve(undefined);
  });
  await session.send('Preload.enable');
  await promise;
}
