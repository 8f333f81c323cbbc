/** References to characters, resolved. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resolveReferences } from '../../../src/text/character-references.ts';

for (const [written, read] of [
  ['King&rsquo;s', 'King’s'],
  ['King&#8217;s &#x2019; &#X2019;', 'King’s ’ ’'],
  ['a &amp;lt; b', 'a &lt; b'],
  ['a&#1114112;b', 'ab'],
  ['AT&T; &unknown;', 'AT&T; &unknown;'],
  ['a & b &amp', 'a & b &amp'],
] as const) {
  test(`${written} is read as ${read}`, () => {
    assert.equal(resolveReferences(written), read);
  });
}

test('what is not known may stand for something else', () => {
  assert.equal(
    resolveReferences('a&hearts;b', () => ' '),
    'a b',
  );
});
