/** Documents of a book: XHTML with what EPUB adds to it (https://www.w3.org/TR/epub-33/#sec-xhtml). */
import type { Element as HtmlElement, RootContent } from 'hast';
import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import { xmlDocument } from '../xml-document.ts';

/** In: the title of a document, and what is in its body. Out: the document. */
export function xhtmlDocument(title: string, body: readonly Element[]): string {
  const html = x(
    'html',
    {
      xmlns: 'http://www.w3.org/1999/xhtml',
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      lang: 'en',
      'xml:lang': 'en',
    },
    [
      x('head', [
        x('meta', { charset: 'UTF-8' }),
        x('title', title),
        x('meta', { name: 'viewport', content: 'width=device-width' }),
        x('link', { rel: 'stylesheet', type: 'text/css', href: 'book.css' }),
      ]),
      x('body', [...body]),
    ],
  );
  return xmlDocument(html).replace('?>\n', '?>\n<!DOCTYPE html>\n');
}

/** In: parts of a page. Out: the same as parts of a document in XML; comments are left out. */
export function asXml(nodes: readonly RootContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [{ type: 'text', value: node.value }];
    if (node.type !== 'element') return [];
    return [x(node.tagName, attributesOf(node), asXml(node.children))];
  });
}

/** In: a language, and the direction of its script where that is another. Out: the attributes that say so, to HTML and to XML. */
export function inLanguage(language: string | undefined, direction?: string): Record<string, string> {
  if (language === undefined) return {};
  return { lang: language, 'xml:lang': language, ...(direction === undefined ? {} : { dir: direction }) };
}

function attributesOf({ properties }: HtmlElement): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    const written = value === true ? name : ([] as unknown[]).concat(value).join(' ');
    attributes[attributeName(name)] = written;
    if (name === 'lang') attributes['xml:lang'] = written;
  }
  return attributes;
}

/** As https://github.com/syntax-tree/hast#properties tells them: `className`, `ariaLabel`, `dateTime`. */
function attributeName(property: string): string {
  if (property === 'className') return 'class';
  if (/^(?:aria|data)[A-Z]/.test(property)) return property.replace(/[A-Z]/, '-$&').toLowerCase();
  return property.includes(':') ? property : property.toLowerCase();
}
