/** Every citation of the gold files, letter for letter, and what holds for any other. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import type { CslItem } from '../../../src/citation/csl-item.ts';
import {
  citationFormatter,
  citationStyles,
  formatCitations,
  type CitationCache,
  type Citations,
  type Finished,
} from '../../../src/citation/format.ts';
import { readCitationStyles } from '../../../src/views/articles/citation-styles.ts';
import { articleItem, goldArticles, goldRecords } from './gold.ts';

const texts = readCitationStyles();
const format = citationFormatter(texts);

const sets = {
  'the articles of the archive': goldArticles(),
  'other kinds of document': goldRecords('citations-more'),
  'kinds that an archive of this field may add': goldRecords('citations-wider'),
};

for (const [name, records] of Object.entries(sets)) {
  describe(name, () => {
    for (const { label, csl, citations } of records) {
      test(label, () => assert.deepEqual({ ...format(csl).citations }, inOrder(citations)));
    }
  });
}

describe('a citation', () => {
  test('does not depend on what else is cited', () => {
    const items = goldRecords('citations-more').map(({ csl }) => csl);
    const twins = items.map((item) => ({ ...item, id: `${item.id}-twin` }));
    const together = formatCitations([...items, ...twins], texts);
    for (const { id } of items) assert.deepEqual(together[`${id}-twin`], together[id]);
    assert.doesNotMatch(JSON.stringify(together), /2014a/);
  });

  test('has no elements but i, b, sup and sub, whatever stands in the record', () => {
    const html = JSON.stringify(format(hostile)).replaceAll('\\"', '"');
    assert.deepEqual([...new Set(html.match(/<[^>]*>/g))].sort(), ['</i>', '<i>']);
    assert.doesNotMatch(html, /&(?!#\d+;)/);
  });

  test('has no comma after a question in the text, and one in a note', () => {
    const unsigned: CslItem = { ...hostile, title: 'Who pays?' };
    delete unsigned.author;
    const { inText } = format(unsigned);
    assert.equal(inText.apa.whole, '(“Who Pays?” 2016)');
    assert.equal(inText.mla.placed, '(“Who Pays?” {¶})');
    assert.match(inText['chicago-note'].whole, /^“Who Pays\?,” /);
  });

  test('keeps "KZ.expert", also inside a title, and "U.S."', () => {
    const html = format(hostile).citations['mla'];
    assert.match(html, /of KZ\.expert and the U\.S\.-Led War/);
  });
});

describe('the cache', () => {
  test('answers the second time, and not when a style or the item has changed', () => {
    const kept = new Map<string, Finished>();
    const written: Finished[] = [];
    const cache: CitationCache = {
      get: (key) => kept.get(key),
      set: (key, citations) => {
        written.push(citations);
        kept.set(key, citations);
      },
      digest: (text) => createHash('sha256').update(text).digest('hex'),
    };
    const item = articleItem('goble-2015-defecting');
    const first = formatCitations([item], { ...texts, cache });
    assert.deepEqual(written, [first[item.id]]);
    assert.deepEqual(formatCitations([item], { ...texts, cache }), first);
    assert.equal(written.length, 1);

    formatCitations([{ ...item, title: 'Another title' }], { ...texts, cache });
    assert.equal(written.length, 2);

    const apa = texts.styles.apa.replace('<bibliography ', '<bibliography  ');
    formatCitations([item], { ...texts, styles: { ...texts.styles, apa }, cache });
    assert.equal(written.length, 3);
  });
});

describe('the style files', () => {
  for (const style of citationStyles) {
    test(`${style} calls every macro that it defines, and no other`, () => {
      const xml = texts.styles[style];
      const defined = new Set([...xml.matchAll(/<macro name="([^"]+)"/g)].map(([, name]) => name));
      const called = new Set([...xml.matchAll(/ macro="([^"]+)"/g)].map(([, name]) => name));
      assert.deepEqual([...called].sort(), [...defined].sort());
    });
  }
});

const hostile: CslItem = {
  id: 'hostile',
  type: 'post-weblog',
  language: 'en',
  title: 'a <script>alert(1)</script> & <i>word</i> of KZ.expert and the U.S.-led war',
  author: [{ literal: '<b onclick="x">Bold</b> & Co.' }],
  'container-title': '<span onmouseover="x">Notes</span>',
  issued: { 'date-parts': [[2016, 1, 2]] },
  URL: 'https://steppe.example/?a=1&b="><script>',
};

function inOrder(citations: Citations): Record<string, string> {
  return Object.fromEntries(citationStyles.map((style) => [style, citations[style]]));
}
