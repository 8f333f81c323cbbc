/** The search page as a reader meets it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { axeFaults, everyLevel } from './axe.ts';
import { openSite, watchErrors } from './harness.ts';

const site = await openSite();

/** Twelve phrases, and every place at which each stands. */
const phrases: [string, string[]][] = [
  ['"soft measures"', ['ai-2014-isil/#p6', 'ai-2014-isil/#p7', 'ai-2014-isil/#p8']],
  ['“Homeward Bound”', ['ai-2014-isil/#n25']],
  ['"This event" significant', ['goble-2015-defecting/#p4']],
  ['"Erlan Karin"', ['edm-2014-alien-war/#p1']],
  ['"Yerlan Karin"', ['ai-2014-isil/#p2']],
  ['"porous borders"', ['ai-2014-isil/#p4']],
  ['"A Genealogy of Radical Islam"', ['ai-2014-isil/#n14', 'ai-2014-isil/#n15']],
  ['"Lashkar-i-Horasan"', ['goble-2016-stopped-paying/#p9']],
  ['"Jeffrey Feltman"', ['goble-2016-stopped-paying/#p2']],
  ['"penal colony"', ['kzexpert-2018-isis-threat/#p5']],
  ['"al-Nusra Front"', ['edm-2014-alien-war/#p9']],
  ['"Arkady Dubnov"', ['goble-2015-defecting/#p12']],
];

async function search(query: string): Promise<Page> {
  const page = await site.page(`search/?q=${encodeURIComponent(query)}`);
  await settled(page);
  return page;
}

async function settled(page: Page, state = 'done'): Promise<void> {
  await page.locator(`main[data-search-state=${state}]`).waitFor();
}

function hits(page: Page): Promise<string[]> {
  return page
    .locator('a[data-hit]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.replace(/\?h=[^#]*/, '') ?? ''));
}

function status(page: Page): Promise<string> {
  return page.getByRole('status').innerText();
}

for (const [phrase, places] of phrases) {
  test(`${phrase} is found, and its link lands on the words`, async () => {
    const page = await search(phrase);
    const found = (await hits(page)).map((href) => href.replace(/^.*\/articles\//, ''));
    assert.deepEqual(found, places);
    const words = await page
      .locator('a[data-hit]')
      .evaluateAll((links) => links.map((link) => link.querySelector('mark')?.textContent));
    for (const [index, place] of places.entries()) {
      await page.goto(`${site.url}articles/${place}`);
      const target = await page.locator(':target').textContent();
      assert.ok(target?.includes(words[index] ?? 'no mark'), place);
    }
    await page.close();
  });
}

test('what stands nowhere finds nothing, and that is said, with the nearest names', async () => {
  for (const query of ['Mosul', 'Emomali Rahmon', 'Iran', 'Hizb ut-Tahrir', 'Vladimir Putin', '"Khalimof"']) {
    const page = await search(query);
    assert.deepEqual(await hits(page), []);
    assert.equal(await page.locator('[data-name-card]').count(), 0);
    assert.match(await status(page), /^No passage holds ‘/);
    assert.ok(await page.locator('[data-nothing]').getByRole('link', { name: 'index of names' }).isVisible());
    await page.close();
  }
});

test('five passages show first, all are in the page, the others open', async () => {
  const page = await search('fighters');
  const group = page.locator('.group').first();
  assert.equal(await group.locator('a[data-hit]:visible').count(), 5);
  await group.locator('summary').click();
  assert.equal(
    await group.locator('a[data-hit]:visible').count(),
    await group.locator('a[data-hit]').count(),
  );
  await page.close();
});

test('as long as nothing is typed, the names that are mentioned most are offered', async () => {
  const page = await site.page('search/');
  const offered = page.getByText('Named most often in the articles:').locator('xpath=..').getByRole('link');
  await offered.first().waitFor();
  assert.equal(await offered.count(), 10);
  await page.locator('#q').fill('osh');
  await settled(page);
  assert.equal(await offered.count(), 0);
  await page.locator('#q').fill('');
  await settled(page, 'idle');
  await offered.first().click();
  await settled(page);
  assert.equal(await page.locator('#q').inputValue(), 'Islamic State (ISIS)');
  await page.locator('[data-name-card] a[href$="/organisations/islamic-state/"]').first().waitFor();
  await page.close();
});

test('typing searches and keeps the address; sending adds to the history; back returns', async () => {
  const page = await site.page('search/');
  assert.equal(await page.locator('main').getAttribute('data-search-state'), 'idle');
  await page.locator('#q').pressSequentially('karin');
  await settled(page);
  await page.waitForURL(/\?q=karin$/);
  await page.getByText('2 passages in 2 articles for karin.').waitFor();
  await page.locator('#q').fill('dubnov');
  // Also of a reader who stops for a moment: another word does not take the place of the first.
  await page.waitForURL(/\?q=dubnov$/);
  await page.locator('#q').press('Enter');
  await page.getByText('1 passage in 1 article for dubnov.').waitFor();
  await page.goBack();
  await page.getByText('2 passages in 2 articles for karin.').waitFor();
  assert.equal(await page.locator('#q').inputValue(), 'karin');
  await page.locator('#q').fill('');
  await settled(page, 'idle');
  assert.deepEqual(await hits(page), []);
  await page.close();
});

test('an answer that comes late does not overwrite a later one', async () => {
  const page = await site.page('search/');
  let held = true;
  await page.context().route('**/*.pf_index', async (route) => {
    while (held) await new Promise((resolve) => setTimeout(resolve, 20));
    await route.continue();
  });
  await page.locator('#q').fill('karin');
  await settled(page, 'loading');
  await page.locator('#q').fill('dubnov');
  await page.waitForTimeout(300);
  held = false;
  await page.getByText('1 passage in 1 article for dubnov.').waitFor();
  assert.equal((await hits(page)).length, 1);
  await page.close();
});

test('keys: slash to the box, arrows through the results, Escape back', async () => {
  const page = await search('karin');
  const focused = () =>
    page.evaluate(
      () =>
        document.activeElement?.getAttribute('href')?.replace(/\?h=[^#]*/, '') ?? document.activeElement?.id,
    );
  const [first, second] = await hits(page);
  await page.keyboard.press('/');
  assert.equal(await focused(), 'q');
  await page.keyboard.press('ArrowDown');
  assert.equal(await focused(), first);
  await page.keyboard.press('ArrowDown');
  assert.equal(await focused(), second);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  assert.equal(await focused(), 'q');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  assert.equal(await focused(), 'q');
  await page.keyboard.type('/');
  assert.match(await page.locator('#q').inputValue(), /\//);
  await page.close();
});

test('what is typed stays text', async () => {
  const page = await search('<img src=x onerror=alert(1)> karin');
  assert.equal(await page.locator('main img').count(), 0);
  assert.match(await status(page), /<img|onerror/);
  // The search runs, and yet no text becomes a part of the page or a program (Trusted Types).
  await assert.rejects(
    page.evaluate(() => (document.body.innerHTML = '<b>written</b>')),
    /TrustedHTML/,
  );
  await assert.rejects(
    page.evaluate(() => new Worker('https://example.org/x.js').onerror),
    /program of this site/,
  );
  await page.close();
});

const faults = [
  '**/*.pf_index',
  '**/*.pf_fragment',
  '**/*.pf_meta',
  '**/wasm.*',
  '**/pagefind.js',
  '**/search-worker*',
];
for (const fault of faults) {
  test(`${fault} replaced by a web page: said to have failed, and the second try succeeds`, async () => {
    const context = await site.context();
    await context.route(fault, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Hello' }),
    );
    const page = await context.newPage();
    await page.goto(`${site.url}search/?q=karin`);
    await settled(page, 'failed');
    assert.equal(await status(page), 'Search could not load.');
    await context.unroute(fault);
    await page.getByRole('button', { name: 'Try again' }).click();
    await settled(page);
    assert.equal(await status(page), '2 passages in 2 articles for karin.');
    await context.close();
  });
}

test('without JavaScript the page says what works instead', async () => {
  const page = await site.page('search/?q=karin', { javaScript: false });
  await page.getByText('Search needs JavaScript.').waitFor();
  assert.ok(await page.getByRole('main').getByRole('link', { name: 'index of names' }).first().isVisible());
  assert.ok(!(await page.getByRole('button', { name: 'Try again' }).isVisible()));
  await page.close();
});

const looks = [
  ['fighters', 'light'],
  ['malikov amnesty', 'dark'],
  ['Khalimof', 'light'],
  ['', 'dark'],
] as const;
for (const [query, colorScheme] of looks) {
  test(`axe finds nothing on the page for “${query}”, and it does not scroll sideways`, async () => {
    const page = await site.page(`search/?q=${query}`, { colorScheme, width: 320 });
    const errors = watchErrors(page);
    await settled(page, query === '' ? 'idle' : 'done');
    assert.deepEqual(await axeFaults(page, everyLevel), []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    assert.deepEqual(errors, []);
    await page.close();
  });
}
