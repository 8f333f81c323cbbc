import type { Element, Properties, Root } from 'hast';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { parseText } from '../../../../src/text/parse/parse.ts';
import { renderText } from '../../../../src/text/render/render.ts';
import { textSchema } from '../../../../src/text/render/sanitize-schema.ts';
import { anchorsOf } from '../anchors-of.ts';

const wall = unified().use(rehypeSanitize, textSchema).use(rehypeStringify).freeze();

function sanitized(...children: Root['children']): string {
  return wall.stringify(wall.runSync({ type: 'root', children }));
}

function element(tagName: string, properties: Properties = {}): Element {
  return { type: 'element', tagName, properties, children: [{ type: 'text', value: 'words' }] };
}

const addresses = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'vbscript:x',
  'data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
  'blob:https://a.org/1',
];

test('the sanitizer alone lets no script, style, frame, form or drawing through, and no picture but those of the archive', () => {
  const names =
    'script style iframe object embed form input button svg math video audio base meta link template';
  for (const name of names.split(' ')) {
    const html = sanitized(element(name, { src: 'x', onError: 'alert(1)' }));
    assert.ok(html === '' || html === 'words', `${name}: ${html}`);
  }
  for (const src of ['x', 'https://a.org/pictures/a.png', '//a.org/pictures/a.png', '/pictures/../a.png'])
    assert.equal(sanitized(element('img', { src, onError: 'alert(1)' })), '<img>words</img>', src);
  assert.equal(sanitized({ type: 'raw', value: '<script>alert(1)</script>' } as never), '');
  assert.equal(sanitized({ type: 'comment', value: 'x' }, { type: 'doctype' }), '');
});

test('the sanitizer alone takes away handlers, styles, foreign ids and classes, and search attributes', () => {
  const properties = {
    onClick: 'alert(1)',
    onFocus: 'alert(1)',
    style: 'position:fixed',
    id: 'cookie',
    name: 'body',
    className: ['site-header'],
    dataPagefindBody: '',
    dataPagefindMeta: 'title:x',
    dataPagefindIgnore: '',
    target: '_blank',
    srcDoc: 'x',
    autoFocus: true,
  };
  for (const name of textSchema.tagNames ?? []) {
    assert.doesNotMatch(sanitized(element(name, properties)), / (?:on|style|id|name|data-pagefind|target)/i);
    assert.doesNotMatch(sanitized(element(name, properties)), /site-header/);
  }
});

test('the sanitizer alone lets no address through but http, https and those of the site', () => {
  for (const href of addresses) {
    assert.doesNotMatch(
      sanitized(element('a', { href })),
      /href="(?!%20)[^"]*(?:script|data|file|blob)/i,
      href,
    );
  }
  assert.equal(sanitized(element('a', { href: 'https://a.org/' })), '<a href="https://a.org/">words</a>');
  assert.equal(sanitized(element('a', { href: '/people/x/' })), '<a href="/people/x/">words</a>');
});

test('hostile Markdown is a fault, and inert even when its faults are passed over', () => {
  const payloads = [
    '<script>alert(1)</script>',
    'a <img src=x onerror=alert(1)> b',
    '<svg/onload=alert(1)>',
    '<a href="javascript:alert(1)">a</a>',
    '<!-- a --><script>alert(1)</script>',
    '<iframe srcdoc="<script>alert(1)</script>">',
    '<p id="p1" onclick="alert(1)">a',
    '![a](x"onerror="alert(1))',
    '![a](https://tracker.org/x.gif)',
    'a :missing[link]{onclick="alert(1)"}',
    'a :missing[link]{#p1 .pn}',
    'a :script[alert(1)]',
    '::iframe{src="javascript:alert(1)"}',
    ':::script\nalert(1)\n:::',
    '```html\n<script>alert(1)</script>\n```',
    'a `<script>alert(1)</script>`',
    '[a][b]\n\n[b]: javascript:alert(1)',
    '[a][b]\n\n[b]: //evil.example/',
    '[b]\n\n[b]: /\\evil.example',
    '[b][]\n\n[b]: https://user@evil.example/',
    '[a](https://b.org "\\" onclick=\\"alert(1)")',
    ...addresses.flatMap((address) => [
      `[a](<${address.replace('\n', '&#10;')}>)`,
      `<${address.trim()}>`,
      `a[^1]\n\n[^1]: [b](<${address.replace('\n', '&#10;')}>)`,
      `[a](${address.replace(/[^a-z]/gi, (letter) => `&#${letter.codePointAt(0)};`)})`,
    ]),
  ];
  for (const payload of payloads) {
    const parsed = parseText(payload, { lineOffset: 0 });
    const { html, notesHtml } = renderText(parsed, { anchors: anchorsOf(parsed) });
    for (const tag of (html + notesHtml).match(/<[a-z][^>]*>/gi) ?? []) {
      assert.match(
        tag,
        /^<(?:p|li|ul|ol|blockquote|h[234]|em|strong|br|hr|ins|span|a)(?: (?:(?:id|class|role|rel|aria-label|tabindex|start|data-label)="[^"<>]*"|href="(?:#[prn]\d+[a-z]*|https?:[^"<>]*)"))*>$/,
        payload,
      );
    }
    assert.ok(parsed.faults.length > 0 || !/<a (?!class)/.test(html), payload);
  }
});
