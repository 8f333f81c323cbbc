/** Citing in a real browser: the section, the passage in the address, quotations, the list of passages. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { siteUrl } from '../../src/site.ts';
import { projectFolder } from '../../src/store/directories.ts';
import { axeFaults, everyLevel } from './axe.ts';
import { openSite } from './harness.ts';

const site = await openSite();
const gold = readFileSync(join(projectFolder, 'tests/gold/citations.json'), 'utf8');
const { citations } = JSON.parse(gold.replaceAll('{SITE}/', siteUrl.href)) as {
  citations: Record<string, Record<string, string>>;
};
const article = 'articles/ai-2014-isil/';
const styles = '#cite [data-style]';
const titleOfMla = '“This Month’s Special: ISIL and Central Asia: Potential Risks and Responses”';

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

test('with a paragraph in the address entries stay whole, the note names it, and what the text says stands beside', async () => {
  const page = await reader(`${article}#p4`);
  const whole = Object.entries(citations['ai-2014-isil'] ?? {}).filter(([style]) => style !== 'chicago-note');
  const forms = (): Promise<string[]> => page.locator('#cite div .citation').allTextContents();
  const note = page.locator('[data-style=chicago-note]');
  const expected = [
    'A.I., “This Month’s Special: ISIL and Central Asia: Potential Risks and Responses,” par. 4.',
    '(A.I. 2014, par. 4)',
    '(A.I., 2014, para. 4)',
    '(A.I., par. 4)',
    '(A.I., “This Month’s Special: ISIL and Central Asia: Potential Risks and Responses,” par. 4)',
  ];
  assert.deepEqual(await forms(), expected);
  assert.match(
    (await note.textContent()) ?? '',
    /October 30, 2014, par\. 4, Steppe Archive, http\S+\/#p4\.$/,
  );
  await page.locator('.acts a[href="#cite"]').click();
  assert.deepEqual(await forms(), expected);
  for (const [style, html] of whole)
    assert.equal(await page.locator(`[data-style=${style}]`).innerHTML(), html, style);
  await page.getByRole('button', { name: 'Cite the whole article' }).click();
  assert.deepEqual(await forms(), []);
  assert.equal(await note.innerHTML(), citations['ai-2014-isil']?.['chicago-note']);
  await page.goto(`${site.url}${article}#n12`);
  assert.match((await note.textContent()) ?? '', /n\. xii, Steppe Archive, .*#n12\.$/);
  assert.ok((await forms()).every((form) => form.includes('n. xii')));
  await page.goto(`${site.url}${article}#nothing`);
  assert.deepEqual(await forms(), []);
  await page.context().close();
});

test('the entry and what the text says are copied each by its own button', async () => {
  const page = await reader(`${article}#p4`);
  const apa = page.locator('#cite details', { hasText: 'APA' });
  await apa.locator('summary').click();
  await apa.getByRole('button', { name: 'Copy' }).nth(1).click();
  await page.getByRole('status').getByText('Citation copied.').waitFor();
  assert.equal(await clipboard(page), '(A.I., 2014, para. 4)');
  await apa.getByRole('button', { name: 'Copy' }).first().click();
  await page.waitForFunction(async () => (await navigator.clipboard.readText()).startsWith('A.I. (2014'));
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

test('in a narrow window Escape closes a note and goes back to its marker', async () => {
  const page = await reader(article, 360);
  await page.locator('#r12').click();
  assert.match(page.url(), /#n12$/);
  await page.keyboard.press('Escape');
  assert.match(page.url(), /#r12$/);
  await page.context().close();
});

test('the list of passages has every paragraph and note of the article, with address and citations, without JavaScript', async () => {
  const page = await site.page(article, { javaScript: false });
  const anchors = await page
    .locator('.text p[id], .notes li[id]')
    .evaluateAll((all) => all.map(({ id }) => id));
  await page.locator('#cite').getByRole('link', { name: 'Every passage with its citations' }).click();
  const passages = await page.locator('.passage').evaluateAll((all) => all.map(({ id }) => id));
  assert.deepEqual(passages, ['entries', 'in-text', ...anchors]);
  const note = page.locator('#n12');
  assert.match(await note.innerText(), /^note\sxii\n/);
  const forms = await note.locator('dd').allTextContents();
  assert.equal(forms.length, 6);
  for (const text of forms) assert.match(text, /n\. xii/);
  assert.deepEqual(
    await page
      .locator('#p4 dd')
      .allTextContents()
      .then((all) => all.slice(2, 5)),
    ['(A.I. 2014, par. 4)', '(A.I., 2014, para. 4)', '(A.I., par. 4)'],
  );
  assert.deepEqual(
    await page
      .locator('#in-text dd')
      .allTextContents()
      .then((all) => all.slice(2)),
    ['(A.I. 2014)', '(A.I., 2014)', '(A.I.)', `(A.I., ${titleOfMla})`],
  );
  assert.equal(await page.locator('#entries dd').count(), 4);
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
      assert.deepEqual(await axeFaults(page, everyLevel), [], path);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, path);
    }
    await context.close();
  });
}
