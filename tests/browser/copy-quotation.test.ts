/** Quotations selected in an article, in a real browser: what is copied, and where it leads. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { siteUrl } from '../../src/site.ts';
import { openSite, watchErrors } from './harness.ts';

const site = await openSite();
const article = 'articles/ai-2014-isil/';

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

test('a selection from a paragraph into the endnotes, and the whole page, copy their words', async () => {
  const page = await reader(article);
  const offer = page.getByRole('button', { name: 'Copy quotation with citation' });
  await select(page, 'p3', { from: 'The threat of radical', to: 'Statement by the President', in: 'n2' });
  await offer.click();
  await page.getByText('Quotation copied').waitFor();
  assert.match(
    await clipboard(page),
    /^“The threat of radical[\s\S]*Statement by the President” \(A\.I\. 2014, par\. 3 to n\. ii\)\. \S+#p3/,
  );
  await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
  await page.waitForTimeout(400);
  await offer.click();
  await page.waitForFunction(async () =>
    (await navigator.clipboard.readText()).includes('par. 1 to n. xxvii'),
  );
  await page.context().close();
});

test('a selection that is no passage of the article says why nothing is copied', async () => {
  const page = await reader(article);
  for (const selector of ['h1', '.facts']) {
    await page.evaluate((sought) => {
      const element = document.querySelector(sought);
      if (element) getSelection()?.selectAllChildren(element);
    }, selector);
    await page.waitForTimeout(400);
    await page.getByRole('button', { name: 'Copy quotation with citation' }).click();
    await page
      .getByText('Nothing copied: select three words or more of a paragraph or an endnote.')
      .waitFor();
  }
  await page.context().close();
});

test('the words copied from an unsigned article lead to its entry, and are exact when they are checked', async () => {
  const page = await reader('articles/edm-2014-alien-war/');
  await select(page, 'p4', { from: 'Most have a higher', to: 'stable job' });
  await page.getByRole('button', { name: 'Copy quotation with citation' }).click();
  await page.getByText('Quotation copied').waitFor();
  const copied = await clipboard(page);
  assert.match(
    copied,
    /\(“‘Our People in an Alien War’: Kazakhstanis Fighting for the Islamic State” \[2014\?\], par\. 4\)\. http/,
  );
  await page.goto(`${site.url}verify/`);
  await page.locator('main[data-verify-state=idle]').waitFor();
  await page.getByLabel('A quotation').fill(copied);
  await page.getByRole('button', { name: 'Check' }).click();
  await page.getByRole('status').getByText('Exact: it stands in the archive word for word.').waitFor();
  assert.match(await page.locator('main .apart').innerText(), /Set aside[\s\S]*\[2014\?\], par\. 4\)/);
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
