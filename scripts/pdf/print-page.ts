/** Pages of the built site, printed. */
import { readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { Browser } from 'playwright-core';
import { unescaped } from '../../src/records/forms/unescaped.ts';
import { contentType } from '../serve/content-type.ts';

/**
 * Prints a page as a PDF with tags and bookmarks. The browser sees the site at its published address, so that links in the PDF lead there, and is given
 * every file from the folder: nothing is asked of the network.
 * In: the browser; the folder of the site, its address, and the page's below it. Out: the PDF as the browser writes it, and
 * the words of the page and of its headings.
 * @throws Error when there is no such page.
 */
export async function printPage(
  browser: Browser,
  { folder, site, path }: { folder: string; site: URL; path: string },
): Promise<PrintedPage> {
  // A script could only fold what is to be printed whole.
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    await context.route('**/*', async (route) => {
      const { origin, pathname } = new URL(route.request().url());
      const body =
        origin === site.origin ? await fileAt(pathname.slice(site.pathname.length), folder) : undefined;
      if (!body) return route.abort();
      return route.fulfill({ body: withFontsInTime(body), contentType: contentType(body.file) });
    });
    const page = await context.newPage();
    const response = await page.goto(site.href + path, { waitUntil: 'load' });
    if (!response?.ok()) throw new Error(`There is no page ${path} in ${folder}.`);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const headings = await page.locator('h1, h2, h3, h4').allTextContents();
    const words = (await page.locator('body').textContent()) ?? '';
    const pdf = await page.pdf({
      tagged: true,
      outline: true,
      preferCSSPageSize: true,
      printBackground: true,
    });
    return { pdf, headings, words };
  } finally {
    await context.close();
  }
}

async function fileAt(address: string, folder: string): Promise<{ bytes: Buffer; file: string } | undefined> {
  const file = `${unescaped(address) ?? ''}${address === '' || address.endsWith('/') ? 'index.html' : ''}`;
  const path = resolve(folder, file);
  if (!path.startsWith(join(folder, sep))) return undefined;
  const bytes = await readFile(path).catch(() => undefined);
  return bytes && { bytes, file };
}

/** A page does not wait for its letters; paper and pictures do. In: the bytes of a file of a site, and its name. Out: what to load instead. */
export function withFontsInTime({ bytes, file }: { bytes: Buffer; file: string }): Buffer {
  if (!/\.(?:css|html)$/.test(file)) return bytes;
  return Buffer.from(bytes.toString('utf8').replaceAll(/font-display:\s*optional/g, 'font-display:block'));
}

/** A page on paper. */
export interface PrintedPage {
  readonly pdf: Uint8Array;
  readonly headings: readonly string[];
  /** All that the page holds. */
  readonly words: string;
}
