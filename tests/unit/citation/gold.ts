/** The records and strings that the tests of the styles share. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { cslItem } from '../../../src/citation/article-item.ts';
import type { CslItem } from '../../../src/citation/csl-item.ts';
import type { Citations } from '../../../src/citation/format.ts';
import { articleRecord, type ArticleRecord } from '../../../src/records/article.ts';

const project = join(import.meta.dirname, '../../..');
const site = 'https://steppe.example';

/** A record of the gold files. */
export interface GoldRecord {
  readonly label: string;
  readonly csl: CslItem;
  readonly citations: Citations;
}

/** The records of tests/gold/NAME.json. */
export function goldRecords(name: 'citations-more' | 'citations-wider'): GoldRecord[] {
  return (goldFile(name) as { records: GoldRecord[] }).records;
}

/** The five articles of the archive, as items made from their front matter, with the strings expected of them. */
export function goldArticles(): GoldRecord[] {
  const { citations } = goldFile('citations') as { citations: Record<string, Citations> };
  return Object.entries(citations).map(([id, expected]) => ({
    label: id,
    csl: articleItem(id),
    citations: JSON.parse(JSON.stringify(expected).replaceAll('{SITE}', site)) as Citations,
  }));
}

/** An article's item, its copy at the made-up site. */
export function articleItem(id: string): CslItem {
  return cslItem(articleFrontMatter(id), { url: `${site}/articles/${id}/` });
}

/** An article's record, from content/articles. */
export function articleFrontMatter(id: string): ArticleRecord {
  const text = readFileSync(join(project, `content/articles/${id}.md`), 'utf8');
  return articleRecord.parse(parse(text.split('\n---\n')[0]?.replace(/^---\n/, '') ?? ''));
}

function goldFile(name: string): unknown {
  return JSON.parse(readFileSync(join(project, `tests/gold/${name}.json`), 'utf8'));
}
