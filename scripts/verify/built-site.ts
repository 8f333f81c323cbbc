/** The built site as files and parsed pages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type DefaultTreeAdapterTypes, html as parse5Html, parse } from 'parse5';

/**
 * Reads a built site.
 *
 * In: its folder. Out: the names of all files (`articles/x/index.html`), and the HTML pages among them, parsed.
 * Pagefind's own files are among the names; it writes no page.
 */
export function readBuiltSite(folder: string): BuiltSite {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted();
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => readPage(folder, file));
  return { folder, files: new Set(files), pages: new Map(pages.map((page) => [page.file, page])) };
}

/** The file that a web server sends for an address. In: `articles/x/` or `about/style.css`, below the home page. */
export function fileAt(address: string): string {
  return address === '' || address.endsWith('/') ? `${address}index.html` : address;
}

/** The first value of an attribute on the elements of a name. Out: undefined when there is none. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

function readPage(folder: string, file: string): BuiltPage {
  const html = readFileSync(join(folder, file), 'utf8');
  const elements = [...elementsIn(parse(html))];
  return {
    file,
    address: file === 'index.html' ? '' : file.replace(/\/index\.html$/, '/'),
    html,
    elements,
    ids: elements.flatMap((element) => attribute(element, 'id') ?? []),
    references: elements.flatMap(referencesOf),
  };
}

function* elementsIn(node: DefaultTreeAdapterTypes.ParentNode): Generator<Element> {
  for (const child of node.childNodes) {
    if ('attrs' in child) yield child;
    if ('childNodes' in child) yield* elementsIn(child);
    if ('content' in child) yield* elementsIn(child.content);
  }
}

/** What an element refers to, and whether the browser fetches it without being asked. */
function referencesOf(element: Element): Reference[] {
  const { tagName } = element;
  const rel = attribute(element, 'rel') ?? '';
  // A link of these kinds says something about the page; all others are fetched.
  const isStatement =
    tagName === 'link' &&
    /^(canonical|alternate|license|author|prev|next|up|cite-as|describedby|item|collection|type|original|linkset|schema\.\w+)$/.test(
      rel,
    );
  const isFetched = tagName !== 'a' && tagName !== 'area' && !isStatement;
  const references = ['href', 'src', 'action', 'poster', 'data'].flatMap((name) => {
    const value = attribute(element, name);
    return value === undefined || (name === 'data' && tagName !== 'object')
      ? []
      : [{ value, isFetched, tagName }];
  });
  const candidates = (attribute(element, 'srcset') ?? '')
    .split(',')
    .map((part) => part.trim().split(/\s/)[0] ?? '');
  const images = candidates.filter(Boolean).map((value) => ({ value, isFetched: true, tagName }));
  const css = tagName === 'style' ? textOf(element) : (attribute(element, 'style') ?? '');
  return [
    ...references,
    ...images,
    ...cssReferences(css).map((value) => ({ value, isFetched: true, tagName })),
  ];
}

/** What a style sheet fetches. In: CSS. Out: the addresses as written, `data:` ones left out. */
export function cssReferences(css: string): string[] {
  const matches = css.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)|@import\s+(["'])(.*?)\3/g);
  return [...matches]
    .map((match) => match[2] ?? match[4] ?? '')
    .filter((value) => !value.startsWith('data:'));
}

/** The text inside an element. */
export function textOf(element: Element): string {
  return element.childNodes
    .map((child) => ('value' in child ? child.value : 'attrs' in child ? textOf(child) : ''))
    .join('');
}

/** What of it a reader sees: scripts, styles and what is hidden are left out. */
export function visibleTextOf(element: Element): string {
  const isUnseen =
    ['script', 'style', 'template'].includes(element.tagName) || attribute(element, 'hidden') !== undefined;
  if (isUnseen) return '';
  return element.childNodes
    .map((child) => ('value' in child ? child.value : 'attrs' in child ? visibleTextOf(child) : ''))
    .join(breaksWords(element) ? ' ' : '');
}

/** Words in two paragraphs are two, those in two spans may be one. */
function breaksWords({ tagName }: Element): boolean {
  return /^(?:article|main|section|div|header|aside|nav|ol|ul|dl|blockquote|table|tr|tbody)$/.test(tagName);
}

/** Whether an element belongs to HTML itself, and not to a drawing. */
export function isHtml(element: Element): boolean {
  return element.namespaceURI === parse5Html.NS.HTML;
}

type Element = DefaultTreeAdapterTypes.Element;

/** A built site. */
export interface BuiltSite {
  readonly folder: string;
  readonly files: ReadonlySet<string>;
  /** By file name. */
  readonly pages: ReadonlyMap<string, BuiltPage>;
}

/** A built page. */
export interface BuiltPage {
  readonly file: string;
  /** Below the home page: `articles/x/`; '' for the home page itself. */
  readonly address: string;
  readonly html: string;
  readonly elements: readonly Element[];
  readonly ids: readonly string[];
  readonly references: readonly Reference[];
}

/** An address that stands in a page. */
export interface Reference {
  /** As written. */
  readonly value: string;
  /** Whether a browser asks for it by itself. */
  readonly isFetched: boolean;
  readonly tagName: string;
}
