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
const rows = await clientRows(articles, { apa: readCitationStyles().styles.apa, zotero: undefined });

/** BibLaTeX has no field for an archive that pandoc reads, and its data model no article without an author. */
const known: Readonly<Record<string, readonly string[]>> = {
  'pandoc, BibLaTeX: the line of APA': ['edm-2014-alien-war'],
  'biber, BibLaTeX: nothing against its data model': ['edm-2014-alien-war'],
};

for (const { check, right } of rows) {
  test(check, { skip: right === undefined ? 'the program is not installed' : false }, () => {
    const wrong = articles.filter((_, at) => right?.[at] !== true).map(({ item }) => item.id);
    assert.deepEqual(wrong, known[check] ?? []);
  });
}
