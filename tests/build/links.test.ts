/** The built files: every address resolves, the sitemap is complete, the HTML is valid, and pages are light. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { issueKinds } from '../../src/issues/catalogue.ts';
import { siteUrl } from '../../src/site.ts';
import { outFolder, projectFolder } from '../../src/store/directories.ts';
import { attribute, type BuiltPage, fileAt, isHtml, readBuiltSite } from '../../scripts/verify/built-site.ts';
import { linkFaults } from '../../scripts/verify/link-faults.ts';
import { htmlFaults } from './html-faults.ts';

const site = readBuiltSite(outFolder);
const pages = [...site.pages.values()];
const articles = pages.filter((page) => /^articles\/[^/]+\/$/.test(page.address));

test('the site is built', () => {
  assert.ok(articles.length >= 5, `${site.folder} holds ${articles.length} articles. Run: npm run build`);
});

test('every address and anchor within the site leads to what it names, and nothing is fetched elsewhere', () => {
  assertNone(linkFaults(site, siteUrl));
});

test('the same holds for a site that lives below a path of another host', () => {
  const folder = mkdtempSync(join(tmpdir(), 'steppe-archive-links-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const base = new URL('https://example.org/archive/');
  const out = join(folder, 'dist');
  execFileSync(process.execPath, ['scripts/build.ts'], {
    cwd: projectFolder,
    env: { ...process.env, SITE_URL: base.href, ARCHIVE_OUT: out },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const moved = readBuiltSite(out);
  assert.deepEqual([...moved.pages.keys()], [...site.pages.keys()]);
  assertNone(linkFaults(moved, base));
  assert.deepEqual(
    sitemap(out),
    sitemap(site.folder).map((address) => address.replace(siteUrl.href, base.href)),
  );
});

test('the sitemap names every page but the error page, and no other', () => {
  const listed = sitemap(site.folder).map((address) => {
    assert.ok(address.startsWith(siteUrl.href), address);
    return fileAt(address.slice(siteUrl.href.length));
  });
  const wanted = pages.filter((page) => page.file !== '404.html' && !isHidden(page)).map((page) => page.file);
  assert.deepEqual(listed.toSorted(), wanted.toSorted());
});

test('on the page of a record nothing that takes the focus stands between the menu and the first mention', () => {
  const records = pages.filter(({ file }) =>
    /^(?:people|places|organisations)\/[^/]+\/index\.html$/.test(file),
  );
  const mentioned = records.filter(({ elements }) => elements.some(isMention));
  assert.ok(mentioned.length > records.length / 2, `${mentioned.length} of ${records.length} have mentions`);
  const between = mentioned.flatMap(({ file, elements }) => {
    const main = elements.findIndex(({ tagName }) => tagName === 'main');
    const first = elements.findIndex(isMention);
    return elements
      .slice(main, first)
      .filter(({ tagName }) => ['a', 'button', 'input', 'summary'].includes(tagName))
      .map(({ tagName }) => `${file}: ${tagName}`);
  });
  assertNone(between);
});

test('robots.txt names the sitemap', () => {
  const robots = readFileSync(join(site.folder, 'robots.txt'), 'utf8');
  assert.ok(robots.split('\n').includes(`Sitemap: ${new URL('sitemap.xml', siteUrl).href}`), robots);
});

test('the address that a message points to has an entry for its kind', () => {
  const ids = new Set(site.pages.get('about/checks/index.html')?.ids);
  assert.deepEqual(
    Object.keys(issueKinds).filter((kind) => !ids.has(kind)),
    [],
  );
});

test('no id occurs twice on a page', () => {
  const doubled = pages.flatMap(({ file, ids }) =>
    ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${file}#${id}`),
  );
  assertNone(doubled);
});

test('the HTML is valid', async () => {
  assertNone(await htmlFaults(pages));
});

test('a policy on each page, before anything that could be fetched, lets nothing in from elsewhere', () => {
  for (const { file, elements } of pages.filter((page) => !isRedirect(page))) {
    const policy = elements.findIndex(
      (element) => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy',
    );
    const fetching = elements.findIndex((element) =>
      ['script', 'link', 'style', 'img'].includes(element.tagName),
    );
    assert.ok(policy >= 0, `${file} has no policy`);
    assert.ok(fetching < 0 || policy < fetching, `${file}: the policy comes too late`);
    const content = (elements[policy] && attribute(elements[policy], 'content')) ?? '';
    assert.match(content, /default-src 'none'|default-src 'self'/, file);
    assert.doesNotMatch(
      /script-src[^;]*/.exec(content)?.[0] ?? '',
      /'unsafe-inline'|'unsafe-eval'|https?:|\*/,
      file,
    );
  }
});

test('an article is one page and at most one style sheet, together no more than 16 kB when compressed', () => {
  for (const page of articles) {
    const sheets = page.elements.filter((element) => attribute(element, 'rel') === 'stylesheet');
    assert.ok(sheets.length <= 1, `${page.file} has ${sheets.length} style sheets`);
    const css = sheets.map((sheet) => {
      const { pathname } = new URL(attribute(sheet, 'href') ?? '', siteUrl);
      return readFileSync(join(site.folder, pathname.slice(siteUrl.pathname.length)));
    });
    const bytes = [Buffer.from(page.html), ...css].map((file) => brotliCompressSync(file).length);
    const total = bytes.reduce((sum, size) => sum + size, 0);
    assert.ok(total <= 16_000, `${page.file}: ${bytes.join(' + ')} = ${total} bytes`);
  }
});

test('an article has little script, all of it modules, and nothing in it depends on that', () => {
  for (const page of articles) {
    const scripts = page.elements.filter(
      (element) => element.tagName === 'script' && attribute(element, 'type') !== 'application/ld+json',
    );
    const files = scripts.flatMap((script) => {
      assert.equal(attribute(script, 'type'), 'module', page.file);
      return [...modulesFrom(new URL(attribute(script, 'src') ?? '', siteUrl))];
    });
    // What two of them import comes once.
    const bytes = [...new Set(files)].map((file) => brotliCompressSync(readFileSync(file)).length);
    assert.ok(
      bytes.reduce((sum, size) => sum + size, 0) <= 5600,
      `${page.file}: ${bytes.join(' + ')} bytes of script`,
    );
    const handlers = page.elements.filter((element) =>
      element.attrs.some(({ name }) => name.startsWith('on')),
    );
    assert.equal(handlers.filter(isHtml).length, 0, page.file);
  }
});

/** The file of a module of the site, and of all that it loads with it; what it may ask for later is left out. */
function modulesFrom(module: URL, known = new Set<string>()): Set<string> {
  const file = join(site.folder, module.pathname.slice(siteUrl.pathname.length));
  if (known.has(file)) return known;
  known.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(/\b(?:from|import)\s*["'`]([^"'`]+)["'`]/g);
  for (const [, address = ''] of imports) modulesFrom(new URL(address, module), known);
  return known;
}

/** One fault often stands on every page; the first twenty say enough. */
function assertNone(faults: readonly string[]): void {
  if (faults.length > 0) assert.fail(`${faults.length} faults:\n${faults.slice(0, 20).join('\n')}`);
}

function sitemap(folder: string): string[] {
  const xml = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1] ?? '');
}

function isMention(element: BuiltPage['elements'][number]): boolean {
  return attribute(element, 'data-mention') !== undefined;
}

/** A page that asks search engines to leave it out, or that leads elsewhere, does not stand in a sitemap. */
function isHidden(page: BuiltPage): boolean {
  return (
    isRedirect(page) ||
    page.elements.some(
      (element) =>
        attribute(element, 'name') === 'robots' && /noindex/.test(attribute(element, 'content') ?? ''),
    )
  );
}

function isRedirect({ elements }: BuiltPage): boolean {
  return elements.some((element) => attribute(element, 'http-equiv')?.toLowerCase() === 'refresh');
}
