/** The files of content/ that people write, as text. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** In: the folder that holds content/. Out: the records and articles by path, `content/people/x.yaml`, sorted. */
export function contentFiles(root: string): Map<string, string> {
  const paths = globSync(['content/*/*.yaml', 'content/articles/*.md', 'content/moved.yaml'], { cwd: root });
  return new Map(paths.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/**
 * In: a file's path and text, and an edit of YAML. Out: the text with its YAML edited: the whole of a record, the front matter
 * of an article.
 */
export function editYaml(path: string, text: string, edit: (yaml: string) => string): string {
  if (!path.endsWith('.md')) return edit(text);
  const end = text.indexOf('\n---', 3);
  if (end === -1) return text;
  const start = text.indexOf('\n') + 1;
  return text.slice(0, start) + edit(text.slice(start, end + 1)) + text.slice(end + 1);
}
