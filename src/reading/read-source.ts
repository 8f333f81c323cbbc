/** The files that stand behind an article, as they lie in content/. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../archive/archive.ts';
import { captureKind } from '../capture/capture-kind.ts';
import { captureWords } from '../capture/words.ts';
import { contentRoot } from '../store/directories.ts';

/** In: an article. Out: the bytes of its Markdown file, front matter included. */
export function readMarkdown(article: Article): Promise<Uint8Array<ArrayBuffer>> {
  return readBytes(`content/articles/${article.id}.md`);
}

/**
 * In: an article. Out: of a capture in plain text its bytes, as received; of any other its words as UTF-8, since a saved page may
 * run programs and carry pictures that are not ours to give.
 */
export async function readCapture({ record: { capture } }: Article): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readBytes(`content/captures/${capture.file}`);
  if (captureKind(capture.file) === 'text') return bytes;
  const read = captureWords(bytes, capture);
  return new TextEncoder().encode('words' in read ? read.words.replace(/\s*\n\s*/g, '\n').trim() + '\n' : '');
}

/** In: the name of a picture that an article shows. Out: its bytes, as received. */
export function readPicture(file: string): Promise<Uint8Array<ArrayBuffer>> {
  return readBytes(`content/pictures/${file}`);
}

async function readBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(join(contentRoot, path)));
}
