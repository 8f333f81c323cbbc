import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, isKept, sizeInWords } from '../../../src/offline/offline-copy.ts';

test('a copy has what is read, searched, checked and cited, and what that needs', () => {
  const needed = [
    'index.html',
    'articles/a/index.html',
    'articles/a/cite.ris',
    'articles/a/article.md',
    '_astro/x.css',
  ];
  needed.push(
    '_astro/x.js',
    'fonts/serif.woff2',
    'pagefind/pagefind.js',
    'pagefind/index/en_1.pf_index',
    'returning.js',
  );
  needed.push(
    'data/edition.json',
    'data/search-names.json',
    'data/names/a.json',
    'data/texts/a.json',
    'offline/index.html',
  );
  needed.push('data/quotations/runs/0.bin', 'timeline/where/0.json', 'manifest.webmanifest', 'favicon.svg');
  assert.deepEqual(
    needed.filter((file) => !isKept(file)),
    [],
  );
  const others = [
    '404.html',
    '_headers',
    '_redirects',
    '.nojekyll',
    'SHA256SUMS',
    'licences.txt',
    'robots.txt',
    'feed.atom',
  ];
  others.push(
    'feed-2.json',
    'sitemap.xml',
    'sitemap-1.xml',
    'articles/a/preview.png',
    'articles/a/linkset.json',
  );
  others.push(
    'data/claims.csv',
    'data/claims.jsonl',
    'data/names.json',
    'data/texts.json',
    'offline-worker.js',
  );
  others.push('data/offline.json', 'data/offline-files.json', 'data/articles.bib');
  assert.deepEqual(others.filter(isKept), []);
});

test('a page is kept under its folder, as it is asked for', () => {
  assert.deepEqual(['index.html', 'articles/a/index.html', 'data/x.json'].map(addressOf), [
    '',
    'articles/a/',
    'data/x.json',
  ]);
});

test('sizes are told in the unit that suits them', () => {
  assert.deepEqual([400, 93_500, 1_469_510, 49_700_000].map(sizeInWords), [
    '1 kB',
    '94 kB',
    '1.5 MB',
    '50 MB',
  ]);
});
