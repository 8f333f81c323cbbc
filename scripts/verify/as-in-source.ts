/** What a page gives as the words of its article, held against the article’s file: nothing changed, moved or put in. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { attribute, type BuiltPage, type BuiltSite } from './built-site.ts';
import { sumOf } from './sums.ts';

/**
 * In: the built site; the article: its page, its id, the bytes of its file, its front matter and the words that it prints, in their order. Out: a
 * sentence for each passage, field and file that says something else.
 */
export function notAsInSource(site: BuiltSite, article: SourceArticle): string[] {
  return [...changedPassages(article), ...changedHead(article), ...changedFiles(site, article)].map(
    (fault) => `articles/${article.id}/: ${fault}`,
  );
}

/** In: a text. Out: its words, in Unicode's canonical form. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Each passage with an address, and the text as a whole: what stands between passages is found there. */
function changedPassages({ page, words }: SourceArticle): string[] {
  const source = spaced(words);
  const shown = page.elements.filter(
    (element) => isPassage(element) || attribute(element, 'class') === 'text',
  );
  return shown
    .filter((element) => isPassage(element) || element.tagName === 'div')
    .flatMap((element) => {
      const own = wordsOf(printedText(element));
      if (source.includes(spaced(own))) return [];
      const id = attribute(element, 'id');
      const where = id === undefined ? 'the text' : `#${id}`;
      return [`${where} is not as in the source, at “${whereItDeparts(own, source)}”.`];
    });
}

function isPassage(element: Element): boolean {
  return /^(?:[pns]\d|[a-z]-\d)[\w.]*$/.test(attribute(element, 'id') ?? '');
}

/** Without what is ours: numbers and marks, the markers of notes and the ways back from them. */
function printedText(element: Element): string {
  const isOurs =
    ['script', 'style', 'template', 'ins'].includes(element.tagName) ||
    attribute(element, 'hidden') !== undefined ||
    attribute(element, 'role') === 'doc-noteref' ||
    /(?:^| )(?:pn|back|vh)(?: |$)/.test(attribute(element, 'class') ?? '');
  if (isOurs) return ' ';
  return element.childNodes
    .map((child) => ('value' in child ? child.value : 'attrs' in child ? printedText(child) : ''))
    .join('')
    .replace(/^|$/g, isBlock(element) ? ' ' : '');
}

/** Words in two paragraphs are two, those in two spans may be one. */
function isBlock({ tagName }: Element): boolean {
  return !/^(?:a|abbr|b|bdi|cite|code|em|i|mark|q|s|small|span|strong|sub|sup|u)$/.test(tagName);
}

/** Some words before it, and those with which it begins. */
function whereItDeparts(words: readonly string[], source: string): string {
  let [from, to] = [0, words.length];
  while (from < to) {
    const middle = Math.ceil((from + to) / 2);
    if (source.includes(spaced(words.slice(0, middle)))) from = middle;
    else to = middle - 1;
  }
  return words.slice(Math.max(0, from - 3), from + 3).join(' ');
}

function changedHead({ page, front }: SourceArticle): string[] {
  const { title, byline, issued } = parse(front) as FrontMatter;
  const heading = page.elements.find(({ tagName }) => tagName === 'h1');
  const header = page.elements.find(
    (element) => element.tagName === 'header' && element.childNodes.some((child) => child === heading),
  );
  if (!heading || !header) return ['it has no title.'];
  const said = spaced(wordsOf(printedText(header)));
  const dates = page.elements.flatMap((element) => attribute(element, 'datetime') ?? []);
  const date = issued?.date ?? '';
  return [
    ...(title?.printed === undefined ||
    spaced(wordsOf(printedText(heading))) === spaced(wordsOf(title.printed))
      ? []
      : ['its title is not that of the source.']),
    ...(byline?.printed === undefined || said.includes(spaced(wordsOf(byline.printed)))
      ? []
      : ['its byline is not that of the source.']),
    ...(!/^\d{4}(?:-\d\d){0,2}$/.test(date) || dates.includes(date)
      ? []
      : ['its date is not that of the source.']),
  ];
}

function changedFiles({ folder }: BuiltSite, { id, bytes, front }: SourceArticle): string[] {
  const digest = (parse(front) as FrontMatter).capture?.sha256;
  const files = [
    ['article.md', sumOf(bytes)],
    ['capture.txt', digest],
  ] as const;
  return files.flatMap(([file, sum]) => {
    const path = join(folder, 'articles', id, file);
    const isOther = sum !== undefined && existsSync(path) && sumOf(readFileSync(path)) !== sum;
    return isOther ? [`${file} is not the file in content/.`] : [];
  });
}

/** So that the end of one word and the beginning of another are not found. */
function spaced(words: readonly string[]): string {
  return words.length === 0 ? '' : ` ${words.join(' ')} `;
}

type Element = BuiltPage['elements'][number];

interface SourceArticle {
  readonly id: string;
  readonly page: BuiltPage;
  /** Of its file. */
  readonly bytes: Uint8Array;
  readonly front: string;
  readonly words: readonly string[];
}

/** The part that a page shows in so many words. */
interface FrontMatter {
  readonly title?: { readonly printed?: string };
  readonly byline?: { readonly printed?: string };
  readonly issued?: { readonly date?: string };
  readonly capture?: { readonly sha256?: string };
}
