/** A made-up archive as the check of quotations sees it: the index in memory, texts made when they are read. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { QuotableArticle } from '../../../src/quotation/quotable.ts';
import { indexFiles, textPath } from '../../../src/quotation/run-index.ts';
import { articleRuns, fingerprint } from '../../../src/quotation/runs.ts';
import { madeArticle } from '../synthetic/made-article.ts';
import { madeName, word } from '../synthetic/words.ts';

/** In: how many articles. Out: the archive, the same at every run. */
export async function benchArchive(size: number): Promise<BenchArchive> {
  const shared = await sharedNames();
  const article = (n: number): QuotableArticle => quotable(n, shared);
  const before = process.cpuUsage();
  const ids: string[] = [];
  const runs: Uint32Array[] = [];
  const sums: number[] = [];
  let making = 0;
  for (let n = 0; n < size; n += 1) {
    const start = process.cpuUsage();
    const made = article(n);
    making += spent(process.cpuUsage(start));
    ids.push(made.id);
    runs.push(articleRuns(made));
    sums.push(fingerprint(JSON.stringify(made)));
  }
  const files = new Map(indexFiles(ids, runs, sums));
  const milliseconds = spent(process.cpuUsage(before)) - making;
  const lengths = [...files.values()].map(({ length }) => length);
  const numbers = new Map(ids.map((id, n) => [textPath(id), n]));
  return {
    size,
    article,
    made: {
      files: files.size,
      bytes: lengths.reduce((sum, length) => sum + length, 0),
      largest: lengths.reduce((most, length) => Math.max(most, length), 0),
      milliseconds,
    },
    read(path) {
      const n = numbers.get(path);
      const file = n === undefined ? files.get(path) : new TextEncoder().encode(JSON.stringify(article(n)));
      if (!file) throw new RangeError(`There is no ${path}.`);
      return file;
    },
  };
}

/** With an id as long as those of real articles, and the citation that goes with it. */
function quotable(n: number, shared: readonly string[]): QuotableArticle {
  const { title, year, paragraphs, notes } = madeArticle(n, shared);
  const family = madeName(n * 7919).latin;
  const id = `${family.toLowerCase()}-${year}-${word(n)}-${word(n * 7)}`;
  const url = `https://steppe.example/articles/${id}/`;
  return {
    id,
    label: `${family} ${year}`,
    title,
    url,
    citation: `${family}, “${title}” <i>Synthetic Monitor</i>, ${year}, <a href="${url}">${url}</a>.`,
    passageCitation: `${family}, “${title}” <i>Synthetic Monitor</i>, ${year}, {¶}, <a href="${url}">${url}</a>.`,
    passages: [
      { anchor: '', label: 'title', text: title },
      ...paragraphs.map((text, at) => ({ anchor: `p${at + 1}`, label: `¶\u00a0${at + 1}`, text })),
      ...notes.map((text, at) => ({ anchor: `n${at + 1}`, label: `note\u00a0${at + 1}`, text })),
    ],
  };
}

/** The names of the real organisations and places, which many made-up articles share. */
async function sharedNames(): Promise<string[]> {
  const { addresses } = JSON.parse(await readFile('content/permalinks.lock.json', 'utf8')) as {
    addresses: Record<string, unknown>;
  };
  const files = Object.keys(addresses).filter((address) => /^(places|organisations)\//.test(address));
  const records = await Promise.all(
    files.map(
      async (file) => parse(await readFile(join('content', `${file}.yaml`), 'utf8')) as { name: string },
    ),
  );
  return records.map(({ name }) => name);
}

function spent({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}

/** An archive to look quotations up in. */
export interface BenchArchive {
  readonly size: number;
  /** In: a number from 0. Out: the article. */
  readonly article: (n: number) => QuotableArticle;
  /** How large the index is, and what making it took. */
  readonly made: {
    readonly files: number;
    readonly bytes: number;
    readonly largest: number;
    readonly milliseconds: number;
  };
  /** In: a path from the home page. Out: the file. @throws RangeError when there is none. */
  read(path: string): Uint8Array;
}
