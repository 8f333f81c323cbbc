/** What a citation goes by, in the real archive. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationName } from '../../../../src/views/sources/citation-name.ts';
import { realArchive } from '../../../real-archive.ts';

const archive = await realArchive();

test('of a source that is lost altogether, nobody who speaks in it is taken for the source', () => {
  assert.equal(nameOf('goble-2016-stopped-paying', 'p2-link'), 'a source whose link is lost');
});

test('an outlet with its date, a title, and who speaks, private persons apart', () => {
  assert.equal(nameOf('goble-2016-stopped-paying', 'p2-feltman'), 'United Nations, Last month');
  assert.equal(nameOf('edm-2014-alien-war', 'p2-tengri-news'), 'Tengri News, 16 September');
  assert.equal(nameOf('kzexpert-2018-isis-threat', 'p5-kozlov'), 'Vladimir Kozlov');
});

function nameOf(article: string, id: string): string {
  const source = archive.sources.find((one) => one.article === article)?.sources.find((one) => one.id === id);
  assert.ok(source, id);
  return citationName(archive, source);
}
