/** The PDFs that were made of this archive, by what they say of themselves. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/archive/archive.ts';
import { lastChanged } from '../../src/exports/books/last-changed.ts';
import { siteName } from '../../src/site.ts';

/** In: a folder, which need not be there. Out: its PDFs of an article of this archive, as finishPdf() writes them, under the names that they were given; sorted. */
export function ownPdfs(folder: string): OwnPdf[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
  return names.sort().flatMap((name) => {
    const text = readFileSync(join(folder, name), 'latin1');
    const [, article] = /<dc:identifier>[^<]*\/articles\/([^/<]+)\/<\/dc:identifier>/.exec(text) ?? [];
    const [, day = ''] = /<xmp:ModifyDate>([^<T]*)/.exec(text) ?? [];
    const isOurs = text.includes(`<xmp:CreatorTool>${siteName}</xmp:CreatorTool>`);
    return isOurs && name === `${article ?? ''}.pdf` ? [{ name, article: article ?? '', day }] : [];
  });
}

/** In: a folder; all articles, withdrawn ones too. Out: of its PDFs those of articles that are not published, or not any more. */
export function unpublishedPdfs(folder: string, articles: readonly Article[]): string[] {
  const published = articles.filter(({ record }) => record.status.state === 'published');
  return ownPdfs(folder)
    .filter(({ article }) => !published.some(({ id }) => id === article))
    .map(({ name }) => name);
}

/**
 * In: a folder; all articles; the folder of the built site. Out: of its PDFs those that may hold what their article does not: of articles that are not
 * published, of another day than the article's last change, or printed before its page was last written.
 */
export function outdatedPdfs(
  folder: string,
  { articles, site }: { articles: readonly Article[]; site: string },
): string[] {
  const gone = new Set(unpublishedPdfs(folder, articles));
  return ownPdfs(folder)
    .filter(({ name, article: id, day }) => {
      const page = join(site, 'articles', id, 'index.html');
      return (
        gone.has(name) ||
        day !== lastChanged(articles.filter((article) => article.id === id)) ||
        !existsSync(page) ||
        statSync(join(folder, name)).mtimeMs < statSync(page).mtimeMs
      );
    })
    .map(({ name }) => name);
}

interface OwnPdf {
  readonly name: string;
  readonly article: string;
  /** Of the last change that it knows. */
  readonly day: string;
}
