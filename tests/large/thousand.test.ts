/** An archive of a thousand articles, as rich as the real ones, on a small screen with a processor four times slowed. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright-core';
import { madeName, word } from '../../scripts/bench/synthetic/words.ts';
import { writeRichArchive } from '../../scripts/bench/synthetic/rich-archive.ts';
import { compiledFolder, projectFolder } from '../../src/store/directories.ts';
import { openSite } from '../browser/harness.ts';

const folder = mkdtempSync(join(tmpdir(), 'steppe-thousand-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const dist = await built();
const site = await openSite(dist);

const names = ['Kazakhstan', 'Uzbekistan', 'Islamic State', 'Yerlan Karin', 'Osh'].concat(
  // Every 7919th name is that of a record.
  [0, 321, 1234, 2500, 4000].map((n) => madeName(n * 7919).latin),
);
const words = ['caliphate', 'fighters'].concat([0, 3, 17, 60, 250, 700, 1500, 3000].map(word));
const lists = [
  '',
  'articles/',
  'names/',
  'people/',
  'places/',
  'organisations/',
  'figures/',
  'questions/',
  'timeline/',
  'sources/',
  'rights/',
  'places/kazakhstan/',
];

for (const name of names) {
  test(`the name ${name} is found`, async () => {
    const page = await onPhone(`search/?q=${encodeURIComponent(name)}`);
    const card = page.locator('[data-name-card]').first();
    await card.waitFor();
    assert.match(await card.innerText(), new RegExp(name, 'i'));
    await page.locator('main[data-search-state=done]').waitFor();
    assert.ok((await page.locator('a[data-hit]').count()) > 0, 'no passage');
    // Its mentions have them: nothing of the index of words is needed.
    assert.deepEqual(
      asked.filter((address) => address.includes('/pagefind/')),
      [],
    );
  });
}

for (const asked of words) {
  test(`the word ${asked} is found where it stands`, async () => {
    const page = await onPhone(`search/?q=${asked}`);
    await page.locator('main[data-search-state=done]').waitFor();
    const shown = await page.locator('a[data-hit]').allInnerTexts();
    assert.ok(
      shown.some((text) => new RegExp(asked, 'i').test(text)),
      `${shown.length} passages, none with it`,
    );
  });
}

test('a quotation is told to be exact, and a changed one to be altered', async () => {
  const { passages } = JSON.parse(readFileSync(join(dist, 'data/texts/made-00500.json'), 'utf8')) as {
    passages: { anchor: string; text: string }[];
  };
  const words =
    passages
      .find(({ anchor }) => anchor === 'p3')
      ?.text.split(' ')
      .slice(4, 24) ?? [];
  const page = await onPhone('verify/');
  for (const [quotation, verdict] of [
    [words.join(' '), /^Exact/],
    [words.with(10, 'changed').join(' '), /^Altered/],
  ] as const) {
    await page.getByRole('textbox').fill(quotation);
    await page.getByRole('button').click();
    const status = page.locator('main [role=status]');
    await status.filter({ hasText: verdict }).waitFor();
    assert.ok(await page.locator('main a[href*="made-00500"]').first().isVisible());
  }
});

for (const path of lists) {
  test(`/${path} is no longer than can be gone through, and no wider than the screen`, async () => {
    const page = await onPhone(path);
    const { height, width, elements } = await page.evaluate(() => ({
      height: document.documentElement.scrollHeight,
      width: document.documentElement.scrollWidth,
      elements: document.querySelectorAll('*').length,
    }));
    assert.ok(width <= 360, `${width} pixels wide`);
    assert.ok(height <= 30_000, `${height} pixels high`);
    assert.ok(elements <= 4000, `${elements} elements`);
  });
}

test('no page is heavier than a phone has quickly', () => {
  const heavy = globSync('**/*.html', { cwd: dist })
    .map((file) => ({ file, html: readFileSync(join(dist, file)) }))
    // What is not large as it is cannot be large as it is sent.
    .filter(({ html }) => html.length > 40_000)
    // Nor is what is not even when it is squeezed in haste.
    .filter(({ html }) => brotliCompressSync(html, inHaste).length > 40_000)
    .map(({ file, html }) => ({ file, bytes: brotliCompressSync(html).length }))
    .filter(({ bytes }) => bytes > 40_000);
  assert.deepEqual(heavy, []);
});

const inHaste = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

/** One at a time: a slowed page that was left open would slow the next ones. */
let opened: Page | undefined;
let asked: string[] = [];
afterEach(async () => {
  await opened?.context().close();
  opened = undefined;
});

async function onPhone(path: string): Promise<Page> {
  const context = await site.context({ width: 360, height: 740 });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  opened = page;
  asked = [];
  page.on('request', (request) => asked.push(request.url()));
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(site.url + path);
  return page;
}

/** `ARCHIVE_LARGE` names one that stands already. */
async function built(): Promise<string> {
  const standing = process.env['ARCHIVE_LARGE'];
  if (standing !== undefined) return standing;
  await writeRichArchive(join(projectFolder, 'content'), { root: folder, size: 1000 });
  for (const script of ['scripts/permalinks.ts', 'scripts/build.ts']) {
    execFileSync(process.execPath, [script], {
      cwd: projectFolder,
      env: {
        ...process.env,
        ARCHIVE_CONTENT: folder,
        ARCHIVE_CACHE: join(folder, 'cache'),
        ARCHIVE_OUT: join(folder, 'dist'),
        ARCHIVE_COMPILED: compiledFolder,
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  }
  return join(folder, 'dist');
}
