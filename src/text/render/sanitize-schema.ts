/** Exactly the HTML that a text may become; the second wall, should a fault ever slip past the first. */
import type { Options } from 'rehype-sanitize';

const paragraph = /^p\d+[a-z]*(?:\.\d+[a-z]*)?$/;
const section = /^s\d+[a-z]*$/;

/**
 * The schema for rehype-sanitize. Ids are not prefixed: they are addresses for ever, and they may only be anchors of passages
 * and of markers, which shadow nothing in a page. Addresses are http(s) or paths of this site; of pictures, paths alone.
 */
export const textSchema: Options = {
  tagNames: [
    ...['p', 'h2', 'h3', 'h4', 'blockquote', 'ul', 'ol', 'li', 'em', 'strong', 'br', 'hr'],
    ...['a', 'ins', 'span', 'div', 'time'],
    ...['section', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'figure', 'figcaption', 'img'],
  ],
  attributes: {
    a: [
      'href',
      ['id', /^r\d+[a-z]*$/],
      ['className', 'pn', 'sn', 'nr', 'back', 'name'],
      ['rel', 'external'],
      ['role', 'doc-noteref', 'doc-backlink'],
      'ariaLabel',
    ],
    p: [
      ['id', paragraph],
      ['className', 'standfirst', 'picture', 'right'],
    ],
    h2: [['id', section]],
    h3: [['id', section]],
    h4: [['id', section]],
    ul: [['id', /^p\d+[a-z]*$/]],
    tr: [['id', paragraph]],
    th: [
      ['className', 'right', 'center'],
      ['scope', 'col'],
    ],
    td: [['className', 'right', 'center']],
    img: [['src', /^\/(?:[\w.~-]+\/)*pictures\/[\w-]+\.\w+$/], 'alt', 'width', 'height', ['loading', 'lazy']],
    li: [['id', /^n\d+[a-z]*$/], ['className', 'retired'], ['tabIndex', -1], 'dataLabel'],
    ol: ['start', ['id', /^p\d+[a-z]*$/]],
    ins: [
      ['className', 'ed'],
      ['lang', 'en'],
      ['dir', 'ltr'],
    ],
    span: [
      ['className', 'vh'],
      ['id', /^(?:r\d+[a-z]*|p\d+[a-z]*(?:\.\d+[a-z]*)?|s\d+[a-z]*)$/],
    ],
    div: [
      ['id', /^(?:p\d+[a-z]*(?:\.\d+[a-z]*)?|s\d+[a-z]*)$/],
      ['className', 'retired', 'head'],
      ['role', 'note'],
    ],
    section: [['className', 'rows'], ['id', /^p\d+[a-z]*$/], ['tabIndex', 0], 'ariaLabel'],
    time: [['dateTime', /^\d{4}-\d{2}-\d{2}$/]],
  },
  protocols: { href: ['http', 'https'] },
  clobber: [],
  strip: ['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg', 'math'],
};
