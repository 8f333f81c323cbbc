/** Every typed link of every built page: https://signposting.org/FAIR/ */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { contentType } from '../../scripts/serve/content-type.ts';
import { siteUrl } from '../../src/site.ts';
import { outFolder } from '../../src/store/directories.ts';
import { attribute, type BuiltPage, fileAt, readBuiltSite } from '../../scripts/verify/built-site.ts';

const site = readBuiltSite(outFolder);
const pages = [...site.pages.values()];
const articles = pages.filter(({ file }) => /^articles\/[^/]+\/index\.html$/.test(file));

test('there are articles, and no other page has a link that says what is archived', () => {
  assert.ok(articles.length >= 5);
  const others = pages.filter((page) => !articles.includes(page) && hrefs(page, 'cite-as').length > 0);
  assert.deepEqual(
    others.map(({ file }) => file),
    [],
  );
});

for (const page of articles) {
  const own = new URL(page.address, siteUrl).href;
  describe(page.address, () => {
    test('has one cite-as, which is the page itself and its canonical address', () => {
      assert.deepEqual(hrefs(page, 'cite-as'), [own]);
      assert.deepEqual(hrefs(page, 'canonical'), [own]);
    });
    test('has one type', () => {
      assert.equal(hrefs(page, 'type').length, 1);
      assert.match(hrefs(page, 'type')[0] ?? '', /^https:\/\/schema\.org\/(Article|BlogPosting)$/);
    });
    test('has absolute addresses, and each of this site answers with the media type that is said', () => {
      for (const { rel, href, type } of typedLinks(page)) {
        const url = new URL(href);
        if (!url.href.startsWith(siteUrl.href)) {
          assert.ok(['type', 'original'].includes(rel), `${rel} ${href}`);
          continue;
        }
        const file = fileAt(url.pathname.slice(siteUrl.pathname.length));
        assert.ok(site.files.has(file), href);
        if (type !== undefined) assert.equal(contentType(file).split(';')[0], type, href);
      }
    });
    test('has a link set that says the same and names further files, and whose files lead back', () => {
      const [address = ''] = hrefs(page, 'linkset');
      const text = readFileSync(join(site.folder, address.slice(siteUrl.href.length)), 'utf8');
      const { linkset } = JSON.parse(text) as { linkset: Context[] };
      const [first, ...backs] = linkset;
      assert.equal(first?.anchor, own);
      const said = Object.entries(first)
        .filter(([rel]) => rel !== 'anchor')
        .flatMap(([rel, targets]) => (targets as Target[]).map((target) => ({ rel, ...target })));
      const further = said.filter(({ href }) =>
        /\/(?:tei\.xml|annotations\.jsonld|article\.epub)$/.test(href),
      );
      assert.ok(
        further.length === 3 && further.every(({ href }) => site.files.has(href.slice(siteUrl.href.length))),
      );
      const alike = said.filter((link) => !further.includes(link));
      assert.deepEqual(alike.map(written).toSorted(), typedLinks(page).map(written).toSorted());
      for (const { rel, back } of [
        { rel: 'item', back: 'collection' },
        { rel: 'describedby', back: 'describes' },
      ] as const) {
        for (const { href } of said.filter((link) => link.rel === rel)) {
          const context = backs.find(({ anchor }) => anchor === href);
          assert.equal(context?.[back]?.[0]?.href, own, href);
        }
      }
      assert.equal(
        backs.length,
        further.length + hrefs(page, 'item').length + hrefs(page, 'describedby').length,
      );
    });
  });
}

const relations = new Set('cite-as type describedby item collection license original linkset'.split(' '));

function typedLinks(page: BuiltPage): (Target & { rel: string })[] {
  return page.elements
    .filter(({ tagName }) => tagName === 'link')
    .flatMap((element) => {
      const rel = attribute(element, 'rel') ?? '';
      const type = attribute(element, 'type');
      const link = { rel, href: attribute(element, 'href') ?? '', ...(type === undefined ? {} : { type }) };
      return relations.has(rel) ? [link] : [];
    });
}

function hrefs(page: BuiltPage, wanted: string): string[] {
  return page.elements
    .filter((element) => element.tagName === 'link' && attribute(element, 'rel') === wanted)
    .map((element) => attribute(element, 'href') ?? '');
}

function written({ rel, href, type }: Target & { rel: string }): string {
  return `${rel} ${href} ${type ?? ''}`;
}

interface Target {
  readonly href: string;
  readonly type?: string;
}

interface Context {
  readonly anchor: string;
  readonly collection?: readonly Target[];
  readonly describes?: readonly Target[];
}
