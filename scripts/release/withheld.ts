/** What no release may hold: the words of articles that were withdrawn, and passages that were taken away. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleRecord } from '../../src/records/article.ts';
import { plainWords, readings } from '../removed/plain-words.ts';
import type { SourceFile } from './project-files.ts';

/**
 * In: the folder that holds content/, and the records of the articles. Out: the words, by sentence, as plainWords(); those of less than
 * `shortest` signs may stand anywhere and say nothing, unless they are all that was taken away.
 */
export function withheldWords(root: string, articles: readonly ArticleRecord[]): WithheldWords {
  const words = new Set<string>();
  const files = new Set<string>();
  for (const { id, status, capture } of articles) {
    const removed = capture.leftOut.filter((part) => part.as === 'removed').map(({ text }) => text);
    const withdrawn = status.state === 'withdrawn';
    if (removed.length === 0 && !withdrawn) continue;
    const captures = [capture.file, ...(capture.original ? [capture.original.file] : [])];
    for (const file of captures) files.add(`content/captures/${file}`);
    files.add(`content/articles/${id}.md`);
    if (withdrawn) for (const kind of ['claims', 'sources']) files.add(`content/${kind}/${id}.yaml`);
    const texts = withdrawn ? [bodyOf(join(root, 'content/articles', `${id}.md`))] : removed;
    for (const text of texts) for (const sentence of sentences(text)) words.add(sentence);
  }
  return { words, files };
}

/** In: files, and the words. Out: the paths of those that may not be given out: the article's own, and any other in which the words stand. */
export function withheldFiles(
  files: readonly SourceFile[],
  { words, files: own }: WithheldWords,
): Set<string> {
  if (words.size === 0 && own.size === 0) return new Set();
  const holds = files.filter(({ path, from }) => own.has(path) || holdsWords(readFileSync(from), words));
  return new Set(holds.map(({ path }) => path));
}

/** In: the bytes of a file, and words. Out: whether any of them stands in it. */
export function holdsWords(bytes: Uint8Array, words: ReadonlySet<string>): boolean {
  if (bytes.includes(0)) return false;
  const texts = readings(Buffer.from(bytes).toString('utf8'));
  return [...words].some((sentence) => texts.some((text) => text.includes(sentence)));
}

function sentences(text: string): string[] {
  const all = text
    .split(/\n\s*\n|(?<=[.!?…]["”’)]?)\s+/u)
    .map((sentence) =>
      plainWords(sentence.replace(/:[a-z]+\[[^\]]*\](?:\{[^}]*\})?|\[\^[^\]]*\]:?|[*_\\]/g, '')).trim(),
    );
  const long = all.filter((sentence) => sentence.length >= shortest);
  return long.length > 0 ? long : [plainWords(text).trim()].filter(Boolean);
}

function bodyOf(file: string): string {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return /^---\r?\n[\s\S]*?\n---\r?\n([\s\S]*)$/.exec(text)?.[1] ?? text;
}

/** Signs of a sentence that is taken for one of its own. */
const shortest = 40;

/** Sentences, and the files of content/ that are theirs. */
export interface WithheldWords {
  readonly words: ReadonlySet<string>;
  readonly files: ReadonlySet<string>;
}
