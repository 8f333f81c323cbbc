/** Articles as they are cited; finished citations are kept in the cache folder from one build to the next. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Article } from '../../archive/archive.ts';
import { cslItem } from '../../citation/article-item.ts';
import type { CslItem } from '../../citation/csl-item.ts';
import {
  type CitationCache,
  type Citations,
  citationFormatter,
  type Finished,
  type InText,
} from '../../citation/format.ts';
import type { ArticleRecord } from '../../records/article.ts';
import { siteUrl } from '../../site.ts';
import { cacheFolder } from '../../store/directories.ts';
import { pageKey } from '../../store/page-key.ts';
import { openTextStore } from '../../store/text-store.ts';
import { absoluteUrl, articleUrl } from '../../urls.ts';
import { readCitationStyles } from './citation-styles.ts';

let format: ((item: CslItem, yearSuffix?: number) => Finished) | undefined;
let version: string | undefined;
const known = new WeakMap<ArticleRecord, CitedArticle>();

/**
 * In: an article. Out: the absolute address of the archive's copy, its item of CSL-JSON, and as HTML the five
 * citations and the forms in the text, which are made when they are first asked for.
 * @throws Error when a style file is missing or refused.
 */
export function citedArticle({ id, record, yearSuffix }: CitableArticle): CitedArticle {
  let cited = known.get(record);
  if (!cited) {
    const url = absoluteUrl(articleUrl(id));
    const item = cslItem(record, { url });
    let finished: Finished | undefined;
    const finish = (): Finished => {
      format ??= citationFormatter(readCitationStyles(), keptCitations());
      return (finished ??= format(item, yearSuffix));
    };
    cited = {
      url,
      item,
      get citations() {
        return finish().citations;
      },
      get inText() {
        return finish().inText;
      },
    };
    known.set(record, cited);
  }
  return cited;
}

/** Out: a digest of what decides how every citation reads, the records apart: for the keys of pages that show any. */
export function citationVersion(): string {
  version ??= digest(JSON.stringify([siteUrl.href, readCitationStyles()]));
  return version;
}

/**
 * The paths of a file that every article has one of and that shows its citation, for getStaticPaths.
 * In: the articles. Out: one path each, with the key of what the file shows.
 */
export function citedPaths(articles: readonly Article[]): { params: { id: string }; cacheKey: string }[] {
  return articles.map(({ id, record }) => ({ params: { id }, cacheKey: pageKey(record, citationVersion()) }));
}

function keptCitations(): CitationCache {
  const store = openTextStore(join(cacheFolder, 'citations'));
  return {
    get: (key) => store.read(key) as Finished | undefined,
    set: (key, finished) => store.write(key, finished),
    digest,
  };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** An article's item, and how each style writes it. */
export interface CitedArticle {
  /** Absolute, without an anchor; every citation holds it. */
  readonly url: string;
  readonly item: CslItem;
  readonly citations: Citations;
  readonly inText: InText;
}

/** What of an article its citations need. */
type CitableArticle = Pick<Article, 'id' | 'record' | 'yearSuffix'>;
