/** What researchers' programs do with the built site: anchor annotations, read the heads of pages, follow the tables to the pages. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import type { Root, RootContent } from 'hast';
import { attribute, readBuiltSite } from '../../scripts/verify/built-site.ts';
import { siteUrl } from '../../src/site.ts';
import { outFolder } from '../../src/store/directories.ts';
import { skippedWithout } from '../unit/citation/external-reader.ts';

const site = readBuiltSite(outFolder);

describe('a client of annotations', () => {
  test('finds each on its page, by the quotation and by the position, at the same words', () => {
    let anchored = 0;
    for (const file of [...site.files].filter((one) => one.endsWith('/annotations.jsonld'))) {
      const { items } = JSON.parse(read(file)) as { items: Annotation[] };
      const page = fromHtml(read(file.replace('annotations.jsonld', 'index.html')));
      const whole = textOf(page);
      for (const { target } of items) {
        const [quote, part] = target.selector;
        assert.ok(quote && part, `${file}: ${JSON.stringify(target)}`);
        const at = whole.indexOf(`${quote.prefix ?? ''}${quote.exact ?? ''}${quote.suffix ?? ''}`);
        assert.notEqual(at, -1, `${file}: ${quote.exact ?? ''}`);
        const element = select(
          part.type === 'FragmentSelector' ? `#${escaped(part.value)}` : (part.value ?? ''),
          page,
        );
        const { start = 0, end = 0 } = part.refinedBy ?? {};
        assert.equal(element && textOf(element).slice(start, end), quote.exact, file);
        anchored += 1;
      }
    }
    assert.ok(anchored > 300, String(anchored));
  });
});

test('every page says what it is: Open Graph and linked data, of its own address', () => {
  for (const { file, elements, html } of site.pages.values()) {
    if (file === '404.html') continue;
    const canonical = elements.find((element) => attribute(element, 'rel') === 'canonical');
    const address = canonical && attribute(canonical, 'href');
    const property = (name: string): string | undefined => {
      const meta = elements.find((element) => attribute(element, 'property') === name);
      return meta && attribute(meta, 'content');
    };
    if (html.includes('data-gone=')) continue;
    const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    const described = JSON.parse(data) as { '@id': string; '@type': string | string[] };
    assert.equal(described['@id'], address, file);
    if (html.includes('noindex') && described['@type'].includes('ArchiveComponent')) continue;
    assert.equal(property('og:url'), address, file);
    assert.ok(property('og:title') && property('og:description'), file);
  }
});

test('the page of a name leads to the feed of what is new on it, where it has one', () => {
  const feeds = [...site.files].filter((file) =>
    /^(?:people|places|organisations)\/.*\/feed\.atom$/.test(file),
  );
  assert.ok(feeds.length > 20);
  const linked = [...site.pages.values()].flatMap(({ elements, file }) =>
    elements
      .filter((element) => attribute(element, 'rel') === 'alternate')
      .map((element) => (attribute(element, 'href') ?? '').slice(siteUrl.pathname.length))
      .filter((href) => href === file.replace(/index\.html$/, 'feed.atom') && href !== 'feed.atom'),
  );
  assert.deepEqual(linked.sort(), feeds.sort());
});

test('every address in the tables is on the site, at the row that it names', () => {
  for (const file of [...site.files].filter((one) => /^data\/[a-z]+\.jsonl$/.test(one)))
    for (const line of read(file).split('\n').filter(Boolean)) {
      const { address } = JSON.parse(line) as { address?: string };
      if (address === undefined) continue;
      const { pathname, hash } = new URL(address);
      const page = site.pages.get(`${pathname.slice(siteUrl.pathname.length)}index.html`);
      assert.ok(page, `${file}: ${address}`);
      if (hash !== '') assert.ok(page.html.includes(`id="${hash.slice(1)}"`), `${file}: ${address}`);
    }
});

test('the examples for Python and R print what their page says, from the built files', () => {
  const page = fromHtml(read('about/data/examples/index.html'));
  const blocks = selectAll('pre', page).map((block) => textOf(block));
  const data = pathToFileURL(join(outFolder, 'data/')).href;
  const run: Readonly<Record<string, readonly [command: string, ...args: string[]]>> = {
    python3: ['python3', '-c'],
    Rscript: ['Rscript', '-e'],
  };
  for (const [i, [command, ...args]] of Object.values(run).entries()) {
    const code = (blocks[2 * i] ?? '').replaceAll(new URL('data/', siteUrl).href, data);
    if (skippedWithout(command, '--version') !== false) continue;
    const { stdout, stderr } = spawnSync(command, [...args, code], { encoding: 'utf8' });
    assert.equal(stdout.trim(), blocks[2 * i + 1], stderr);
  }
});

function read(file: string): string {
  return readFileSync(join(outFolder, file), 'utf8');
}

function textOf(node: Root | RootContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? (node.children as RootContent[]).map(textOf).join('') : '';
}

/** An identifier as a selector writes it: `p7\.2`. */
function escaped(id: string | undefined): string {
  return (id ?? '').replaceAll('.', String.raw`\.`);
}

interface Annotation {
  readonly target: { readonly selector: readonly Selector[] };
}

interface Selector {
  readonly type: string;
  readonly value?: string;
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly refinedBy?: { readonly start: number; readonly end: number };
}
