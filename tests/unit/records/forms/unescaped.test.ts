/** Parts of addresses, rightly and wrongly escaped. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { epubChapters } from '../../../../src/capture/epub.ts';
import { unescaped } from '../../../../src/records/forms/unescaped.ts';

test('what was escaped wrongly is told apart from what was not escaped at all', () => {
  assert.equal(unescaped('caf%C3%A9%20%D0%90'), 'café А');
  assert.equal(unescaped('goble-2015#p4'), 'goble-2015#p4');
  for (const wrong of ['100%', '%zz', '%C3', '%ff%fe', 'a%'])
    assert.equal(unescaped(wrong), undefined, wrong);
});

test('a book whose list of chapters escapes a name wrongly is read by the name as it stands', () => {
  const files = {
    'META-INF/container.xml': '<container><rootfile full-path="text/book.opf"/></container>',
    'text/book.opf':
      '<package><item id="a" href="100%.xhtml"/><item id="b" href="caf%C3%A9.xhtml"/><itemref idref="a"/><itemref idref="b"/></package>',
  };
  const bytes = zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
  assert.deepEqual(epubChapters(bytes), [{ path: 'text/100%.xhtml' }, { path: 'text/café.xhtml' }]);
});
