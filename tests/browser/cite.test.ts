/** Citing in a real browser: the section, the passage in the address, quotations, the list of passages. */
import { AxeBuilder } from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { siteUrl } from '../../src/site.ts';
import { projectFolder } from '../../src/store/directories.ts';
import { openSite, watchErrors } from './harness.ts';

const site = await openSite();
const gold = readFileSync(join(projectFolder, 'tests/gold/citations.json'), 'utf8');
const { citations } = JSON.parse(gold.replaceAll('{SITE}/', siteUrl.href)) as {
  citations: Record<string, Record<string, string>>;
};
const article = 'articles/ai-2014-isil/';
const styles = '#cite [data-style]';

async function reader(path: string, width = 1280): Promise<Page> {
  const context = await site.context({ width });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await page.goto(site.url + path);
  return page;
}

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Selects words of a paragraph as a pointer would, from the first letter of `from` to the last of `to`. */
function select(page: Page, anchor: string, words: { from: string; to: string; in?: string }): Promise<void> {
  return page.evaluate(
    ([first, last, from, to]) => {
      const place = (id: string, sought: string): [Node, number] => {
        const walker = document.createTreeWalker(
          document.querySelector(`#${id}`) ?? document,
          NodeFilter.SHOW_TEXT,
        );
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.nodeValue?.indexOf(sought) ?? -1;
          if (at >= 0) return [node, at];
        }
        throw new Error(`${id} has no "${sought}"`);
      };
      const [start, startAt] = place(first, from);
      const [end, endAt] = place(last, to);
      getSelection()?.setBaseAndExtent(start, startAt, end, endAt + to.length);
    },
    [anchor, words.in ?? anchor, words.from, words.to] as const,
  );
}

for (const [id, expected] of Object.entries(citations)) {
  test(`without JavaScript ${id} has its five citations, both addresses and files that are there`, async () => {
    const page = await site.page(`articles/${id}/`, { javaScript: false, width: 360 });
    const found = await page
      .locator(styles)
      .evaluateAll((lines) => lines.map((line) => [line.getAttribute('data-style'), line.innerHTML]));
    assert.deepEqual(Object.fromEntries(found), expected);
    const hrefs = await page
      .locator('#cite a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    for (const file of ['cite.ris', 'cite.bib', 'cite.csl.json']) {
      assert.ok(hrefs.includes(`${siteUrl.pathname}articles/${id}/${file}`), file);
      assert.equal((await page.request.get(`${site.url}articles/${id}/${file}`)).status(), 200);
    }
    assert.match(await page.locator('#cite').innerText(), /Archived copy; /);
    assert.equal(await page.locator('#cite button').count(), 0);
    await page.locator('#cite summary', { hasText: 'MLA' }).click();
    assert.ok(await page.locator('[data-style=mla]').isVisible());
    assert.ok(!(await page.locator('[data-style=chicago-bibliography]').isVisible()));
    await page.context().close();
  });
}

test('a citation is copied, and that is said', async () => {
  const page = await reader(article);
  await page.locator('#cite details').first().getByRole('button', { name: 'Copy' }).click();
  await page.getByRole('status').getByText('Citation copied.').waitFor();
  assert.equal(
    await clipboard(page),
    citations['ai-2014-isil']?.['chicago-bibliography']?.replace(/<\/?i>/g, ''),
  );
  await page.context().close();
});

test('with a paragraph in the address the citations name it, also on the way to the section, and not after', async () => {
  const page = await reader(`${article}#p4`);
  const texts = (): Promise<string[]> => page.locator(styles).allTextContents();
  for (const text of await texts()) assert.match(text, /para?\. 4.*\/#p4\.?$/);
  await page.locator('.acts a[href="#cite"]').click();
  for (const text of await texts()) assert.match(text, /#p4\.?$/);
  await page.getByRole('button', { name: 'Cite the whole article' }).click();
  for (const text of await texts()) assert.doesNotMatch(text, /#/);
  await page.goto(`${site.url}${article}#n12`);
  for (const text of await texts()) assert.match(text, /n\. 12.*#n12\.?$/);
  await page.goto(`${site.url}${article}#nothing`);
  for (const text of await texts()) assert.doesNotMatch(text, /#/);
  await page.context().close();
});

test('a paragraph’s number copies its link and offers more', async () => {
  const page = await reader(article);
  await page.locator('#p4 .pn').click();
  await page.getByText('Link to paragraph 4 copied.').waitFor();
  assert.match(page.url(), /#p4$/);
  assert.equal(
    await clipboard(page),
    `This Month’s Special: ISIL and Central Asia: Potential Risks and Responses, ¶ 4, ${siteUrl.href}${article}#p4`,
  );
  await page.getByRole('button', { name: 'Copy its words' }).click();
  await page.getByText('Quotation copied, with its citation.').waitFor();
  const copied = await clipboard(page);
  assert.match(
    copied,
    /^“In addition to state oppression, .*consequences\.” \(A\.I\. 2014, par\. 4\)\. http/,
  );
  assert.doesNotMatch(copied, /note|\[|[a-z]\)?xiii/);
  await page.context().close();
});

test('selected words offer one button; what it copies leads back to them', async () => {
  const page = await reader(article);
  const errors = watchErrors(page);
  const offer = page.getByRole('button', { name: 'Copy quotation with citation' });
  await select(page, 'p1', { from: 'Islamic State in', to: ' (ISIS)' });
  await offer.waitFor();
  await select(page, 'p4', { from: 'Many recruited', to: 'just cause' });
  await offer.waitFor();
  await offer.click();
  await page.getByText('Quotation copied, with its citation.').waitFor();
  const copied = await clipboard(page);
  assert.match(
    copied,
    /^“Many recruited by the ISIL militants believe they are going to fight for a just cause” \(A\.I\. 2014, par\. 4\)\. /,
  );
  const address = copied.split(' ').at(-1) ?? '';
  assert.match(address, /#p4:~:text=Many%20recruited%20by/);
  await page.goto(address.replace(siteUrl.href, site.url));
  assert.ok((await page.locator(':target').textContent())?.includes('Many recruited by'));
  assert.deepEqual(errors, []);
  await page.context().close();
});

test('across a note marker and into the next paragraph only printed words are copied', async () => {
  const page = await reader(article);
  await select(page, 'p2', { from: 'a terrorist organization', to: 'The threat of radical', in: 'p3' });
  await page.getByRole('button', { name: 'Copy quotation with citation' }).click();
  await page.getByText('Quotation copied').waitFor();
  assert.match(
    await clipboard(page),
    /^“a terrorist organization splintered .* based in Pakistan\.\n\nThe threat of radical” \(A\.I\. 2014, pars\. 2–3\)\. \S+#p2:~:text=/,
  );
  await page.context().close();
});

test('the button is reached by Tab, leaves by Escape, and does not come for two words', async () => {
  const page = await reader('articles/goble-2015-defecting/');
  const offer = page.getByRole('button', { name: 'Copy quotation with citation' });
  await select(page, 'p1', { from: 'Central Asia', to: 'Asia' });
  await page.waitForTimeout(400);
  assert.equal(await offer.count(), 0);
  await page.keyboard.press('Escape');
  // Tab goes on from where the reader is.
  await page.locator('#p2 .pn').focus();
  await page.evaluate(() => {
    const passage = document.querySelector('#p2');
    if (passage) getSelection()?.selectAllChildren(passage);
  });
  await offer.waitFor();
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab');
    if (await offer.evaluate((button) => button === document.activeElement)) break;
  }
  assert.ok(await offer.evaluate((button) => button === document.activeElement));
  await page.keyboard.press('Escape');
  assert.ok(!(await offer.isVisible()));
  await page.context().close();
});

test('in a narrow window Escape closes a note and goes back to its marker', async () => {
  const page = await reader(article, 360);
  await page.locator('#r12').click();
  assert.match(page.url(), /#n12$/);
  await page.keyboard.press('Escape');
  assert.match(page.url(), /#r12$/);
  await page.context().close();
});

test('words selected and copied by the browser itself are the author’s alone', async () => {
  const page = await reader(article);
  await page.evaluate(() => {
    const passage = document.querySelector('#p1');
    if (passage) getSelection()?.selectAllChildren(passage);
  });
  await page.keyboard.press('ControlOrMeta+c');
  const copied = await clipboard(page);
  assert.match(copied, /^In his September 2014 statement/);
  assert.doesNotMatch(copied, /note i|\[link missing\]/);
  await page.context().close();
});

test('the list of passages has every paragraph and note of the article, with address and citations, without JavaScript', async () => {
  const page = await site.page(article, { javaScript: false });
  const anchors = await page
    .locator('.text p[id], .notes li[id]')
    .evaluateAll((all) => all.map(({ id }) => id));
  await page
    .locator('#cite')
    .getByRole('link', { name: 'Every passage with its address and citations' })
    .click();
  assert.deepEqual(await page.locator('.passage').evaluateAll((all) => all.map(({ id }) => id)), anchors);
  const note = page.locator('#n12');
  assert.match(await note.innerText(), /^note\sxii\n/);
  assert.equal(await note.locator('dd').count(), 5);
  for (const text of await note.locator('dd').allTextContents()) assert.match(text, /n\. 12.*#n12\.?$/);
  await page.context().close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the list of passages nor on what the script adds, ${colorScheme}, 320 pixels wide`, async () => {
    const context = await site.context({ colorScheme, width: 320 });
    const page = await context.newPage();
    for (const path of [`${article}cite/`, `${article}#p4`]) {
      await page.goto(site.url + path);
      if (path.endsWith('#p4')) {
        await page.locator('#p4 .pn').click();
        await page.getByRole('button', { name: 'Copy its words' }).waitFor();
      }
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag22aa', 'best-practice'])
        .analyze();
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
        [],
        path,
      );
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, path);
    }
    await context.close();
  });
}
