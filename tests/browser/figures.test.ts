/** The page of figures and what belongs to it, in a browser: plot, table and data files say the same. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openSite } from './harness.ts';

const site = await openSite();

describe('the page of figures', () => {
  test('shows the same estimates in plot, table and data files, row for row', async () => {
    const page = await site.page('figures/', { javaScript: false });
    const plotted = await idsOf(page, 'svg.dots a');
    const words = await idsOf(page, 'table.claims tr[data-claim]');
    const cells = await idsOf(page, '.table td p');
    assert.equal(plotted.length, 15);
    assert.deepEqual(cells, plotted);
    assert.deepEqual(words.slice(0, plotted.length).toSorted(), plotted.toSorted());
    const { claims } = (await (await fetch(`${site.url}data/claims.json`)).json()) as { claims: Claim[] };
    assert.deepEqual(claims.map(({ id }) => id).toSorted(), words.toSorted());
    assert.deepEqual(
      claims.filter(({ compared }) => compared).map(({ id }) => id),
      plotted,
    );
    const csv = await (await fetch(`${site.url}data/claims.csv`)).text();
    assert.deepEqual(
      csv
        .trimEnd()
        .split('\r\n')
        .slice(1)
        .map((line) => line.split(',')[0]),
      claims.map(({ id }) => id),
    );
    for (const claim of claims) {
      const row = page.locator(`table.claims tr[data-claim="${claim.id}"]`);
      assert.equal(await row.locator('th').innerText(), claim.amount_in_words);
      const quotation = await row.locator('xpath=..').locator('blockquote').innerText();
      assert.ok(quotation.includes(claim.words.replace(/\s*\($/, '')), `${claim.id}: ${quotation}`);
    }
    await page.setViewportSize({ width: 360, height: 800 });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    assert.ok(height <= 12_000, `${height} pixels`);
    const last = claims.at(-1)?.id ?? '';
    await page.goto(`${site.url}figures/#${last}`);
    await page.locator(`[id="${last}"] th`).waitFor();
    await page.close();
  });

  test('gives every mark a full name and a paragraph to land on, reached by keyboard', async () => {
    const page = await site.page('figures/');
    const marks = page.locator('svg.dots a');
    const names = await marks.evaluateAll((links) =>
      links.map((link) => link.getAttribute('aria-label') ?? ''),
    );
    for (const name of names) assert.match(name, /^\w+: .+; .+; opens .+, paragraph \d+$/);
    await page.locator('svg.dots a').first().focus();
    for (let i = 1; i < names.length; i++) await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    assert.equal(focused, names.at(-1));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/articles\/goble-2016-stopped-paying\/#p4$/);
    assert.equal(await page.locator('#p4').count(), 1);
    await page.close();
  });

  for (const width of [360, 1280]) {
    test(`keeps the plot’s words apart and inside at ${width} pixels`, async () => {
      const page = await site.page('figures/', { width });
      assert.deepEqual(await collisions(page, 'svg.dots text'), []);
      const outside = await page
        .locator('svg.dots text')
        .evaluateAll(
          (texts) =>
            texts
              .map((text) => text.getBoundingClientRect())
              .filter(({ left, right }) => left < 0 || right > document.documentElement.clientWidth).length,
        );
      assert.equal(outside, 0);
      assert.deepEqual(await collisions(page, 'svg.dots .dot, svg.dots .label'), []);
      await page.close();
    });
  }

  test('keeps the plot’s text at one size on every screen', async () => {
    const sizes = [];
    for (const width of [360, 768, 1280]) {
      const page = await site.page('figures/', { width });
      sizes.push(
        await page
          .locator('svg.dots .label')
          .first()
          .evaluate((text) => getComputedStyle(text).fontSize),
      );
      await page.close();
    }
    assert.deepEqual(sizes, ['14px', '14px', '14px']);
  });

  test('prints the table and the plot', async () => {
    const page = await site.page('figures/');
    await page.emulateMedia({ media: 'print' });
    assert.ok(await page.locator('.table table').first().isVisible());
    assert.ok(await page.locator('svg.dots').isVisible());
    assert.ok(await page.locator('table.claims').first().isVisible());
    assert.ok(!(await page.getByRole('navigation', { name: 'On this page' }).isVisible()));
    await page.close();
  });

  test('opens what is folded around the place of a link, where the browser leaves it closed', async () => {
    const page = await site.page('figures/', { width: 360, height: 800 });
    const folded = page.locator('details.of:not([open]) tr[id]').last();
    const id = (await folded.getAttribute('id')) ?? '';
    const row = page.locator(`[id="${id}"]`);
    assert.ok(!(await row.isVisible()));
    // As a browser does that changes the address and opens nothing by itself.
    await page.evaluate((anchor) => {
      history.replaceState(null, '', `#${anchor}`);
      dispatchEvent(new HashChangeEvent('hashchange'));
    }, id);
    await row.waitFor();
    const top = await row.evaluate((element) => element.getBoundingClientRect().top);
    assert.ok(top >= 0 && top < 800, `${top} pixels`);
    await page.close();
  });
});

describe('ids and links', () => {
  for (const path of [
    'figures/',
    'timeline/',
    'sources/',
    'questions/why-they-go/',
    'articles/ai-2014-isil/',
  ]) {
    test(`of /${path} are unique, and its fragments are there`, async () => {
      const page = await site.page(path, { javaScript: false });
      const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
      assert.equal(new Set(ids).size, ids.length);
      const fragments = await page
        .locator('main a[href^="#"]')
        .evaluateAll((links) => links.map((link) => (link.getAttribute('href') ?? '').slice(1)));
      for (const fragment of fragments) assert.ok(ids.includes(fragment), fragment);
      await page.close();
    });
  }

  test('from every page of evidence lead to passages that are there', async () => {
    const targets = new Map<string, Set<string>>();
    for (const path of ['figures/', 'timeline/', 'sources/', 'questions/repression/']) {
      const page = await site.page(path, { javaScript: false });
      const addresses = await page
        .locator('main a[href*="#"]')
        .evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
      for (const address of addresses.filter((one) => one !== '')) {
        const url = new URL(address);
        const of = url.origin + url.pathname;
        targets.set(of, (targets.get(of) ?? new Set()).add(decodeURIComponent(url.hash.slice(1))));
      }
      await page.close();
    }
    assert.ok(targets.size >= 5);
    for (const [address, anchors] of targets) {
      const answer = await fetch(address);
      assert.equal(answer.status, 200, address);
      const html = await answer.text();
      for (const anchor of anchors) assert.ok(html.includes(` id="${anchor}"`), `${address}#${anchor}`);
    }
  });
});

describe('an article', () => {
  test('shows its figures beside the others’, and what is said on the same question', async () => {
    const page = await site.page('articles/edm-2014-alien-war/', { javaScript: false });
    const row = page.locator('#compare tbody tr', { hasText: 'Uzbekistan' });
    assert.deepEqual(await row.locator('td a').allInnerTexts(), ['>\u00a0500', '≈\u00a0500', '>\u00a01,000']);
    assert.match(
      (await row.locator('td a').last().getAttribute('href')) ?? '',
      /goble-2016-stopped-paying\/#p4$/,
    );
    assert.ok((await page.locator('#questions li p > a').count()) > 5);
    await page.close();
  });
});

function idsOf(page: Page, selector: string): Promise<string[]> {
  return page
    .locator(selector)
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('data-claim') ?? ''));
}

/** Pairs of visible elements whose boxes overlap by more than a pixel. */
function collisions(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((elements) => {
    const boxes = elements
      .map((element) => ({ box: element.getBoundingClientRect(), words: element.textContent }))
      .filter(({ box }) => box.width > 0);
    return boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter(
          (b) =>
            Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
            Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 1,
        )
        .map((b) => `${a.words} / ${b.words}`),
    );
  });
}

interface Claim {
  readonly id: string;
  readonly compared: boolean;
  readonly amount_in_words: string;
  readonly words: string;
}
