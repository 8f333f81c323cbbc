/** /data/mentions.json: every mention of every record. */
import type { Archive } from '../archive/archive.ts';

/**
 * In: the archive. Out: a JSON array, one mention on a line, by article in order of first publication, then in reading order. The
 * offsets are UTF-16 units in the printed words of that part; the page /about/data/ explains every field.
 */
export function mentionsJson(archive: Archive): string {
  const lines = archive.articles.flatMap((article) =>
    archive
      .mentionsIn(article)
      .map(({ at, start, end, surface, record, level }) =>
        JSON.stringify({ article: article.id, at, start, end, surface, record, level }),
      ),
  );
  return `[\n${lines.join(',\n')}\n]\n`;
}
