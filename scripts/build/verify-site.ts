/** The built site against the archive: every article whole, every address there, before anyone can read it. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../src/archive/archive.ts';
import { withoutLanguages } from '../../src/components/words/foreign-words.ts';
import { shownAddress } from '../../src/reading/addresses.ts';
import type { TextStore } from '../../src/store/text-store.ts';
import type { ArticleText } from '../../src/text/article-text.ts';
import { isAnswered } from '../replay/answer-of.ts';

/**
 * In: the built folder, the articles, the store with their texts, every address ever published (`people/x`), and the files that were
 * made in this build: what was carried over was verified when it was made. Out: one
 * sentence for each fault: a page missing, a text that is not whole in its page, an anchor that is missing or there
 * twice, a file not there.
 */
export async function verifySite(folder: string, archive: BuiltArchive): Promise<string[]> {
  const faults: string[] = [];
  for (const file of [
    'index.html',
    '404.html',
    'search/index.html',
    'articles/index.html',
    'sitemap.xml',
    'pagefind/pagefind.js',
    'data/search-names.json',
    'data/texts.json',
    'data/quotations/index.json',
  ]) {
    if (!existsSync(join(folder, file))) faults.push(`${file} was not built.`);
  }
  const answered = isAnswered(folder);
  for (const address of archive.addresses) {
    if (!answered(address)) faults.push(`${shownAddress(address)} was not built.`);
  }
  for (const article of archive.articles) {
    if (!archive.made.has(`articles/${article.id}/index.html`)) continue;
    const page = await read(folder, `articles/${article.id}/index.html`);
    const text = archive.texts.read(article.textKey) as ArticleText | undefined;
    if (page === undefined) continue;
    if (!text) faults.push(`The rendered text of ${article.id} is not in the store.`);
    else faults.push(...pageFaults(page, { article, text }));
  }
  return faults;
}

function pageFaults(page: string, { article, text }: { article: Article; text: ArticleText }): string[] {
  const published = article.record.status.state === 'published';
  const words = withoutLanguages(page);
  const stands = (html: string): boolean => words.includes(withoutLanguages(html));
  const whole = !published || (stands(text.html) && stands(text.notesHtml));
  const faults = whole ? [] : [`The text of ${article.id} is not whole in its page.`];
  const seen = new Map<string, number>();
  for (const [, id = ''] of page.matchAll(/\sid="([pnrs]\d+[a-z]*(?:\.\d+[a-z]*)?)"/g))
    seen.set(id, (seen.get(id) ?? 0) + 1);
  for (const anchor of article.anchors) {
    const times = seen.get(anchor) ?? 0;
    if (times !== 1) faults.push(`The anchor #${anchor} stands ${times} times in the page of ${article.id}.`);
  }
  return faults;
}

async function read(folder: string, file: string): Promise<string | undefined> {
  return readFile(join(folder, file), 'utf8').catch(() => undefined);
}

interface BuiltArchive {
  readonly articles: readonly Article[];
  readonly texts: TextStore;
  readonly addresses: Iterable<string>;
  readonly made: ReadonlySet<string>;
}
