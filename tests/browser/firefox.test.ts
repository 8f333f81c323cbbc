/** Searching and reading in Firefox, where it is installed. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { firefoxPath, openFirefox } from './firefox.ts';
import { openSite } from './harness.ts';

const skip = firefoxPath === '' && 'Firefox is not installed';
const site = await openSite();
const page = skip ? undefined : await openFirefox();
after(() => page?.end());

const done = `document.querySelector('main').dataset.searchState === 'done'`;
const line = `document.querySelector('[role=status]').textContent`;
const hits = `document.querySelectorAll('a[data-hit]').length`;
const [enter, down] = ['\uE007', '\uE015'];

test(
  'search by typing, by address and by keys; a misspelt name; facets; the concordance',
  { skip },
  async () => {
    assert.ok(page);
    await page.goTo(`${site.url}search/`);
    await page.evaluate(`document.querySelector('#q').focus()`);
    await page.press('karin');
    await page.until(`document.querySelector('[data-name-card=\"people/yerlan-karin\"]') !== null`);
    await page.press(enter);
    await page.until(`${line} === '2 passages in 2 articles for karin.'`);
    await page.press(down);
    assert.equal(await page.evaluate(`document.activeElement.tagName`), 'A');
    await page.goTo(`${site.url}search/?q=Khailmvo`);
    await page.until(
      `${done} && document.querySelector('[data-rewritten]').textContent.includes('Khalimov')`,
    );
    await page.goTo(`${site.url}search/?q=${encodeURIComponent('Казахстаном')}&year=2014`);
    await page.until(`${done} && ${hits} > 3 && ${line}.includes('Narrowed from')`);
    await page.goTo(`${site.url}search/?q=amnesty&view=lines`);
    await page.until(`${done} && document.querySelectorAll('.concordance tbody tr').length > 0`);
  },
);

test('a hit opens with its words marked; back is the place that was left', { skip }, async () => {
  assert.ok(page);
  await page.goTo(`${site.url}search/?q=kazakhstan`);
  await page.until(`${done} && ${hits} > 10`);
  await page.evaluate(`scrollTo(0, 700)`);
  await page.until(`history.state?.place?.y === 700`);
  await page.evaluate(`document.querySelectorAll('a[data-hit]')[6].click()`);
  await page.until(
    `location.pathname.includes('/articles/') && document.querySelector('.way-back') !== null`,
  );
  assert.match(await page.evaluate(`document.querySelector(':target').id`), /^[pn]\d+/);
  await page.until(`!('highlights' in CSS) || (CSS.highlights.get('found')?.size ?? 0) > 0`);
  await page.back();
  await page.until(`location.pathname.endsWith('/search/') && ${done} && Math.abs(scrollY - 700) <= 2`);
});

test(
  'an article is read: each marker leads to its note and back; a quotation is checked',
  { skip },
  async () => {
    assert.ok(page);
    await page.goTo(`${site.url}articles/ai-2014-isil/#p7`);
    const isInSight = (selector: string): string =>
      `(({ top, bottom }) => top >= 0 && bottom <= innerHeight + 1)(document.querySelector('${selector}').getBoundingClientRect())`;
    await page.until(`document.querySelector(':target')?.id === 'p7'`);
    assert.equal(await page.evaluate(`document.querySelectorAll('a[role=doc-noteref]').length`), '27');
    assert.equal(await page.evaluate(`document.documentElement.scrollWidth <= innerWidth`), 'true');
    const lost = `[...document.querySelectorAll('a[role=doc-noteref], [role=doc-backlink]')].filter((link) => document.querySelector(link.hash) === null).length`;
    assert.equal(await page.evaluate(lost), '0');
    await page.evaluate(`document.querySelector('a[role=doc-noteref][href="#n12"]').click()`);
    await page.until(isInSight('#n12'));
    await page.goTo(`${site.url}verify/`);
    await page.until(`document.querySelector('main').dataset.verifyState === 'idle'`);
    await page.evaluate(`document.querySelector('main textarea').focus()`);
    await page.press('the disillusioned foreign fighters are desperate for an escape route');
    await page.evaluate(`document.querySelector('main form').requestSubmit()`);
    await page.until(`document.querySelector('[role=status]').textContent.includes('Exact')`);
    assert.deepEqual(page.errors, []);
  },
);
