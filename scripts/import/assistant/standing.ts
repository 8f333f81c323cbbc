/** What stands already when a capture is imported again, and what is written at the end. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { isMap, isScalar, parseDocument } from 'yaml';
import type { Draft } from '../draft-article.ts';
import type { Assisted } from './assist.ts';
import { readDraft, textAt } from './read-draft.ts';

/** In: the path of an article, and the draft that would be written there. Out: the file that stands there, if it is of the same capture. */
export async function standingDraft(
  article: string,
  draft: Pick<Draft, 'markdown'>,
): Promise<string | undefined> {
  if (!existsSync(article)) return undefined;
  const standing = await readFile(article, 'utf8');
  const digestIn = (markdown: string): string | undefined =>
    textAt(readDraft(markdown).front, ['capture', 'sha256']);
  const own = digestIn(standing);
  return own !== undefined && own === digestIn(draft.markdown) ? standing : undefined;
}

/**
 * Writes the files of a pass, and the article where it stood and has changed.
 * In: what was planned; the folder of articles and records, the article's path, what stood there. Out: the paths written, the article's apart.
 */
export async function writeFiles(
  { article: markdown, files }: Assisted,
  { out, article, standing }: { out: string; article: string; standing: string | undefined },
): Promise<string[]> {
  if (standing !== undefined && standing !== markdown) await writeFile(article, markdown);
  const written: string[] = [];
  for (const [path, text] of files) {
    const file = normalize(join(out, path));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    written.push(file);
  }
  return written;
}

/** In: an article's file. Out: the fields of its front matter that are open, `title.sentence`. */
export function openFields(markdown: string): string[] {
  const yaml = /^---\n([^]*?\n)---\n/.exec(markdown)?.[1] ?? '';
  return openIn(parseDocument(yaml).contents, '');
}

function openIn(node: unknown, path: string): string[] {
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => {
    const field = `${path}${isScalar(key) ? String(key.value) : ''}`;
    if (value === null || (isScalar(value) && value.value === null)) return [field];
    return openIn(value, `${field}.`);
  });
}
