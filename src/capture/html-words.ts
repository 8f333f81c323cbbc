/** The words that an element of a page shows. */
import type { Element, ElementContent } from 'hast';

/**
 * Elements whose contents a page does not show as its words: what is for programs, what stands in for a thing that could
 * not be loaded, and pictures.
 */
const wordless: ReadonlySet<string> = new Set([
  ...[
    'script',
    'style',
    'noscript',
    'template',
    'head',
    'meta',
    'link',
    'iframe',
    'frame',
    'object',
    'embed',
  ],
  ...['svg', 'canvas', 'audio', 'video', 'picture', 'img', 'map', 'rp', 'input', 'datalist'],
]);

/**
 * Elements that part the words before them from those after: what browsers set as blocks, lines and cells
 * (https://html.spec.whatwg.org/multipage/rendering.html), and what looks like one. All others, unknown ones too, stand in a line.
 */
const parting: ReadonlySet<string> = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'center',
    'dd',
    'details',
    'dialog',
    'dir',
    'div',
    'dl',
    'dt',
  ],
  ...[
    'fieldset',
    'figcaption',
    'figure',
    'footer',
    'form',
    'frameset',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
  ],
  ...[
    'hgroup',
    'hr',
    'html',
    'legend',
    'li',
    'listing',
    'main',
    'menu',
    'nav',
    'ol',
    'optgroup',
    'option',
    'p',
  ],
  ...[
    'plaintext',
    'pre',
    'search',
    'section',
    'summary',
    'ul',
    'xmp',
    'br',
    'button',
    'select',
    'textarea',
    'title',
  ],
  ...['table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'],
]);

/** In: an element. Out: whether it has no words of its own, whatever stands in it. */
export function isWordless({ tagName }: Element): boolean {
  return wordless.has(tagName);
}

/** In: an element. Out: whether it stands in a line with the words around it. */
export function isInLine({ tagName }: Element): boolean {
  return !parting.has(tagName);
}

/**
 * All words of an element, hidden ones too, in the order of the page. A quotation (`q`) gets the marks that browsers draw. Numbers
 * and bullets of lists, which browsers draw as well, are no words.
 *
 * In: an element. Out: its words, white space as it stands in the page, a space where a block or a line begins or ends.
 */
export function elementWords(element: Element): string {
  const words: string[] = [];
  // A stack of its own: pages nest deeper than calls may.
  const waiting: (ElementContent | string)[] = isTitle(element) ? [...element.children] : [element];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') words.push(next);
    else if (next.type === 'text') words.push(next.value);
    else if (next.type === 'element' && !isWordless(next)) {
      const [before, after] = around(next);
      words.push(before);
      waiting.push(after, ...next.children.toReversed());
    }
  }
  return words.join('');
}

/** The name of the page in its head, where the article has no other title. */
function isTitle({ tagName }: Element): boolean {
  return tagName === 'title';
}

function around(element: Element): [before: string, after: string] {
  if (element.tagName === 'q') return ['“', '”'];
  return isInLine(element) ? ['', ''] : [' ', ' '];
}
