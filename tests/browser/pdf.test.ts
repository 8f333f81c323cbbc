/** An article's PDF, printed from the built site and read back by another program: its words, tags, bookmarks, what it says of itself. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { getDocumentProxy } from 'unpdf';
import { launchBrowser } from '../../scripts/browser.ts';
import { articleFacts } from '../../scripts/pdf/article-facts.ts';
import { finishPdf } from '../../scripts/pdf/finish-pdf.ts';
import { printPage } from '../../scripts/pdf/print-page.ts';
import { readProject } from '../../src/reading/read-project.ts';
import { siteUrl } from '../../src/site.ts';
import { outFolder, projectFolder } from '../../src/store/directories.ts';

const id = 'edm-2014-alien-war';

test('an article makes the same tagged PDF each time: the words of the page, bookmarks, metadata, links to the archive', async () => {
  const content = await readProject();
  const facts = articleFacts(content.articles.find((one) => one.id === id) ?? assert.fail(), content);
  const browser = await launchBrowser();
  after(() => browser.close());
  const print = async (): Promise<Uint8Array> =>
    finishPdf(await printPage(browser, { folder: outFolder, site: siteUrl, path: `articles/${id}/` }), facts);
  const first = await print();
  assert.ok(Buffer.from(await print()).equals(first), 'the bytes differ');
  const pdf = await getDocumentProxy(new Uint8Array(first));
  assert.deepEqual(await pdf.getMarkInfo(), { Marked: true, UserProperties: false, Suspects: false });
  const { info, metadata } = (await pdf.getMetadata()) as unknown as {
    info: Record<string, unknown>;
    metadata: { get(name: string): unknown };
  };
  const { title, words, address } = article();
  assert.equal(info['Title'], title);
  assert.equal(info['Language'], 'en');
  assert.match(String(info['Subject']), /^Summary by Steppe Archive: \p{L}/u);
  assert.match(String(info['Keywords']), /Kazakhstan/);
  assert.match(String(info['CreationDate']), /^D:20\d{6}000000Z$/);
  assert.equal(metadata.get('dc:identifier'), address);
  assert.deepEqual(
    (await pdf.getOutline()).map((entry) => entry.title),
    [title],
  );
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => {
      const page = await pdf.getPage(at + 1);
      const { items } = await page.getTextContent();
      const links = (await page.getAnnotations()) as { url?: string }[];
      return { text: items.map((item) => ('str' in item ? item.str : '')).join(''), links };
    }),
  );
  // Each begins with its number; that of a paragraph which stands in the margin comes last where a page ends within it.
  const texts = pages.map(({ text }, at) => solid(text.slice(String(at + 1).length).replace(/\d+$/, '')));
  for (const part of words) assert.ok(standsIn(texts, solid(part)), part);
  const urls = pages.flatMap(({ links }) => links.flatMap(({ url }) => url ?? []));
  assert.ok(
    urls.some((url) => url.startsWith(`${siteUrl.href}places/`)),
    urls.join('\n'),
  );
});

test('the command says which article there is not', () => {
  const { stderr, status } = spawnSync(process.execPath, ['scripts/pdf.ts', 'goble-1914-none'], {
    cwd: projectFolder,
    encoding: 'utf8',
  });
  assert.equal(status, 1);
  assert.match(stderr, /^There is no published article goble-1914-none\./);
});

function article(): { title: string; words: string[]; address: string } {
  const { articles } = JSON.parse(readFileSync(join(outFolder, 'data/texts.json'), 'utf8')) as {
    articles: { id: string; title: string; url: string; passages: { text: string }[] }[];
  };
  const { title, url, passages } = articles.find((one) => one.id === id) ?? assert.fail();
  return { title, address: url, words: passages.map(({ text }) => text) };
}

/** Without white space, and without our marks. */
function solid(words: string): string {
  return words.replace(/\[[^\]]*\]|[\s\u00ad]+/gu, '').normalize('NFKC');
}

/** Whole on a page, or cut once by its end: what is painted first on the next page differs from browser to browser. */
function standsIn(pages: readonly string[], words: string): boolean {
  return pages.some((page, at) => {
    if (page.includes(words)) return true;
    let cut = words.length - 1;
    while (cut > 0 && !page.endsWith(words.slice(0, cut))) cut -= 1;
    return cut > 0 && (pages[at + 1] ?? '').includes(words.slice(cut));
  });
}
