/** The link set: absolute, typed, with ways back. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkset } from '../../../src/exports/linkset.ts';
import { siteUrl } from '../../../src/site.ts';
import { articleFrontMatter } from '../citation/gold.ts';

const id = 'goble-2015-defecting';
const page = `${siteUrl.href}articles/${id}/`;
const { linkset: contexts } = JSON.parse(linkset({ id, record: articleFrontMatter(id) })) as {
  linkset: Record<string, unknown>[];
};

test('the page has one address to cite it by, its own, and one type', () => {
  assert.equal(contexts[0]?.['anchor'], page);
  assert.deepEqual(contexts[0]['cite-as'], [{ href: page }]);
  assert.deepEqual(contexts[0]['type'], [{ href: 'https://schema.org/BlogPosting' }]);
});

test('of a withdrawn article no file of its text is given', () => {
  const record = articleFrontMatter(id);
  const status = { state: 'withdrawn', date: '2026-01-01', reason: 'Asked for.' } as const;
  assert.doesNotMatch(linkset({ id, record: { ...record, status } }), /"item"|tei\.xml|annotations/);
});

test('each file leads back', () => {
  const back = [{ href: page, type: 'text/html' }];
  const backs = Object.fromEntries(
    contexts.slice(1).map(({ anchor, ...rest }) => [String(anchor).slice(page.length), rest]),
  );
  assert.deepEqual(backs, {
    'article.md': { collection: back },
    'capture.txt': { collection: back },
    'tei.xml': { collection: back },
    'annotations.jsonld': { collection: back },
    'article.epub': { collection: back },
    'cite.csl.json': { describes: back },
    'cite.bib': { describes: back },
    'cite.ris': { describes: back },
  });
});
