/** What the header of a TEI document says of an article's title and date. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { teiHeader } from '../../../src/exports/texts/tei-header.ts';
import { xmlOf } from '../../../src/exports/xml-document.ts';
import type { ArticleRecord } from '../../../src/records/article.ts';
import { articleFrontMatter } from '../citation/gold.ts';

const id = 'goble-2015-defecting';

test('what is printed has the language in which it is printed', () => {
  const titles = headerOf({ language: 'ru' }).match(/<title(?: [^>]*)?>/g) ?? [];
  assert.equal(titles.length, 3);
  for (const title of titles) assert.match(title, / xml:lang="ru"/);
});

test('a date that is about then, or uncertain, is not given out as exact', () => {
  const dateOf = (date: string): string | undefined =>
    /<date ([^>]*)>/.exec(headerOf({ issued: { date, known: 'printed' } }))?.[1];
  assert.equal(dateOf('2014'), 'when="2014"');
  assert.equal(dateOf('2014~'), 'when="2014" precision="low"');
  assert.equal(dateOf('2014?'), 'when="2014" cert="low"');
  assert.equal(dateOf('2014%'), 'when="2014" precision="low" cert="low"');
  assert.equal(dateOf('2014/2016~'), 'notBefore="2014" notAfter="2016" precision="low"');
});

function headerOf(change: Partial<ArticleRecord>): string {
  return xmlOf(teiHeader({ id, record: { ...articleFrontMatter(id), ...change } }));
}
