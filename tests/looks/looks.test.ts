/**
 * Every template looks as it did when somebody last looked: at four widths, light and dark, and on paper. `npm run test:looks` runs it on
 * what `dist` holds; with `-- --renew` the pictures that differ are made anew, to be looked at before they are committed.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser.ts';
import { withFontsInTime } from '../../scripts/pdf/print-page.ts';
import { cacheFolder } from '../../src/store/directories.ts';
import { openSite } from '../browser/harness.ts';
import { openDarkroom } from './darkroom.ts';
import { templates, type Template } from './templates.ts';

const widths = [360, 768, 1280, 1920] as const;
const schemes = ['light', 'dark'] as const;
/** What is farther down is of the same kinds, and in the dark only the colours are others; how far the page goes is noted in `sizes.json`. */
const height = { light: 2400, dark: 1200 };
/** Of a picture's points, one in two thousand: letters are not drawn alike by all versions of a browser. */
const tolerance = 1 / 2000;
const keptFolder = join(import.meta.dirname, 'kept');
const freshFolder = join(cacheFolder, 'looks');
const renews = process.env['LOOKS_RENEW'] === 'yes';

const site = await openSite();
const browser = await launchBrowser();
after(() => browser.close());
const darkroom = await openDarkroom(browser);
const sizesFile = join(keptFolder, 'sizes.json');
const sizes = new Map(Object.entries(readSizes()));
for (const folder of [keptFolder, freshFolder]) mkdirSync(folder, { recursive: true });

for (const template of templates)
  test(`${template.name} looks as it did`, async () => {
    const { pictures, sizes: own, pdf } = await takePictures(template);
    const sheet = await darkroom.sheet(pictures, pdf);
    const size = [...own, sheet.pages];
    const file = join(keptFolder, `${template.name}.webp`);
    const faults = existsSync(file)
      ? faultsOf(await darkroom.compare(readFileSync(file), sheet.webp, sheet.widths), {
          sheet,
          size,
          template,
        })
      : ['there is no picture yet'];
    if (faults.length === 0) return;
    writeFileSync(join(freshFolder, `${template.name}.webp`), sheet.webp);
    if (!renews) assert.fail(`${faults.join('; ')}. As it is now: ${freshFolder}`);
    writeFileSync(file, sheet.webp);
    sizes.set(template.name, size);
    const lines = [...sizes].map(([name, lengths]) => `  "${name}": [${lengths.join(', ')}]`);
    writeFileSync(sizesFile, `{\n${lines.join(',\n')}\n}\n`);
  });

async function takePictures({ path, until, name }: Template): Promise<Pictures> {
  const context = await site.context();
  await context.route(/\.css$/, async (route) => {
    const response = await route.fetch();
    const file = { bytes: await response.body(), file: route.request().url() };
    await route.fulfill({ response, body: withFontsInTime(file) });
  });
  const page = await context.newPage();
  const pictures: Buffer[] = [];
  const own: number[] = [];
  await page.goto(site.url + path, { waitUntil: 'networkidle' });
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    // What folds in a narrow window folds as the page is opened; all others are wide.
    if (width <= 768) await page.goto(site.url + path);
    if (until !== undefined) await page.locator(until).waitFor();
    if (width <= 768) await page.evaluate(dress, sameEverywhere);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    assert.ok(
      await page.evaluate(isOnGrid),
      `${name} at ${width}: its title does not begin where the site’s name does, or the header breaks`,
    );
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    own.push(whole);
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      const picture = await takePicture(page, { width, height: Math.min(whole, height[colorScheme]) });
      writeFileSync(join(freshFolder, `${name}-${width}-${colorScheme}.png`), picture);
      pictures.push(picture);
    }
    await page.emulateMedia({ colorScheme: 'light' });
  }
  const pdf = await page.pdf({ preferCSSPageSize: true });
  writeFileSync(join(freshFolder, `${name}.pdf`), pdf);
  await context.close();
  return { pictures, sizes: own, pdf };
}

/** Runs in the page; its policy allows a sheet that is made so. */
async function dress(rules: string): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);
  await document.fonts.ready;
}

/** Runs in the page. Out: whether the title begins where the site's name does, and the header is one line where it has room. */
function isOnGrid(): boolean {
  const left = (selector: string): number =>
    document.querySelector(selector)?.getBoundingClientRect().left ?? NaN;
  const height = document.querySelector('.top')?.getBoundingClientRect().height ?? NaN;
  return Math.abs(left('h1') - left('.brand')) < 1 && (innerWidth < 960 || height < 80);
}

function takePicture(page: Page, size: { width: number; height: number }): Promise<Buffer> {
  return page.screenshot({
    fullPage: true,
    animations: 'disabled',
    caret: 'hide',
    clip: { x: 0, y: 0, ...size },
  });
}

/**
 * What differs from machine to machine, or from build to build: letters of code, sizes of files, and the line that offers a copy. And all
 * is laid out, as for who has read to the end.
 */
const sameEverywhere = `
  * { content-visibility: visible !important; }
  :root { --mono: 'Steppe Sans' !important; }
  [role='status'].screen-only { display: none !important; }
  keep-archive [role='status'] { visibility: hidden !important; }
`;

function faultsOf(differing: readonly number[], { sheet, size, template }: Taken): string[] {
  const names = [
    ...widths.flatMap((width) => schemes.map((scheme) => `${width} pixels, ${scheme}`)),
    ...[1, 2, 3, 4].map((leaf) => `page ${leaf} on paper`),
  ];
  const pictures = differing.flatMap((points, at) =>
    points > (sheet.widths[at] ?? 0) * (height.light / 5) * tolerance
      ? [`${template.name}, ${names[at]}: ${points} points differ`]
      : [],
  );
  const kept = sizes.get(template.name) ?? [];
  const lengths = size.flatMap((now, at) =>
    Math.abs(now - (kept[at] ?? 0)) > now / 200
      ? [`${template.name}, ${widths[at] ?? 'paper'}: ${now} long, and was ${kept[at]}`]
      : [],
  );
  return [...pictures, ...lengths];
}

function readSizes(): Record<string, number[]> {
  return existsSync(sizesFile)
    ? (JSON.parse(readFileSync(sizesFile, 'utf8')) as Record<string, number[]>)
    : {};
}

interface Pictures {
  readonly pictures: readonly Buffer[];
  /** How long the page is at each width, in pixels. */
  readonly sizes: readonly number[];
  readonly pdf: Buffer;
}

interface Taken {
  readonly sheet: { readonly widths: readonly number[] };
  readonly size: readonly number[];
  readonly template: Template;
}
