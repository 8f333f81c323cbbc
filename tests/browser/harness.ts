/** What every browser test begins with: the built site, served on a free port, and pages to look at it with. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser, type BrowserSettings } from '../../scripts/browser.ts';
import { serveSite } from '../../scripts/serve.ts';
import { siteUrl } from '../../src/site.ts';
import { outFolder } from '../../src/store/directories.ts';

/**
 * Opens a built site (that in `dist`, or the folder that `ARCHIVE_OUT` names, unless another is named) at its base path, once for a test file:
 * `const site = await openSite();`. Server and browser are closed after the file's last test, which fails if a page
 * has asked for anything at another host.
 *
 * In: the folder; what its reader has set otherwise than a browser comes. Out: the site; its `page()` gives a fresh page, with a profile of its own, at an address below the home page.
 * @throws Error when the site is not built, or when no browser can be started.
 */
export async function openSite(
  root: string = outFolder,
  settings: BrowserSettings = {},
): Promise<OpenedSite> {
  const server = await serveSite({ root, port: 0, basePath: siteUrl.pathname }).catch(notBuilt);
  const browser = await launchBrowser(settings).catch(async (error: unknown) => {
    await server.close();
    throw error;
  });
  const foreignRequests: string[] = [];
  after(async () => {
    await browser.close();
    await server.close();
    assert.deepEqual(foreignRequests, [], 'A page asked for something at another host');
  });
  const { origin } = new URL(server.url);
  function context(options?: PageOptions): Promise<BrowserContext> {
    return newContext(browser, { origin, foreignRequests, ...options });
  }
  async function page(path: string, options?: PageOptions): Promise<Page> {
    const profile = await context(options);
    const opened = await profile.newPage();
    await opened.goto(server.url + path);
    return opened;
  }
  return { url: server.url, foreignRequests, context, page };
}

/**
 * The addresses of all pages in the sitemap, relative to the home page (`''`, `articles/…/`), in its order.
 * @throws Error when there is no sitemap, or when it names an address outside the site.
 */
export async function sitemapPaths(): Promise<string[]> {
  const xml = await readFile(join(outFolder, 'sitemap.xml'), 'utf8');
  const addresses = [...xml.matchAll(/<loc>\s*([^<]*?)\s*<\/loc>/g)].map((match) => match[1] ?? '');
  return addresses.map((address) => {
    assert.ok(address.startsWith(siteUrl.href), `The sitemap names an address of another site: ${address}`);
    return address.slice(siteUrl.href.length);
  });
}

/**
 * What a page reports as wrong from now on: errors in its console and uncaught ones.
 * Out: a list that grows while the page lives; whoever asked for it may empty it.
 */
export function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

async function newContext(browser: Browser, options: ContextOptions): Promise<BrowserContext> {
  const {
    origin,
    foreignRequests,
    javaScript = true,
    colorScheme = 'light',
    width = 1280,
    height = 900,
    isTouched = false,
  } = options;
  const context = await browser.newContext({
    javaScriptEnabled: javaScript,
    colorScheme,
    viewport: { width, height },
    hasTouch: isTouched,
    isMobile: isTouched,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  // How long a machine takes is no fault of a page: that it never comes is.
  context.setDefaultTimeout(60_000);
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin) foreignRequests.push(url.href);
  });
  return context;
}

function notBuilt(error: unknown): never {
  throw new Error(`The site is not built in ${outFolder}. Run: npm run build`, { cause: error });
}

interface PageOptions {
  /** Off to read as without JavaScript. */
  readonly javaScript?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  /** Of the viewport, in CSS pixels. 1280 unless told. */
  readonly width?: number;
  readonly height?: number;
  /** On for a screen that is touched: nothing hovers over it. */
  readonly isTouched?: boolean;
}

interface ContextOptions extends PageOptions {
  readonly origin: string;
  readonly foreignRequests: string[];
}

/** The built site in a browser. */
export interface OpenedSite {
  /** The home page. */
  readonly url: string;
  /** Whatever the pages have asked for elsewhere, so far. */
  readonly foreignRequests: readonly string[];
  /** A profile without a page, to set something up before the first request. */
  context(options?: PageOptions): Promise<BrowserContext>;
  /** In: an address below the home page (`search/?q=karin`). Out: a page that has loaded it. */
  page(path: string, options?: PageOptions): Promise<Page>;
}
