/** The site map: one file, or an index of several. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sitemapParts, sitemapXml } from '../../../src/exports/sitemap.ts';
import { siteUrl } from '../../../src/site.ts';

function locations(xml: string): string[] {
  return [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address);
}

function addresses(count: number): { path: string }[] {
  return Array.from({ length: count }, (_, at) => ({ path: `${siteUrl.pathname}places/p${at}/` }));
}

test('up to ten thousand addresses stand in one file', () => {
  const all = addresses(10_000);
  assert.deepEqual(sitemapParts(all), []);
  const xml = sitemapXml([...all.slice(1), { path: '/a&b/', changed: '2026-11-22' }]);
  assert.match(xml, /^<\?xml .*\n<urlset /);
  assert.match(xml, /a&#38;b\/<\/loc><lastmod>2026-11-22<\/lastmod>/);
  assert.equal(locations(xml).length, 10_000);
});

test('more stand in parts, each once and in order, and the index names every part', () => {
  const all = addresses(25_001);
  const index = sitemapXml(all);
  assert.match(index, /^<\?xml .*\n<sitemapindex /);
  const parts = sitemapParts(all);
  assert.deepEqual(
    locations(index),
    parts.map(({ name }) => new URL(name, siteUrl).href),
  );
  assert.deepEqual(
    parts.flatMap(({ xml }) => locations(xml)),
    all.map(({ path }) => new URL(path, siteUrl).href),
  );
  for (const { xml } of parts) assert.ok(locations(xml).length <= 10_000);
});
