/** Exactly the HTML that a text may become; the second wall, should a fault ever slip past the first. */
import type { Options } from 'rehype-sanitize';

/**
 * The schema for rehype-sanitize. Ids are not prefixed: they are addresses for ever, and they may only be paragraph,
 * endnote and marker anchors, which shadow nothing in a page. Addresses are http(s) or paths of this site.
 */
export const textSchema: Options = {
  tagNames: [
    ...['p', 'h2', 'h3', 'h4', 'blockquote', 'ul', 'ol', 'li', 'em', 'strong', 'br', 'hr'],
    ...['a', 'ins', 'span', 'div', 'time'],
  ],
  attributes: {
    a: [
      'href',
      ['id', /^r\d+[a-z]*$/],
      ['className', 'pn', 'nr', 'back', 'name'],
      ['rel', 'external'],
      ['role', 'doc-noteref', 'doc-backlink'],
      'ariaLabel',
    ],
    p: [['id', /^p\d+[a-z]*$/]],
    li: [['id', /^n\d+[a-z]*$/], ['className', 'retired'], ['tabIndex', -1], 'dataLabel'],
    ol: ['start'],
    ins: [['className', 'ed']],
    span: [
      ['className', 'vh'],
      ['id', /^r\d+[a-z]*$/],
    ],
    div: [
      ['id', /^p\d+[a-z]*$/],
      ['className', 'retired'],
      ['role', 'note'],
    ],
    time: [['dateTime', /^\d{4}-\d{2}-\d{2}$/]],
  },
  protocols: { href: ['http', 'https'] },
  clobber: [],
  strip: ['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg', 'math'],
};
