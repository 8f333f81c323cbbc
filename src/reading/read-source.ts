/** The files that stand behind an article, as they lie in content/. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../archive/archive.ts';
import { contentRoot } from '../store/directories.ts';

/** In: an article. Out: the bytes of its Markdown file, front matter included. */
export function readMarkdown(article: Article): Promise<Uint8Array<ArrayBuffer>> {
  return readBytes(`content/articles/${article.id}.md`);
}

/** In: an article. Out: the bytes of its capture, as received. */
export function readCapture(article: Article): Promise<Uint8Array<ArrayBuffer>> {
  return readBytes(`content/captures/${article.record.capture.file}`);
}

async function readBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(join(contentRoot, path)));
}
