/** XML as a parser reads it back. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromXml } from 'xast-util-from-xml';
import { x } from 'xastscript';
import { xmlDocument } from '../../../src/exports/xml-document.ts';

test('signs of the language itself stand escaped, in words and in attributes, and come back as they were', () => {
  const words = 'a < b & c > "d" \'e\' &amp; ]]> ґ 𐌰 end';
  assert.deepEqual(readBack(x('p', { title: words, id: 'one' }, [words, x('em', words)])), {
    title: words,
    id: 'one',
    text: words + words,
  });
});

test('what is XML already stays; an element without anything keeps both its tags; an attribute without a value is left out', () => {
  const root = x('p', { hidden: null, title: undefined, n: 0 }, [x('em')]);
  root.children.push({ type: 'raw', value: '<b>a &#x26; b</b>' });
  assert.equal(
    xmlDocument(root),
    '<?xml version="1.0" encoding="UTF-8"?>\n<p n="0"><em></em><b>a &#x26; b</b></p>\n',
  );
});

test('characters that XML cannot hold are left out', () => {
  assert.equal(readBack(x('p', 'form\fbell\u0007line\nreturn')).text, 'formbellline\nreturn');
});

function readBack(root: ReturnType<typeof x>): Record<string, string> {
  const tree = fromXml(xmlDocument(root));
  const element = tree.children.find((node) => node.type === 'element');
  assert.ok(element);
  const text = (node: typeof element): string =>
    node.children
      .map((one) => (one.type === 'text' ? one.value : one.type === 'element' ? text(one) : ''))
      .join('');
  return { ...(element.attributes as Record<string, string>), text: text(element) };
}
