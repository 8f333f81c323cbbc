/** Files that cannot be read are told as such, by the check and by the importer alike: never by an error of a parser. */
import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { test } from 'node:test';
import { readCapture } from '../../../scripts/import/read-capture.ts';
import { captureWords, type CaptureToRead } from '../../../src/capture/words.ts';

const broken = /damaged, or nested too deeply/;

for (const [what, xml] of [
  ['is not well-formed', '<w:document><w:body></w:document>'],
  ['is empty', ''],
  ['is UTF-16', Buffer.from('\ufeff<w:document/>', 'utf16le')],
  ['uses an entity', '<!DOCTYPE w:document [<!ENTITY a "b">]><w:document><w:p>&a;</w:p></w:document>'],
] as const)
  test(`a Word file whose XML ${what} is told as damaged`, () => {
    assert.match(faultOf(docx(xml), { file: 'a.docx' }), broken);
  });

test('a book whose list names what is not there is told as damaged', () => {
  const bytes = zipSync({
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8('<container><rootfile full-path="b.opf"/></container>'),
    'b.opf': strToU8('<package><item id="a" href="100%.xhtml"/><itemref idref="a"/></package>'),
  });
  const told = /lists 100%\.xhtml, and does not hold it: it is damaged/;
  assert.match(faultOf(bytes, { file: 'b.epub', main: 'body' }), told);
  assert.throws(() => readCapture(bytes, { file: 'b.epub' }), { name: 'ImportRefusal', message: told });
});

for (const [tag, times] of [
  ['div', 20_000],
  ['b', 5000],
] as const)
  test(`a page of ${times} nested <${tag}> is told as nested too deeply`, () => {
    const bytes = strToU8(`<!doctype html><body>${`<${tag}>`.repeat(times)}Words.`);
    assert.match(faultOf(bytes, { file: 'a.html', main: 'body' }), broken);
    assert.throws(() => readCapture(bytes, { file: 'a.html' }), { name: 'ImportRefusal', message: broken });
  });

function docx(xml: string | Uint8Array): Uint8Array {
  return zipSync({ 'word/document.xml': typeof xml === 'string' ? strToU8(xml) : new Uint8Array(xml) });
}

function faultOf(bytes: Uint8Array, capture: CaptureToRead): string {
  const read = captureWords(bytes, { words: 1, ...capture });
  return 'fault' in read ? read.fault : `no fault: ${read.words}`;
}
