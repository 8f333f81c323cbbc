/**
 * npm run pdf: a PDF of each article of the built site, from its printed form, tagged and with bookmarks, in pdf/; or of those that are
 * named: `npm run pdf -- goble-2015-defecting`. `--to FOLDER` writes to another folder. The same site and the same browser give the same bytes.
 * Exit 1 when the site is not built, is not of this content and these settings, or there is no such article.
 */
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { siteUrl } from '../src/site.ts';
import { outFolder } from '../src/store/directories.ts';
import { launchBrowser } from './browser.ts';
import { articleFacts } from './pdf/article-facts.ts';
import { finishPdf } from './pdf/finish-pdf.ts';
import { printPage } from './pdf/print-page.ts';
import { contentOfSite } from './release/fresh-site.ts';

const { values, positionals } = parseArgs({
  options: { to: { type: 'string', default: 'pdf' } },
  allowPositionals: true,
});
try {
  await printArticles(resolve(values.to), positionals);
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

async function printArticles(folder: string, ids: readonly string[]): Promise<void> {
  const content = await contentOfSite();
  const published = content.articles.filter(({ record }) => record.status.state === 'published');
  const unknown = ids.filter((id) => !published.some((article) => article.id === id));
  if (unknown.length > 0)
    throw new RangeError(
      `There is no published article ${unknown.join(', ')}. Their ids are the names of their files.`,
    );
  const wanted = published.filter(({ id }) => ids.length === 0 || ids.includes(id));
  const missing = wanted.filter(({ id }) => !existsSync(join(outFolder, 'articles', id, 'index.html')));
  if (missing.length > 0)
    throw new RangeError(
      `The built site has no page of ${missing.map(({ id }) => id).join(', ')}. Build it first: npm run build`,
    );
  mkdirSync(folder, { recursive: true });
  const browser = await launchBrowser();
  try {
    for (const article of wanted) {
      const path = `articles/${article.id}/`;
      const printed = await printPage(browser, { folder: outFolder, site: siteUrl, path });
      const pdf = finishPdf(printed, articleFacts(article, content));
      const file = join(folder, `${article.id}.pdf`);
      writeFileSync(`${file}.part`, pdf);
      renameSync(`${file}.part`, file);
      process.stdout.write(`${relative('.', file)}: ${(pdf.length / 1000).toFixed(0)} kB\n`);
    }
  } finally {
    await browser.close();
  }
}
