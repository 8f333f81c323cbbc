/** What no release may hold: the words of articles that were withdrawn, and passages that were taken away. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleRecord } from '../../src/records/article.ts';
import { plainWords, readings } from '../removed/plain-words.ts';
import { filesBelow, type SourceFile } from './project-files.ts';

/**
 * In: the folder that holds content/, and the records of the articles. Out: the runs of words that may not be given out, and the files of
 * content/ that are theirs: capture, text, and of a withdrawn article every record that quotes it.
 */
export function withheldWords(root: string, articles: readonly ArticleRecord[]): WithheldWords {
  const runs = new Set<string>();
  const files = new Set<string>();
  const quoted = new Set<string>();
  for (const { id, status, capture, pictures = [] } of articles) {
    const removed = capture.leftOut.filter((part) => part.as === 'removed').map(({ text }) => text);
    const withdrawn = status.state === 'withdrawn';
    if (removed.length === 0 && !withdrawn) continue;
    if (withdrawn) quoted.add(id);
    const captures = [capture.file, ...(capture.original ? [capture.original.file] : [])];
    for (const file of captures) files.add(`content/captures/${file}`);
    if (withdrawn) for (const { file } of pictures) files.add(`content/pictures/${file}`);
    files.add(`content/articles/${id}.md`);
    const texts = withdrawn ? [bodyOf(join(root, 'content/articles', `${id}.md`))] : removed;
    for (const text of texts) for (const run of runsOf(printed(text))) runs.add(run);
  }
  if (quoted.size > 0)
    for (const folder of ['claims', 'sources', 'events', 'questions'])
      for (const path of existsSync(join(root, 'content', folder))
        ? filesBelow(join(root, 'content', folder))
        : [])
        if (quotes(readFileSync(join(root, 'content', folder, path), 'utf8'), quoted))
          files.add(`content/${folder}/${path}`);
  return { runs, files };
}

/** In: files, and the words. Out: the paths of those that may not be given out: the article's own, and any other in which the words stand. */
export function withheldFiles(files: readonly SourceFile[], words: WithheldWords): Set<string> {
  if (words.files.size === 0) return new Set();
  const holds = files.filter(
    ({ path, from }) => words.files.has(path) || holdsWords(readFileSync(from), words),
  );
  return new Set(holds.map(({ path }) => path));
}

/** In: the bytes of a file, and the words. Out: whether a run of them stands in it, however the file writes it. */
export function holdsWords(bytes: Uint8Array, { runs }: Pick<WithheldWords, 'runs'>): boolean {
  if (bytes.includes(0)) return false;
  const lengths = new Set([...runs].map((run) => run.split(' ').length));
  return readings(Buffer.from(bytes).toString('utf8')).some((text) => {
    const words = text.match(word) ?? [];
    return [...lengths].some((length) =>
      words.some((_, i) => runs.has(words.slice(i, i + length).join(' '))),
    );
  });
}

/** In: a text. Out: every run of ten words in it; of a shorter text the whole: ten words in a row are no chance, and no name. */
export function runsOf(text: string): string[] {
  const words = plainWords(text).match(word) ?? [];
  if (words.length === 0) return [];
  if (words.length <= length) return [words.join(' ')];
  return words.slice(0, 1 - length).map((_, i) => words.slice(i, i + length).join(' '));
}

function quotes(record: string, articles: ReadonlySet<string>): boolean {
  const named = record.matchAll(/\barticle["']?:\s*["']?([a-z0-9-]+)/g);
  return [...named].some(([, id = '']) => articles.has(id));
}

/** Markdown without our marks and its note markers. */
function printed(markdown: string): string {
  return markdown
    .replace(/:missing\[[^\]]*\](?:\{[^}]*\})?|\[\^[^\]]*\]:?/g, ' ')
    .replace(/:[a-z]+\[([^\]]*)\](?:\{[^}]*\})?/g, '$1')
    .replace(/\\(?=[^\w\s])/g, '');
}

function bodyOf(file: string): string {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return /^---\r?\n[\s\S]*?\n---\r?\n([\s\S]*)$/.exec(text)?.[1] ?? text;
}

const length = 10;
const word = /[\p{L}\p{M}\p{N}]+/gu;

/** Runs of words, and the files of content/ that are theirs. */
export interface WithheldWords {
  readonly runs: ReadonlySet<string>;
  readonly files: ReadonlySet<string>;
}
