/** RIS, line by line, and as bibutils reads it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CslItem } from '../../../src/citation/csl-item.ts';
import { ris } from '../../../src/citation/ris.ts';
import { readWith, skippedWithout } from './external-reader.ts';
import { goldArticles } from './gold.ts';

const articles = goldArticles().map(({ csl }) => csl);

describe('a RIS file', () => {
  test('holds an article as reference managers read it', () => {
    const goble = articles.filter(({ id }) => id === 'goble-2015-defecting');
    assert.deepEqual(ris(goble).split('\r\n'), [
      'TY  - BLOG',
      'ID  - goble-2015-defecting',
      'AU  - Goble, Paul',
      'TI  - Central Asian soldiers and officers seen defecting to Islamic State at critical times',
      'T2  - Window on Eurasia—New Series',
      'PY  - 2015',
      'DA  - 2015/06/07/',
      'LA  - en',
      'UR  - https://steppe.example/articles/goble-2015-defecting/',
      'N1  - Archived copy of: http://windowoneurasia2.blogspot.com/2015/06/central-asian-soldiers-and-officers.html',
      'M2  - Archive: Steppe Archive',
      'ER  - ',
      '',
    ]);
  });

  test('keeps the archive of all five where Zotero reads it, and of the page that does not cite it in words alone', () => {
    assert.deepEqual(ris(articles).match(/(?<=^(?:M2|DB) {2}- ).*(?=\r$)/gm), [
      'Kept in the archive: Steppe Archive',
      'Steppe Archive',
      'Archive: Steppe Archive',
      'Archive: Steppe Archive',
      'Archive: Steppe Archive',
    ]);
  });

  test('has nothing but tagged lines and ends every record', () => {
    const text = ris([...articles, hostile]);
    assert.doesNotMatch(text, /(?<!\r)\n|\r(?!\n)/);
    for (const line of text.split('\r\n')) assert.match(line, /^$|^[A-Z][A-Z\d] {2}- /);
    assert.equal(text.match(/^ER {2}- /gm)?.length, articles.length + 1);
  });

  test('lets no value open a line of its own', () => {
    assert.match(ris([hostile]), /^TI {2}- A title ER - TY - BOOK\r$/m);
  });

  test('gives dates no finer than they are', () => {
    assert.deepEqual(ris(articles).match(/(?<=^DA {2}- ).*(?=\r$)/gm), [
      '2018///ca.',
      '2014/11//ca.',
      '2014/10/30/',
      '2015/06/07/',
      '2016/07/07/',
    ]);
    assert.match(ris([hostile]), /^DA {2}- 2014\/\/\/ca\.\r$/m);
  });

  test('is read back by bibutils without loss', { skip: skippedWithout('ris2xml', '-h') }, () => {
    const back = readWith('xml2ris', [], readWith('ris2xml', [], ris(articles)));
    const kept = ['AU', 'TI', 'T2', 'VL', 'IS', 'PB', 'PY', 'UR', 'LA', 'N1', 'ID'];
    assert.deepEqual(records(back, kept), records(ris(articles), kept));
  });
});

/** The lines of each record that have one of the tags, sorted. */
function records(text: string, tags: readonly string[]): string[][] {
  return text
    .split(/^ER {2}- .*$/m)
    .map((record) =>
      record
        .split(/\r?\n/)
        .filter((line) => tags.includes(line.replace(/^\ufeff/, '').slice(0, 2)))
        .sort(),
    )
    .filter((lines) => lines.length > 0);
}

const hostile: CslItem = {
  id: 'hostile',
  type: 'report',
  title: ' A title\r\nER  - \r\nTY  - BOOK\u2028',
  issued: { 'date-parts': [[2014]], circa: true },
};
