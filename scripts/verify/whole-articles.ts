/** Every word of a source in its page, where readers see it, and in the index. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stem } from 'porter2';
import { readWords } from '../../src/search/words.ts';
import { resolveReferences } from '../../src/text/character-references.ts';
import { notAsInSource, wordsOf } from './as-in-source.ts';
import { attribute, type BuiltPage, type BuiltSite, visibleTextOf } from './built-site.ts';
import { type IndexedPage, indexedWords } from './indexed-words.ts';

/**
 * The words are taken from the Markdown by a reading of its own, apart from the one that makes pages.
 *
 * In: the built site, and the folder that holds `content/`. Out: how many words were looked for, and a sentence for each article of
 * which some are missing, changed or put in. An article that was withdrawn shows none.
 */
export function wholeArticles(site: BuiltSite, root: string): { words: number; faults: string[] } {
  const faults: string[] = [];
  const index = openedIndex(site.folder, faults);
  let words = 0;
  for (const file of globSync('content/articles/*.md', { cwd: root }).toSorted()) {
    const id = basename(file, '.md');
    const page = site.pages.get(`articles/${id}/index.html`);
    const bytes = readFileSync(join(root, file));
    const [front, body] = parts(bytes.toString());
    if (!page || /^status:\s*\n\s+state: withdrawn/m.test(front)) continue;
    const text = printedText(body);
    const source = wordsOf(text);
    words += source.length;
    const told = (missing: readonly string[], where: string): void => {
      if (missing.length > 0)
        faults.push(
          `articles/${id}/: ${missing.length} words are not ${where}: ${missing.slice(0, 5).join(', ')}`,
        );
    };
    told(lacking(source, mainText(page)), 'in the text that readers see');
    const known = index.get(`/articles/${id}/`);
    told(known ? notIndexed(text, known.stems) : source, 'in the index');
    told(known ? lacking(source, wordsOf(known.content)) : [], 'in what the index shows of it');
    faults.push(
      ...notAsInSource(site, { id, page, bytes, front: front.replace(/^---\n/, ''), words: source }),
    );
  }
  return { words, faults };
}

/** Where it cannot be read, that is told, and each article tells that it is not in it. */
function openedIndex(folder: string, faults: string[]): ReadonlyMap<string, IndexedPage> {
  try {
    return indexedWords(folder);
  } catch (error) {
    faults.push(
      `The index in pagefind/ cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
    );
    return new Map();
  }
}

function parts(markdown: string): [front: string, body: string] {
  const end = markdown.replaceAll('\r\n', '\n').indexOf('\n---\n');
  return [markdown.slice(0, end), markdown.replaceAll('\r\n', '\n').slice(end + 5)];
}

/** What is printed: without our marks and their fields, the markers of notes, and addresses behind words. */
function printedText(markdown: string): string {
  const text = markdown
    .replace(/:missing\[[^\]]*\](?:\{[^}]*\})?/g, ' ')
    .replace(/:(?:spelling|doubtful)\[([^\]]*)\](?:\{[^}]*\})?/g, '$1')
    .replace(/\[\^[^\]]*\]:?/g, ' ')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/\\(?=\p{P})/gu, '');
  return resolveReferences(text, () => ' ').normalize('NFC');
}

function mainText(page: BuiltPage): string[] {
  const main = page.elements.find(({ tagName }) => tagName === 'main');
  const article = page.elements.find((element) => attribute(element, 'data-pagefind-body') !== undefined);
  const shown = article ?? main;
  return shown ? wordsOf(visibleTextOf(shown)) : [];
}

/** In: the words of a source, in order; those of a page. Out: what stands in the page less often than in the source. */
function lacking(source: readonly string[], shown: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of shown) left.set(word, (left.get(word) ?? 0) + 1);
  return source.filter((word) => {
    const times = left.get(word) ?? 0;
    left.set(word, times - 1);
    return times <= 0;
  });
}

/** In: a text; the stems under which the index finds it. Out: its words that have none. Letters that stand alone are part of a longer word. */
function notIndexed(text: string, known: ReadonlySet<string>): string[] {
  // An address is found by its host; what follows is cut in other ways.
  const { parts, compounds } = readWords(text.replace(/\w+:\/\/\S+/g, ' '));
  const joined = new Set(
    [...compounds].flatMap(([first, { joined, key, last }]) =>
      [joined, key, stem(joined), stem(key)].some((form) => known.has(form)) ? places(first, last) : [],
    ),
  );
  return parts.flatMap((part, at) => {
    const isFound = [part.text, part.key].some(
      (form) => known.has(form) || known.has(stem(form)) || hasStem(form, known),
    );
    return isFound || joined.has(at) || part.text.length < 2 ? [] : [part.text];
  });
}

/** Stemmers of other makers stop at another letter. */
function hasStem(word: string, known: ReadonlySet<string>): boolean {
  return places(Math.max(3, Math.ceil(word.length / 2)), word.length).some((end) =>
    known.has(word.slice(0, end)),
  );
}

function places(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
}
