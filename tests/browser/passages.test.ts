/** The reader's own passages, in a real browser: kept while reading, sorted, annotated, taken away. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { siteUrl } from '../../src/site.ts';
import { axeFaults } from './axe.ts';
import { openSite, watchErrors } from './harness.ts';

const site = await openSite();
const article = 'articles/ai-2014-isil/';
const key = `steppe-archive ${siteUrl.pathname} passage `;

async function opened(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.url + path);
  return page;
}

async function taken(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

test('on a screen that is touched, one button keeps the words that are selected', async () => {
  const context = await site.context({ width: 360, isTouched: true });
  const page = await opened(context, article);
  await page.evaluate(() => {
    const passage = document.getElementById('p4');
    if (passage) getSelection()?.selectAllChildren(passage);
  });
  const keep = page.getByRole('button', { name: 'Keep these words' });
  await keep.waitFor();
  const box = await keep.boundingBox();
  assert.ok(box && box.height >= 44 && box.y > 600, JSON.stringify(box));
  await keep.tap();
  await page.getByText('Words of paragraph 4 kept, in this browser only.').waitFor();
  await context.close();
});

test('passages are kept by the key and by the button, annotated, sorted, taken away in five forms, and removed at once', async () => {
  const context = await site.context({ width: 360 });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const reading = await opened(context, `${article}#p4`);
  const errors = watchErrors(reading);
  await reading.keyboard.press('k');
  await reading.getByText('Words of paragraph 4 kept, in this browser only.').waitFor();
  await reading.keyboard.press('k');
  await reading.getByText('These words of paragraph 4 are among your passages already.').waitFor();
  // Another tab, at the same time.
  const other = await opened(context, 'articles/goble-2015-defecting/');
  await other.locator('#p2 .pn').click();
  await other.getByRole('button', { name: 'Keep it' }).click();
  await other.getByRole('link', { name: 'My passages (2)' }).click();
  const page = other;
  await page.locator('.kept li').nth(1).waitFor();
  assert.deepEqual(await page.locator('.kept li .small a').allTextContents(), [
    'A.I. 2014, par. 4',
    'Goble 2015, par. 2',
  ]);
  await page.getByLabel('Note').first().fill('Ask *who* counted.');
  await page.getByRole('button', { name: 'Down', exact: true }).first().click();
  await page.getByText('Now number 2 of 2.').waitFor();
  await page.reload();
  assert.deepEqual(await page.locator('.kept li .small a').allTextContents(), [
    'Goble 2015, par. 2',
    'A.I. 2014, par. 4',
  ]);
  // What stands in the archive as it was kept needs no word.
  await page.waitForLoadState('networkidle');
  assert.deepEqual(await page.locator('.state').allTextContents(), ['', '']);
  const text = await taken(page, 'Text');
  assert.match(
    text,
    /^“[^”]+.*” \(Goble 2015, par\. 2\)\. http\S+#p2\S*\n[\s\S]*\(A\.I\. 2014, par\. 4\)\. [\s\S]*Note: Ask \*who\* counted\.\n[\s\S]*Articles\n\nA\.I\. 2014\. “/,
  );
  assert.match(
    await taken(page, 'Markdown'),
    /> \(\[Goble 2015, par\. 2\]\(<http[\s\S]*Ask \\\*who\\\* counted\./,
  );
  assert.match(
    await taken(page, 'RIS'),
    /N1 {2}- [^\r]*par\. 4\)\. Note: Ask \*who\* counted\.[\s\S]*ER {2}- /,
  );
  assert.match(await taken(page, 'BibLaTeX'), /annote = \{[^\n]*par\. 4\)/);
  const items = JSON.parse(await taken(page, 'CSL-JSON')) as { id: string; note: string }[];
  assert.deepEqual(
    items.map(({ id }) => id),
    ['goble-2015-defecting', 'ai-2014-isil'],
  );
  assert.match(items[1]?.note ?? '', /par\. 4\)\. Note: Ask/);
  assert.deepEqual(await axeFaults(page), []);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  // A note is taken away as it was just written.
  await page.getByLabel('Note').last().fill('Ask again.');
  assert.match(await taken(page, 'Text'), /Note: Ask again\./);
  // Removed in one tab, gone in the other, where a note is being written too.
  const second = await opened(context, 'passages/');
  const third = await opened(context, 'passages/');
  await third.getByLabel('Note').first().focus();
  await page.getByRole('button', { name: 'Remove all' }).click();
  await second.getByText('Nothing is kept in this browser.').waitFor();
  await third.keyboard.type('too late');
  await third.getByText('Not written down: the passage was removed in another tab.').waitFor();
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  await page.getByRole('button', { name: 'Put them back' }).click();
  await second.locator('.kept li').nth(1).waitFor();
  await second.emulateMedia({ media: 'print' });
  assert.equal(await second.locator('[data-entries] p').count(), 2);
  await second.emulateMedia({ media: 'screen' });
  // The key can be switched off.
  await second.getByLabel('The key K keeps a passage').uncheck();
  await reading.goto(`${site.url}${article}#p5`);
  await reading.keyboard.press('k');
  await reading.locator('#p5 .pn').click();
  await reading.getByText('Link to paragraph 5').waitFor();
  assert.equal(await reading.evaluate(() => Object.keys(localStorage).length), 3);
  assert.deepEqual(errors, []);
  await context.close();
});

test('what became of a passage is said: corrected, moved, taken out, withdrawn, gone, not to be asked', async () => {
  const context = await site.context();
  const page = await opened(context, 'passages/');
  await page.evaluate(
    ([prefix]) => {
      const keep = (article: string, [anchor, words]: readonly [string, string], rank: number): void =>
        localStorage.setItem(
          `${prefix}${article}#${anchor}`,
          JSON.stringify({
            ...{ form: 1, article, anchor, to: anchor, words: [words], hash: `#${anchor}`, note: '', rank },
            ...{
              url: `http://localhost/articles/${article}/`,
              title: 'T',
              placed: '(T, {¶})',
              kept: '2026-01-01T00:00:00Z',
            },
          }),
        );
      keep('ai-2014-isil', ['p4', 'words that nobody wrote'], 1);
      keep('ai-2014-isil', ['p900', 'words that nobody wrote'], 2);
      keep('goble-2015-defecting', ['p1', 'Tajikistan, Turkmenistan and'], 3);
      keep('never-there', ['p1', 'one two three'], 4);
      keep('edm-2014-alien-war', ['p1', 'one two three'], 5);
      keep('kzexpert-2018-isis-threat', ['p1', 'one two three'], 6);
      localStorage.setItem(`${prefix}broken`, '{"form":1');
    },
    [key],
  );
  await context.route('**/articles/edm-2014-alien-war/', (route) => route.abort());
  // A host at fault, which has no page of the archive's own for it.
  await context.route('**/articles/kzexpert-2018-isis-threat/', (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Not Found</h1>' }),
  );
  await page.reload();
  await page.getByText('One entry in the storage could not be read').waitFor();
  await page.getByText('The archive has no page of this article now.').waitFor();
  const said = await page.locator('.state').allTextContents();
  assert.match(
    said[0] ?? '',
    /The article was corrected since: these words no longer stand so in paragraph 4\./,
  );
  assert.match(said[1] ?? '', /The article has no paragraph 900 now\./);
  assert.match(said[2] ?? '', /These words stand elsewhere now: paragraph 2\./);
  assert.match(said[4] ?? '', /could not be asked/);
  assert.match(said[5] ?? '', /could not be asked/);
  await context.close();
});

test('storage that is full or blocked is told, and nothing breaks; without JavaScript the page says what it is', async () => {
  for (const [name, line] of [
    [
      'QuotaExceededError',
      'Not kept: the storage of this browser for this site is full. Copy the words instead.',
    ],
    ['SecurityError', 'Not kept: this browser keeps nothing for this site. Copy the words instead.'],
  ] as const) {
    const context = await site.context();
    await context.addInitScript((kind) => {
      Storage.prototype.setItem = () => {
        throw new DOMException('', kind);
      };
      if (kind === 'SecurityError')
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('', kind);
          },
        });
    }, name);
    const page = await opened(context, `${article}#p4`);
    await page.keyboard.press('k');
    await page.getByText(line).waitFor();
    if (name === 'SecurityError') {
      await page.goto(`${site.url}passages/`);
      await page.getByText('This browser keeps nothing for this site, so there are no passages').waitFor();
    }
    await context.close();
  }
  const page = await site.page('passages/', { javaScript: false });
  assert.ok(await page.getByText('Keeping passages needs JavaScript.').isVisible());
  assert.ok(!(await page.getByText('Nothing is kept in this browser.').isVisible()));
  await page.context().close();
});
