/** An article with headings, a list, a table, pictures, verse, nine notes and a Russian quotation, from its text to the reader. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { compiledFolder, projectFolder } from '../../src/store/directories.ts';
import { readBuiltSite } from '../../scripts/verify/built-site.ts';
import { htmlFaults } from '../build/html-faults.ts';
import { epubCheck, nothingFound } from '../unit/exports/epub-check.ts';
import { axeFaults, everyLevel } from './axe.ts';
import { openSite } from './harness.ts';

const folder = mkdtempSync(join(tmpdir(), 'steppe-archive-structured-'));
after(() => rmSync(folder, { recursive: true, force: true }));
for (const part of ['archives/whole', 'fixtures/structured'])
  cpSync(join(projectFolder, 'tests', part), folder, { recursive: true });
// The build proves every text by its capture, and ends with an error where one departs.
for (const script of ['scripts/permalinks.ts', 'scripts/build.ts'])
  execFileSync(process.execPath, [script], {
    cwd: projectFolder,
    env: {
      ...process.env,
      ARCHIVE_CONTENT: folder,
      ARCHIVE_CACHE: join(folder, 'cache'),
      ARCHIVE_COMPILED: compiledFolder,
      ARCHIVE_OUT: join(folder, 'dist'),
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
const site = await openSite(join(folder, 'dist'));

test('it is read: contents, numbers of rows and items, notes with their numerals; at 360 pixels only the table scrolls', async () => {
  const page = await site.page('articles/toll-gate/', { width: 360 });
  assert.deepEqual(
    await page.getByRole('navigation', { name: 'Contents' }).getByRole('link').allTextContents(),
    ['Who passed', 'How many', 'What was said'],
  );
  assert.deepEqual(
    await page.locator('.text .pn').allTextContents(),
    '1 2 3.1 3.2 3.3 4 5 6 7.1 7.2 7.3 7.4 8 9 10 11 12'.split(' '),
  );
  assert.deepEqual(
    await page.locator('.notes li').evaluateAll((notes) => notes.map((note) => note.dataset['label'])),
    '1 2 3 4 5 6 7 8 9'.split(' '),
  );
  assert.equal(await page.locator('.text ins').first().innerText(), ' [archived copy]');
  assert.match(await page.locator('.facts').first().innerText(), /1\s+picture left out/);
  assert.equal(
    await page
      .locator('[id="p7.2"] td')
      .last()
      .evaluate((cell) => getComputedStyle(cell).textAlign),
    'end',
  );
  assert.match(await page.locator('[id="p8"]').innerText(), /\[picture left out\] A page of the ledger/);
  // Nothing more is said of that mark: it opens nothing.
  assert.equal(await page.locator('[id="p8"] a.why').count(), 0);
  const picture = page.getByRole('img', { name: 'A gate on a road, in squares of green and grey.' });
  await picture.scrollIntoViewIfNeeded();
  const shown = await picture.evaluate(async (image: HTMLImageElement) => {
    await image.decode();
    const { width, height } = image.getBoundingClientRect();
    return { natural: image.naturalWidth, form: width / height, end: image.getBoundingClientRect().right };
  });
  assert.equal(shown.natural, 1600);
  assert.ok(Math.abs(shown.form - 2) < 0.01 && shown.end <= 360, JSON.stringify(shown));
  assert.match(
    await page.locator('figure').last().innerText(),
    /The gate in spring, seen from Hill Country\.\s+Valley Papers gave it to us to show\./,
  );
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
  await page.getByRole('region', { name: 'Table, paragraph 7' }).focus();
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    assert.deepEqual(await axeFaults(page), [], `at ${width} pixels`);
  }
  await page.context().close();
});

test('a row is cited by its number, and so is a section', async () => {
  const page = await site.page('articles/toll-gate/#p7.2');
  assert.equal(
    await page
      .locator(':target')
      .innerText()
      .then((text) => text.replace(/\s+/g, ' ')),
    '7.2 Winter 120 60',
  );
  await page.getByText('Notes and the forms in the text are of paragraph 7.2.').waitFor();
  const note = page.locator('[data-style=chicago-note]');
  assert.match((await note.textContent()) ?? '', /par\. 7\.2, .*#p7\.2\.$/);
  await page.goto(`${site.url}articles/toll-gate/#s2`);
  await page.getByText('are of section 2.').waitFor();
  await page.goto(`${site.url}articles/toll-gate/cite/#p7.2`);
  const forms = (await page.locator('[id="p7.2"]').textContent()) ?? '';
  for (const form of ['par. 7.2', 'para. 7.2']) assert.ok(forms.includes(form), form);
  await page.context().close();
});

test('rows, items and headings are found, each at its own place, also the Russian words', async () => {
  const page = await site.page('search/');
  for (const [query, hit] of [
    ['Winter 120', 'toll-gate#p7.2'],
    ['"clerks who never paid"', 'toll-gate#p3.3'],
    ['"What was said"', 'toll-gate#s3'],
    ['дорогу через долину', 'toll-gate#p12'],
  ] as const) {
    await page.goto(`${site.url}search/?q=${encodeURIComponent(query)}`);
    await page.locator('main[data-search-state=done]').waitFor();
    const hits = await page.locator('a[data-hit]').evaluateAll((links) =>
      links.map((link) => {
        const { pathname, hash } = new URL((link as HTMLAnchorElement).href);
        return `${pathname.split('/').at(-2) ?? ''}${hash}`;
      }),
    );
    assert.ok(hits.includes(hit), `${query}: ${hits.join(' ')}`);
  }
  assert.match(await page.locator('a[data-hit]').first().innerText(), /Дорогу через долину/);
  await page.context().close();
});

test('a row and the Russian sentence are proved as quotations', async () => {
  const page = await site.page('verify/');
  for (const [quotation, name] of [
    ['Summer 310 155', 'Writer 2016, ¶ 7.4'],
    ['«Дорогу через долину открыли в мае, и с тех пор её никто не считал»', 'Writer 2016, ¶ 12'],
  ] as const) {
    await page.getByLabel('A quotation').fill(quotation);
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByRole('link', { name }).waitFor();
    await page
      .getByRole('status')
      .getByText(/^Exact/)
      .waitFor();
  }
  await page.context().close();
});

test('on paper the rows and their numbers stand, and the contents do not', async () => {
  const page = await site.page('articles/toll-gate/');
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.locator('[id="p7.4"] .pn').isVisible());
  assert.ok(await page.locator('[id="n9"]').isVisible());
  assert.ok(!(await page.getByRole('navigation', { name: 'Contents' }).isVisible()));
  assert.ok((await page.pdf({ format: 'A4' })).length > 10_000);
  await page.context().close();
});

test('a Russian article without a date says both titles, and the years between which it lies', async () => {
  const page = await site.page('articles/mountain-post/');
  const head = await page.locator('article > header').innerText();
  assert.match(head, /Почта в горах\s+The post in the mountains \(our translation of the title\)/);
  assert.match(head, /undated, between 2014 and 2016/);
  assert.match(
    await page.locator('#cite').innerText(),
    /Почта в горах \[The post in the mountains\].*2014–2016/,
  );
  assert.equal(await page.locator('.text').getAttribute('lang'), 'ru');
  assert.match(await page.locator('[id="p1"] a.name').innerText(), /Долине/);
  await page.context().close();
});

test('the picture that is shown is the file that the front matter names, and is in the sums', () => {
  const path = 'articles/toll-gate/pictures/gate-in-spring.png';
  const sum = createHash('sha256')
    .update(readFileSync(join(folder, 'dist', path)))
    .digest('hex');
  const record = readFileSync(join(folder, 'content/articles/toll-gate.md'), 'utf8');
  assert.ok(record.includes(`sha256: ${sum}`));
  assert.ok(readFileSync(join(folder, 'dist/SHA256SUMS'), 'utf8').includes(`${sum}  ${path}`));
});

test('its pages are valid HTML, and light', async () => {
  const built = readBuiltSite(join(folder, 'dist'));
  const pages = [...built.pages.values()].filter(({ file }) =>
    /^articles\/(?:toll-gate|mountain-post)\//.test(file),
  );
  assert.deepEqual(await htmlFaults(pages), []);
  const { html = '' } = built.pages.get('articles/toll-gate/index.html') ?? {};
  const styles = [...html.matchAll(/href="(\/_astro\/[^"]+\.css)"/g)].map(([, path = '']) =>
    readFileSync(join(folder, 'dist', path)),
  );
  const sent = [Buffer.from(html), ...styles].map((file) => brotliCompressSync(file).length);
  assert.ok(sent.reduce((sum, bytes) => sum + bytes, 0) < 16_000, String(sent));
});

test('its book is read in a program that opens no notes: at 360 pixels in both colours, with note and mark, there and back', async () => {
  const bytes = readFileSync(join(folder, 'dist/articles/toll-gate/article.epub'));
  const book = join(folder, 'book');
  for (const [path, file] of Object.entries(unzipSync(new Uint8Array(bytes)))) {
    mkdirSync(dirname(join(book, path)), { recursive: true });
    writeFileSync(join(book, path), file);
  }
  // Of the habits of web pages books have others: no document has a main part.
  const levels = everyLevel.filter((tag) => tag.startsWith('wcag'));
  const addressOf = (file: string): string => pathToFileURL(join(book, 'EPUB', file)).href;
  const context = await site.context({ width: 360 });
  const page = await context.newPage();
  for (const file of ['title.xhtml', 'nav.xhtml', 'names.xhtml', 'toll-gate.xhtml']) {
    await page.goto(addressOf(file));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await axeFaults(page, levels), [], `${file}, ${colorScheme}`);
    }
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360, file);
  }
  assert.equal(
    await page
      .getByRole('img', { name: 'A gate on a road' })
      .evaluate((image: HTMLImageElement) => image.naturalWidth),
    1600,
  );
  await page.locator('#r3').click();
  assert.match(await page.locator(':target').innerText(), /^3 Told by a shepherd\./);
  await page.locator(':target [role=doc-backlink]').click();
  assert.match(page.url(), /#r3$/);
  await page.locator('[role=doc-noteref]', { hasText: '[picture left out]' }).click();
  assert.match(await page.locator(':target').innerText(), /The source shows a picture here\./);
  await page.getByRole('link', { name: 'Paragraph 7.2 on' }).waitFor();
  await context.close();
});

test('EPUBCheck has nothing against a book with a picture, a table and verse', (t) => {
  const said = epubCheck(readFileSync(join(folder, 'dist/articles/toll-gate/article.epub')));
  if (said === undefined) t.skip('EPUBCheck is not installed');
  else assert.match(said, nothingFound);
});
