/** The project's code as its rules see it: paths, syntax trees, imports. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

const projectFolder = join(import.meta.dirname, '..');

/** In: a pattern from the project's folder. Out: the files that match, sorted by path. */
export function readSources(pattern: string): Source[] {
  return globSync(pattern, { cwd: projectFolder })
    .toSorted()
    .map((path) => sourceFile(path, readFileSync(join(projectFolder, path), 'utf8')));
}

/** In: a path from the project's folder, and the text of the file. Out: the file as rules see it. */
export function sourceFile(path: string, text: string): Source {
  const code = path.endsWith('.astro') ? scriptsOf(text) : text;
  return { path: normalize(path), text, code: ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true) };
}

/** The code of an Astro file: what stands between its fences, and its scripts. */
function scriptsOf(astro: string): string {
  const fenced = /^---\n([\s\S]*?)\n---/.exec(astro)?.[1] ?? '';
  const scripts = [...astro.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
  return [fenced, ...scripts].join('\n');
}

/** In: a file. Out: what it imports, as written. */
export function specifiers({ code }: Source): string[] {
  return ts.preProcessFile(code.text, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** In: files. Out: every import of a file of the project, with both paths from the project's folder. */
export function relativeImports(files: readonly Source[]): Import[] {
  return files.flatMap((file) =>
    specifiers(file)
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => ({ from: file.path, to: normalize(join(dirname(file.path), specifier)) })),
  );
}

/** In: an import. Out: the same in a sentence. */
export function written({ from, to }: Import): string {
  return `${from} imports ${to}`;
}

/** One file of code. */
export interface Source {
  /** From the project's folder. */
  readonly path: string;
  readonly text: string;
  readonly code: ts.SourceFile;
}

/** One import of a file of the project. */
export interface Import {
  readonly from: string;
  readonly to: string;
}
