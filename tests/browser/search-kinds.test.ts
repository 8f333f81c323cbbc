/** Queries of the kinds that were answered with too much, with nothing, or with what was not so. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { askSearch } from '../../scripts/bench/ask-search.ts';
import { judge, type KindQuery } from '../../scripts/bench/score-kinds.ts';
import { projectFolder } from '../../src/store/directories.ts';
import { openSite } from './harness.ts';

const site = await openSite();
const { kinds } = JSON.parse(await readFile(join(projectFolder, 'tests/gold/search-kinds.json'), 'utf8')) as {
  kinds: Record<string, KindQuery[]>;
};

// Every second one: npm run bench:search asks them all.
for (const [kind, all] of Object.entries(kinds)) {
  const queries = all.filter((_, at) => at % 2 === 0);
  test(`${kind}: ${queries.length} queries`, async () => {
    const page = await site.page('search/');
    const wrong: string[] = [];
    for (const query of queries) {
      const shown = await askSearch(page, site.url, query.query);
      const other = query.same === undefined ? undefined : await askSearch(page, site.url, query.same);
      wrong.push(...judge(query, shown, other).map((fault) => `${query.query}: ${fault}`));
    }
    assert.deepEqual(wrong, []);
    await page.close();
  });
}

test('what is near is offered, and sending once more searches for it', async () => {
  const page = await site.page('search/');
  await askSearch(page, site.url, 'Baker');
  const offer = page.locator('[data-name-card][data-near]').first();
  assert.equal(await offer.getAttribute('data-name-card'), 'people/edwin-bakker');
  assert.ok(await page.getByText('Did you mean').isVisible());
  await page.locator('#q').focus();
  await page.keyboard.press('ArrowDown');
  assert.equal(
    await page.evaluate(() => document.activeElement?.closest('[data-near]')?.getAttribute('data-name-card')),
    'people/edwin-bakker',
  );
  await page.locator('#q').press('Enter');
  await page.waitForURL(/q=Edwin\+Bakker/);
  await page.locator('a[data-hit]').first().waitFor();
  await page.close();
});
