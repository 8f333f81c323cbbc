/** Reading an article: its words, its notes, its addresses, by pointer, keyboard and on paper. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { captures, captureText } from './capture-text.ts';
import { openSite } from './harness.ts';
import { printedText } from './printed-text.ts';

const site = await openSite();
/** The article with endnotes. */
const noted = 'articles/ai-2014-isil/';

describe('without JavaScript', () => {
  for (const capture of captures) {
    test(`${capture.id} shows its capture, word for word`, async () => {
      const page = await site.page(`articles/${capture.id}/`, { javaScript: false });
      const { paragraphs, notes } = captureText(capture);
      assert.deepEqual(await printedWords(page.locator('article p[id^=p]')), paragraphs);
      assert.deepEqual(await printedWords(page.locator('section[role=doc-endnotes] li[id^=n]')), notes);
      await page.close();
    });
  }

  test('the copies have the paragraphs and endnotes that a close reading counted', () => {
    const counts = captures
      .map(captureText)
      .map(({ paragraphs, notes }) => [paragraphs.length, notes.length]);
    assert.deepEqual(counts, [
      [17, 0],
      [11, 0],
      [10, 27],
      [13, 0],
      [10, 0],
    ]);
  });

  test('paragraphs are numbered in order, and each number is a link to its paragraph', async () => {
    const page = await site.page(noted, { javaScript: false });
    const numbers = page.locator('article p[id^=p] > a.pn');
    assert.equal(await numbers.count(), 10);
    assert.deepEqual(
      await numbers.evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
      Array.from({ length: 10 }, (_, index) => `#p${index + 1}`),
    );
    assert.equal(await numbers.nth(3).isVisible(), true);
    await page.close();
  });

  test('each of the 27 markers leads to its note, and each note back to its marker', async () => {
    const page = await site.page(noted, { javaScript: false });
    const markers = page.locator('a[role=doc-noteref]');
    assert.deepEqual(
      await markers.evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
      Array.from({ length: 27 }, (_, index) => `#n${index + 1}`),
    );
    for (let number = 1; number <= 27; number += 1) {
      const back = await page.locator(`#n${number} [role=doc-backlink]`).first().getAttribute('href');
      assert.equal(
        await page.locator(back ?? '').count(),
        1,
        `note ${number} leads back to ${back ?? 'nothing'}`,
      );
    }
    await page.close();
  });
});

describe('notes', () => {
  for (const width of [360, 1100]) {
    test(`open at ${width} pixels as a sheet, and the text stays where it was`, async () => {
      const page = await site.page(noted, { javaScript: false, width, height: 800 });
      const marker = page.locator('a[role=doc-noteref][href="#n12"]').first();
      await marker.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      const before = await scrollPosition(page);
      await marker.click();
      assert.match(page.url(), /#n12$/);
      assert.ok(Math.abs((await scrollPosition(page)) - before) <= 1, 'the text moved');
      const sheet = await box(page.locator('#n12'));
      assert.ok(sheet.y >= 0 && sheet.y + sheet.height <= 801, 'the note is not wholly on the screen');
      await page.locator('#n12 [role=doc-backlink]').first().click();
      assert.ok(await isOnScreen(marker), 'the marker is not on the screen after the way back');
      await page.close();
    });
  }

  test('stand beside the text at 1280 pixels, none over another or over the text', async () => {
    const page = await site.page(noted, { javaScript: false, width: 1280 });
    const notes = page.locator('section[role=doc-endnotes] li[id^=n]');
    const boxes = await Promise.all((await notes.all()).map(box));
    const text = await box(page.locator('#p1'));
    assert.equal(boxes.length, 27);
    for (const [index, note] of boxes.entries()) {
      assert.ok(note.x >= text.x + text.width, `note ${index + 1} lies over the text`);
      const above = boxes[index - 1];
      assert.ok(
        above === undefined || note.y >= above.y + above.height,
        `note ${index + 1} lies over the one before`,
      );
    }
    const marker = await box(page.locator('#r1'));
    assert.ok(Math.abs((boxes[0]?.y ?? 0) - marker.y) < 40, 'the first note is not level with its marker');
    await page.close();
  });
});

describe('by keyboard', () => {
  test('the first stop leads past the header to the text', async () => {
    const page = await site.page(noted);
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    assert.match((await skip.getAttribute('href')) ?? '', /^#/);
    assert.ok(await isOnScreen(skip), 'the skip link cannot be seen when it has the focus');
    await page.keyboard.press('Enter');
    const target = new URL(page.url()).hash;
    assert.equal(await page.locator(`main${target}, main ${target}`).count(), 1);
    await page.close();
  });

  test('a paragraph number can be reached and followed, and the paragraph is on the screen', async () => {
    const page = await site.page(noted);
    const number = page.locator('#p4 > a.pn');
    for (let stop = 0; stop < 120; stop += 1) {
      await page.keyboard.press('Tab');
      if (await number.evaluate((element) => element === document.activeElement)) break;
    }
    assert.ok(await number.evaluate((element) => element === document.activeElement), 'never reached');
    assert.notEqual(await number.evaluate((element) => getComputedStyle(element).outlineStyle), 'none');
    await page.keyboard.press('Enter');
    assert.match(page.url(), /#p4$/);
    assert.ok(await isOnScreen(page.locator('#p4')));
    await page.close();
  });
});

test('an address with a paragraph shows that paragraph, and marks it', async () => {
  const plain = await site.page(`${noted}#p2`);
  const unmarked = await look(plain.locator('#p7'));
  const page = await site.page(`${noted}#p7`);
  assert.ok(await isOnScreen(page.locator('#p7')));
  assert.notDeepEqual(await look(page.locator('#p7')), unmarked);
  await plain.close();
  await page.close();
});

test('on paper all paragraphs and notes stand as text, and the navigation is left out', async () => {
  const page = await site.page(noted);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.getByRole('navigation').filter({ visible: true }).count(), 0);
  const position = await page.locator('#n27').evaluate((note) => getComputedStyle(note).position);
  assert.ok(['static', 'relative'].includes(position), `notes stand out of the flow: ${position}`);
  const shown = page.locator('article p[id^=p], section[role=doc-endnotes] li').filter({ visible: true });
  assert.equal(await shown.count(), 37);
  const letters = (await page.locator('body').innerText()).replaceAll(/\s/g, '').length;
  const { pages, glyphs } = printedText(await page.pdf({ format: 'A4' }));
  assert.ok(pages >= 4 && pages <= 10, `${pages} pages`);
  assert.ok(glyphs >= letters, `${glyphs} glyphs for ${letters} letters`);
  await page.close();
});

/** The words of each element as printed: numbers, markers, ways back and editorial marks taken away. */
function printedWords(elements: Locator): Promise<string[]> {
  return elements.evaluateAll((all) =>
    all.map((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const ours of copy.querySelectorAll('.pn, [role=doc-noteref], [role=doc-backlink], ins.ed'))
        ours.remove();
      return copy.textContent.replaceAll(/\s+/g, ' ').trim();
    }),
  );
}

async function box(element: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const bounds = await element.boundingBox();
  assert.ok(bounds !== null, 'the element cannot be seen');
  return bounds;
}

async function isOnScreen(element: Locator): Promise<boolean> {
  const { y } = await box(element);
  return y >= 0 && y < (element.page().viewportSize()?.height ?? 0);
}

function scrollPosition(page: Page): Promise<number> {
  return page.evaluate(() => window.scrollY);
}

/** What a reader sees of a paragraph's state: its tint and its bar. */
function look(element: Locator): Promise<string[]> {
  return element.evaluate((paragraph) => {
    const [own, drawn] = [getComputedStyle(paragraph), getComputedStyle(paragraph, '::before')];
    return [own.backgroundColor, drawn.content, drawn.backgroundColor, drawn.borderInlineStart];
  });
}
