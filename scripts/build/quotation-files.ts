/** What the check of quotations reads: the texts, one file an article and all in one, and the index of their words. */
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/archive/archive.ts';
import type { QuotableArticle } from '../../src/quotation/quotable.ts';
import { indexFiles, indexFolder, textPath, textsFolder } from '../../src/quotation/run-index.ts';
import { articleRuns, fingerprint } from '../../src/quotation/runs.ts';
import { pageKey } from '../../src/store/page-key.ts';
import { openTextStore, type TextStore } from '../../src/store/text-store.ts';
import type { ArticleText } from '../../src/text/article-text.ts';
import { citationVersion } from '../../src/views/articles/cited-article.ts';
import { quotableArticle } from '../../src/views/articles/quotable-article.ts';
import { quotedKey } from '../../src/views/shown-keys.ts';
import { fileWriter } from './file-writer.ts';
import type { LastSite } from './pages/last-site.ts';

const allTexts = 'data/texts.json';
const textsByLine = 'data/texts.jsonl';

/**
 * Writes `data/texts.json` and `data/texts.jsonl`, `data/texts/` and `data/quotations/` below the built site, one text at a time; of all texts
 * together only the fingerprints are held.
 *
 * In: the built folder; a digest of the program, a folder to keep the fingerprints of each text in, the articles in order, and the
 * store with their texts. Withdrawn articles are in no file. Out: a sentence for each text that the store has lost.
 */
export async function quotationFiles(
  folder: string,
  { program, keep, site, articles, texts }: Sources,
): Promise<string[]> {
  const published = articles.filter(({ record }) => record.status.state === 'published');
  const key = pageKey(program, citationVersion(), published.map(quotedKey));
  const faults = await site.parts([textsFolder, indexFolder, allTexts, textsByLine], key, () =>
    Promise.resolve(writeFiles(folder, { published, program, kept: openTextStore(keep), texts })),
  );
  return faults ?? [];
}

function writeFiles(
  folder: string,
  {
    published,
    program,
    kept,
    texts,
  }: { published: readonly Article[]; program: string; kept: TextStore; texts: TextStore },
): string[] {
  const keys = new Set<string>();
  const ids: string[] = [];
  const runs: Uint32Array[] = [];
  const sums: number[] = [];
  const faults: string[] = [];
  const write = fileWriter(folder);
  mkdirSync(join(folder, textsFolder), { recursive: true });
  const all = openSync(join(folder, allTexts), 'w');
  const lines = openSync(join(folder, textsByLine), 'w');
  try {
    writeSync(all, '{"articles":[');
    for (const article of published) {
      const text = texts.read(article.textKey) as ArticleText | undefined;
      if (!text) {
        faults.push(`The rendered text of ${article.id} is not in the store.`);
        continue;
      }
      const quotable = quotableArticle(article, text);
      const json = JSON.stringify(quotable);
      writeSync(all, ids.length > 0 ? `,${json}` : json);
      writeSync(lines, `${json}\n`);
      write(textPath(article.id), json);
      const key = pageKey(program, article.textKey, quotable.title);
      keys.add(key);
      ids.push(article.id);
      sums.push(fingerprint(json));
      runs.push(keptRuns(quotable, { kept, key }));
    }
    writeSync(all, ']}');
  } finally {
    closeSync(all);
    closeSync(lines);
  }
  for (const [path, bytes] of indexFiles(ids, runs, sums)) write(path, bytes);
  kept.keepOnly(keys);
  return faults;
}

/** From the last build, if the text is as it was. */
function keptRuns(article: QuotableArticle, { kept, key }: { kept: TextStore; key: string }): Uint32Array {
  const base64 = kept.read(key);
  if (typeof base64 === 'string') {
    // A copy of its own: whole numbers of four bytes must begin at a multiple of four.
    return new Uint32Array(new Uint8Array(Buffer.from(base64, 'base64')).buffer);
  }
  const runs = articleRuns(article);
  kept.write(key, Buffer.from(runs.buffer, runs.byteOffset, runs.byteLength).toString('base64'));
  return runs;
}

interface Sources {
  readonly program: string;
  readonly keep: string;
  readonly site: LastSite;
  readonly articles: readonly Article[];
  readonly texts: TextStore;
}
