/** BibLaTeX, as written and as pandoc reads it. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { bibLaTeX } from '../../../src/citation/biblatex.ts';
import type { CslItem } from '../../../src/citation/csl-item.ts';
import { cslJson } from '../../../src/citation/csl-json.ts';
import { readWith, skippedWithout } from './external-reader.ts';
import { goldArticles, goldRecords } from './gold.ts';

const articles = goldArticles().map(({ csl }) => csl);
const periodical = articles.filter(({ type }) => type === 'article-journal');
const withoutPandoc = skippedWithout('pandoc', '--version');

describe('a BibLaTeX file', () => {
  test('holds a blog post online, with the name of the blog and the day', () => {
    assert.equal(
      bibLaTeX(articles.filter(({ id }) => id === 'goble-2015-defecting')),
      [
        '@online{goble-2015-defecting,',
        '  author = {Goble, Paul},',
        '  title = {Central {Asian} soldiers and officers seen defecting to {Islamic} {State} at critical times},',
        '  date = {2015-06-07},',
        '  organization = {Window on Eurasia—New Series. Steppe Archive},',
        '  langid = {english},',
        '  url = {https://steppe.example/articles/goble-2015-defecting/},',
        '  annote = {Published in: Window on Eurasia—New Series. Archive: Steppe Archive. Archived copy of: http://windowoneurasia2.blogspot.com/2015/06/central-asian-soldiers-and-officers.html},',
        '}',
        '',
      ].join('\n'),
    );
  });

  test('holds initials in braces, and no author where none is known', () => {
    const text = bibLaTeX(articles);
    assert.match(text, /author = \{\{A\.I\.\}\}/);
    assert.match(text, /organization = \{\{KZ\.expert\}\}/);
    assert.equal(text.match(/author = /g)?.length, 3);
  });

  test('holds an article of a periodical with its volume and issue, the archive after it', () => {
    const author = [{ family: 'Karin', given: 'Yerlan' }];
    const text = bibLaTeX(periodical.map((item) => ({ ...item, author })));
    assert.match(text, /^@article\{/);
    assert.match(text, /volume = \{11\},\n {2}number = \{206\},/);
    assert.match(text, /addendum = \{Steppe Archive\}/);
  });

  test('says them in words where the article is unsigned, for which biblatex has no such type', () => {
    const text = bibLaTeX(periodical.map((item) => ({ ...item, page: '3--9' })));
    assert.match(text, /^@misc\{edm-2014-alien-war,\n {2}title = \{“Our people in an alien war”: \{Kaz/);
    assert.match(text, /organization = \{Eurasia Daily Monitor, 11\(206\), 3–9\. Steppe Archive\}/);
    assert.doesNotMatch(text, /volume|number|pages|addendum|howpublished/);
  });

  test('has the day of an unsigned article in a newspaper, and its name before the archive', () => {
    const csl: CslItem = { ...hostile, type: 'article-newspaper', archive: 'Steppe Archive' };
    delete csl.author;
    assert.match(bibLaTeX([csl]), /^@online\{[^]*organization = \{AT\\&T\\_Blog\. Steppe Archive\}/);
  });

  test('has balanced braces and one entry an item, whatever stands in the record', () => {
    const text = bibLaTeX([hostile, { ...hostile, title: 'An open { and a \\' }]);
    let depth = 0;
    for (const character of text) {
      if (character === '{') depth += 1;
      if (character === '}') depth -= 1;
      assert.ok(depth >= 0);
    }
    assert.equal(depth, 0);
    assert.equal(text.match(/^@/gm)?.length, 2);
  });

  test('lets no word of a record act in LaTeX, wherever it stands', () => {
    const word = '\\input{/etc/passwd} {x';
    const name = { family: word, given: word, suffix: word, 'non-dropping-particle': word };
    const text = bibLaTeX([
      { id: 'x', type: 'article-journal', author: [name], title: word, page: word, volume: word, note: word },
    ]);
    assert.equal(text.includes('\\input'), false);
    assert.equal(text.match(/\\textbackslash\{\}input/g)?.length, 8);
  });

  test('is read back whole by pandoc', { skip: withoutPandoc }, () => {
    const back = readBack(articles);
    for (const article of articles) {
      const { title, author, issued, URL, volume, issue, note, archive } = article;
      const read = back.find(({ id }) => id === article.id);
      assert.deepEqual([read?.title, read?.author, read?.issued, read?.URL], [title, author, issued, URL]);
      const number = volume === undefined ? '' : `, ${volume}(${issue ?? ''})`;
      assert.equal(
        read?.publisher,
        [`${article['container-title'] ?? ''}${number}`, archive].filter(Boolean).join('. '),
      );
      assert.ok(
        String(read['annote']).endsWith(`Archive: Steppe Archive. ${note?.split('\n').at(-1) ?? ''}`),
      );
    }
  });

  test('brings special characters through pandoc', { skip: withoutPandoc }, () => {
    const [read] = readBack([hostile]);
    assert.equal(read?.title, hostile.title?.replace(/\s+/g, ' '));
    assert.equal(read?.publisher, hostile['container-title']);
    assert.deepEqual(read?.author, hostile.author);
    assert.deepEqual(read?.issued, { 'date-parts': [[2014]], circa: true });
  });

  test('brings every kind of document through pandoc', { skip: withoutPandoc }, () => {
    for (const { csl } of goldRecords('citations-more')) {
      const [read] = readBack([csl]);
      // pandoc takes the stop of "U.S." for the end of a sentence, and raises the next word.
      const title = read?.title?.replace('U.S. Counter', 'U.S. counter');
      assert.deepEqual([title, read?.issued, read?.URL], [csl.title, csl.issued, csl.URL], csl.id);
    }
  });
});

describe('our APA style in pandoc', () => {
  test('prints the expected lines from CSL-JSON', { skip: withoutPandoc }, () => {
    const lines = pandocLines('items.json', cslJson(articles));
    assert.deepEqual(
      lines,
      goldArticles()
        .map(({ citations }) => plain(citations.apa))
        .sort(),
    );
  });

  test('prints them from BibLaTeX', { skip: withoutPandoc }, () => {
    const lines = goldArticles().map(({ citations }) => plain(citations.apa));
    assert.deepEqual(pandocLines('items.bib', bibLaTeX(articles)), lines.sort());
  });

  test(
    'misses the archive after a signed article of a periodical, which pandoc reads from no field',
    {
      skip: withoutPandoc,
    },
    () => {
      const [item] = goldRecords('citations-more').filter(({ csl }) => csl.id === 'journal1');
      assert.ok(item);
      assert.deepEqual(pandocLines('items.bib', bibLaTeX([item.csl])), [
        plain(item.citations.apa).replaceAll('&#38;', '&').replace(' Steppe Archive.', ''),
      ]);
    },
  );
});

describe('biber', () => {
  const withoutBiber = skippedWithout('biber', '--version');
  test('knows every field in its place, and misses none of the articles', { skip: withoutBiber }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'steppe-archive-biber-'));
    try {
      const all = [...goldRecords('citations-more'), ...goldRecords('citations-wider')].map(({ csl }) => csl);
      writeFileSync(join(folder, 'items.bib'), bibLaTeX([...articles, ...all]));
      const args = ['--tool', '--validate-datamodel', `--output-file=${join(folder, 'out.bib')}`];
      const said = readWith('biber', [...args, join(folder, 'items.bib')], '').split('\n');
      const warnings = said.filter((line) => /(?:WARN|ERROR) - /.test(line));
      assert.deepEqual(
        warnings.filter((line) => !line.includes('Missing mandatory field')),
        [],
      );
      const ids = new Set(articles.map(({ id }) => id));
      const ours = warnings.filter((line) => ids.has(/Entry '([^']*)'/.exec(line)?.[1] ?? ''));
      assert.deepEqual(ours, []);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

function readBack(items: readonly CslItem[]): CslItem[] {
  return JSON.parse(readWith('pandoc', ['-f', 'biblatex', '-t', 'csljson'], bibLaTeX(items))) as CslItem[];
}

function pandocLines(name: string, bibliography: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'steppe-archive-citation-'));
  try {
    const file = join(folder, name);
    writeFileSync(file, bibliography);
    const style = join(import.meta.dirname, '../../../src/citation/styles/apa.csl');
    const args = ['--citeproc', '--bibliography', file, '--csl', style, '-t', 'plain', '--wrap=none'];
    const text = readWith('pandoc', args, '---\nnocite: "@*"\n---\n');
    return text
      .split('\n')
      .filter((line) => line !== '')
      .sort();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function plain(html: string): string {
  return html.replace(/<[^>]*>/g, '');
}

const hostile: CslItem = {
  id: 'ho st}ile',
  type: 'post-weblog',
  language: 'en',
  title: 'A {brace} & 50% of $x_1^2~ #7 \\end{x} “quoted” USA\nof KZ.expert',
  author: [
    { family: 'O’Neil, and Co', given: 'Pat' },
    { literal: 'Ministry of A and B, {X}' },
    { family: 'Gogh', given: 'Pieter', 'non-dropping-particle': 'van' },
    { family: 'Иванова', given: 'Ольга' },
  ],
  'container-title': 'AT&T_Blog',
  issued: { 'date-parts': [[2014]], circa: true },
  URL: 'https://x.example/a_b?c=1&d=50%25#e{f}',
};
