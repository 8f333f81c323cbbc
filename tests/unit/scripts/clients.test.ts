/** What programs of others make of the articles' files, where they are installed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CitedLine, clientRows } from '../../../scripts/clients/clients.ts';
import { readCitationStyles } from '../../../src/views/articles/citation-styles.ts';
import { goldArticles } from '../citation/gold.ts';

const articles: CitedLine[] = goldArticles().map(({ csl, citations }) => ({
  item: csl,
  line: citations.apa.replace(/<[^>]*>/g, '').replaceAll('&#38;', '&'),
}));
const rows = clientRows(articles, { apa: readCitationStyles().styles.apa, zotero: undefined });

for (const { check, right } of rows) {
  test(check, { skip: right === undefined ? 'the program is not installed' : false }, () => {
    const wrong = articles.filter((_, at) => right?.[at] !== true).map(({ item }) => item.id);
    assert.deepEqual(wrong, []);
  });
}
