/** The articles of the archive, as programs of others are to print them. */
import { citationFormatter } from '../../src/citation/format.ts';
import { cslItem } from '../../src/citation/article-item.ts';
import { readProject } from '../../src/reading/read-project.ts';
import { projectFolder } from '../../src/store/directories.ts';
import { absoluteUrl, articleUrl } from '../../src/urls.ts';
import { readCitationStyles } from '../../src/views/articles/citation-styles.ts';
import type { CitedLine } from './clients.ts';

/** Out: each published article's item with its line in APA, as plain text; and the text of that style. */
export async function articlesCited(): Promise<{ articles: CitedLine[]; apa: string }> {
  const { articles } = await readProject();
  const styles = readCitationStyles(projectFolder);
  const format = citationFormatter(styles);
  const cited = articles.map(({ id, record }) => {
    const item = cslItem(record, { url: absoluteUrl(articleUrl(id)) });
    return { item, line: plain(format(item).citations.apa) };
  });
  return { articles: cited, apa: styles.styles.apa };
}

function plain(html: string): string {
  return html.replace(/<[^>]*>/g, '').replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}
