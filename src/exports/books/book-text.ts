/** The text of an article in a book: that of its page, with links that lead somewhere without the site. */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { ElementContent as XmlContent } from 'xast';
import type { EditorialMark } from '../../text/article-text.ts';
import { absoluteUrl, articleUrl, pageUrl } from '../../urls.ts';
import { textOf } from '../texts/page-passages.ts';
import { nameId } from '../texts/tei-names.ts';
import { asXml } from './xhtml.ts';

/**
 * In: the body or the endnotes of an article as a tree, and around it: the article's id, its marks by `markKey()`, the pictures that the book
 * has, by address. Out: the same words in XML. A paragraph's number leads to its published address, a name to the index of the book,
 * a mark to what is said of it; endnotes are blocks that reading programs can show where their marker stands, and that stand in their place otherwise.
 */
export function bookText(tree: Root, around: TextAround): XmlContent[] {
  return asXml(tree.children.map((node) => changed(node, { ...around, at: '', isInLink: false })));
}

/** A mark is known by where it stands and what it shows. In: both. Out: a key. */
export function markKey(at: string, shown: string): string {
  return `${at} ${shown}`;
}

function changed(node: RootContent, here: Here): RootContent {
  if (node.type !== 'element') return node;
  const id = node.properties['id'];
  const at = typeof id === 'string' && here.anchors.has(id) ? id : here.at;
  const within = { ...here, at, isInLink: here.isInLink || node.tagName === 'a' };
  const element = {
    ...node,
    children: node.children.map((child) => changed(child, within) as ElementContent),
  };
  const classes = new Set(([] as unknown[]).concat(node.properties['className'] ?? []).map(String));
  if (element.tagName === 'ins') return markOf(element, within);
  if (element.tagName === 'img') return pictureOf(element, within);
  if (element.tagName === 'li' && /^n\d/.test(String(id))) return noteOf(element, classes.has('retired'));
  if (element.tagName === 'a') return linkOf(element, { classes, here: within });
  return element;
}

function linkOf(link: Element, { classes, here }: { classes: ReadonlySet<string>; here: Here }): Element {
  const { href, ...rest } = link.properties;
  const address = typeof href === 'string' ? href : '';
  if (classes.has('pn') || classes.has('sn')) {
    const what = classes.has('pn') ? 'Paragraph' : 'Section';
    return {
      ...link,
      properties: {
        ...rest,
        href: absoluteUrl(articleUrl(here.article, address.slice(1))),
        ariaLabel: `${what} ${address.slice(2)} on the archive’s page`,
      },
    };
  }
  if (classes.has('nr')) {
    const properties = { ...link.properties, 'epub:type': 'noteref' };
    // "note" is there for voices on a page; reading programs say it by the role.
    return { ...link, properties, children: link.children.filter(({ type }) => type === 'text') };
  }
  if (classes.has('name')) {
    const reference = address.slice(pageUrl('').length).replace(/\/$/, '');
    return { ...link, properties: { ...rest, href: `names.xhtml#${nameId(reference)}` } };
  }
  return link;
}

/**
 * What is said of it stands after the text; a mark of which nothing is kept, such as the address of a copy, is as it was. Within a link there is
 * no other: a mark in one can be led back to, and leads nowhere.
 */
function markOf(element: Element, { at, marks, isInLink }: Here): Element {
  const shown = textOf(element).trim();
  const [mark] = marks.get(markKey(at, shown)) ?? [];
  if (!mark) return element;
  marks.get(markKey(at, shown))?.shift();
  const id = `at-${mark.id}`;
  if (isInLink) return { ...element, properties: { ...element.properties, id } };
  const properties = {
    id,
    href: `#${mark.id}`,
    'epub:type': 'noteref',
    role: 'doc-noteref',
  };
  const gap = textOf(element).startsWith(' ') ? [{ type: 'text' as const, value: ' ' }] : [];
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties,
    children: [{ type: 'text', value: shown }],
  };
  return { ...element, children: [...gap, link] };
}

/** A picture that the book has no room for is a link to it, beside its caption. */
function pictureOf(element: Element, { pictures }: Here): Element {
  const source = String(element.properties['src']);
  const { alt, width, height } = element.properties;
  const file = pictures.get(source);
  if (file !== undefined) return { ...element, properties: { src: file, alt, width, height } };
  const href = absoluteUrl(source);
  return {
    type: 'element',
    tagName: 'p',
    properties: { className: ['small'] },
    children: [
      {
        type: 'element',
        tagName: 'a',
        properties: { className: ['ed'], href },
        children: [{ type: 'text', value: `[picture on the archive’s page: ${String(alt)}]` }],
      },
    ],
  };
}

function noteOf({ properties, children }: Element, isRetired: boolean): Element {
  const { id, dataLabel } = properties;
  if (isRetired)
    return { type: 'element', tagName: 'div', properties: { id, className: ['retired'] }, children };
  const label: Element = {
    type: 'element',
    tagName: 'span',
    properties: { className: ['label'] },
    children: [{ type: 'text', value: `${String(dataLabel)} ` }],
  };
  const [first, ...further] = inBlocks(children);
  const isParagraph = first?.type === 'element' && first.tagName === 'p';
  return {
    type: 'element',
    tagName: 'div',
    properties: { id, className: ['note'], 'epub:type': 'footnote', role: 'doc-footnote' },
    children: isParagraph
      ? [{ ...first, children: [label, ...first.children] }, ...further]
      : [paragraph([label]), ...(first ? [first] : []), ...further],
  };
}

/** What stands beside blocks is a paragraph, if it is more than white space. */
function inBlocks(children: readonly ElementContent[]): ElementContent[] {
  const blocks: ElementContent[] = [];
  let open: ElementContent[] = [];
  const close = (): void => {
    if (open.some((node) => textOf(node).trim() !== '')) blocks.push(paragraph(open));
    open = [];
  };
  for (const child of children) {
    if (child.type === 'element' && blockNames.has(child.tagName)) {
      close();
      if (child.tagName !== 'p' || child.children.length > 0) blocks.push(child);
    } else open.push(child);
  }
  close();
  return blocks;
}

function paragraph(children: readonly ElementContent[]): Element {
  return { type: 'element', tagName: 'p', properties: {}, children: [...children] };
}

const blockNames = new Set('p blockquote ul ol dl div section table figure pre hr h2 h3 h4 h5 h6'.split(' '));

/** What a text is set with. */
export interface TextAround {
  readonly article: string;
  /** The anchors of its passages. */
  readonly anchors: ReadonlySet<string>;
  /** By `markKey()`, in reading order; each is taken away once its place is found. */
  readonly marks: ReadonlyMap<string, PlacedMark[]>;
  /** By address on the site, the file in the book. */
  readonly pictures: ReadonlyMap<string, string>;
}

/** A mark with the identifier of what is said of it. */
export interface PlacedMark extends EditorialMark {
  readonly id: string;
}

type Here = TextAround & { readonly at: string; readonly isInLink: boolean };
