/** A built site held against what it promises, by itself: only its files are asked, and the archive that it is of. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockFile, readLock } from '../../src/permalinks/lock.ts';
import { replayLock } from '../replay/replay-lock.ts';
import { readReleases, replayRelease } from '../replay/releases.ts';
import { attribute, type BuiltPage, type BuiltSite, readBuiltSite } from './built-site.ts';
import { foreignAddresses } from './foreign-addresses.ts';
import { linkFaults } from './link-faults.ts';
import { linksInFiles } from './links-in-files.ts';
import type { Promised } from './promised.ts';
import { readSums, sumFaults, sumOfFile, sumsFile } from './sums.ts';
import { wholeArticles } from './whole-articles.ts';

/**
 * In: the site's folder; the folder that holds `content/`, if there is one; files that need not be there. Out: for each promise how many cases were
 * tried, and a sentence for each that is broken.
 * @throws RangeError when the folder holds no site.
 */
export function verifySite(folder: string, { root, spared = [] }: VerifyOptions): Promised[] {
  if (!existsSync(join(folder, 'index.html')))
    throw new RangeError(`${folder} holds no site: there is no index.html.`);
  const site = readBuiltSite(folder);
  const home = homeOf(site);
  return [
    bytes(site, spared),
    {
      what: 'every link leads to a page or file, and to an anchor there',
      tried: [...site.pages.values()].reduce((sum, { references }) => sum + references.length, 0),
      faults: linkFaults(site, home),
    },
    linksInFiles(site, home),
    foreignAddresses(site, home),
    sitemapOf(site, home),
    ...(existsSync(join(root, 'content/articles')) ? ofArchive(site, { root, home: home.pathname }) : []),
  ];
}

/** The address of the home page, as the page itself gives it. */
function homeOf({ pages }: BuiltSite): URL {
  const link = pages.get('index.html')?.elements.find((element) => attribute(element, 'rel') === 'canonical');
  const href = (link && attribute(link, 'href')) ?? '';
  if (!URL.canParse(href))
    throw new RangeError('index.html does not say which address it has (rel="canonical").');
  return new URL(href);
}

function bytes({ folder, files }: BuiltSite, spared: readonly string[]): Promised {
  const what = `every file is as it was built (${sumsFile})`;
  if (!files.has(sumsFile))
    return { what, tried: 0, faults: [`${sumsFile} is missing: nothing says how files were built.`] };
  try {
    const named = readSums(readFileSync(join(folder, sumsFile), 'utf8'));
    for (const file of spared) if (!files.has(file)) named.delete(file);
    const found = new Map([...files].map((file) => [file, sumOfFile(join(folder, file))]));
    return { what, tried: named.size, faults: sumFaults(named, found) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { what, tried: 0, faults: [error.message] };
  }
}

function sitemapOf({ folder, files, pages }: BuiltSite, home: URL): Promised {
  // Of many pages it is an index, which names its parts.
  const maps = [...files].filter((file) => /(?:^|\/)sitemap[^/]*\.xml$/.test(file));
  const xml = maps.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  const listed = new Set(
    Array.from(xml.matchAll(/<loc>\s*([^<]*?(?<!\.xml))\s*<\/loc>/g), ([, address = '']) =>
      address.startsWith(home.href) ? `${address.slice(home.href.length)}index.html` : address,
    ),
  );
  const wanted = [...pages.values()].filter(
    ({ file, elements }) =>
      file !== '404.html' &&
      !elements.some(
        (element) =>
          attribute(element, 'http-equiv')?.toLowerCase() === 'refresh' ||
          (attribute(element, 'name') === 'robots' && /noindex/.test(attribute(element, 'content') ?? '')),
      ),
  );
  return {
    what: 'the sitemap names every page',
    tried: wanted.length,
    faults: [
      ...wanted.filter(({ file }) => !listed.has(file)).map(({ file }) => `${file} is not in the sitemap.`),
      ...[...listed]
        .filter((page) => !pages.has(page))
        .map((page) => `The sitemap names ${page}, which is not there.`),
    ],
  };
}

function ofArchive(site: BuiltSite, { root, home }: { root: string; home: string }): Promised[] {
  const { words, faults } = wholeArticles(site, root);
  const lockPath = join(root, lockFile);
  const { lock, issues } = readLock(existsSync(lockPath) ? readFileSync(lockPath, 'utf8') : undefined);
  const replayed = replayLock(lock, { folder: site.folder, home });
  const releases = readReleases(root).map((release) => ({
    release,
    replayed: replayRelease(release, { folder: site.folder, home }),
  }));
  return [
    filesToPages(site, root),
    { what: 'every word of a source is in its page, visible, and in the index', tried: words, faults },
    {
      what: 'every address and anchor of the lock answers',
      tried: Object.keys(lock.addresses).length + replayed.anchors,
      faults: [...issues.map(({ kind }) => `${lockFile} cannot be read (${kind}).`), ...replayed.faults],
    },
    {
      what: 'every address of earlier releases answers',
      tried: releases.reduce((sum, { replayed: { tried } }) => sum + tried, 0),
      faults: releases.flatMap(({ release, replayed: { faults: own } }) =>
        own.map((fault) => `${release.file}: ${fault}`),
      ),
    },
  ];
}

/** A page for each file that has one, and no article that nobody wrote. */
function filesToPages({ pages }: BuiltSite, root: string): Promised {
  const kinds = ['articles', 'people', 'places', 'organisations', 'questions'].filter((kind) =>
    existsSync(join(root, 'content', kind)),
  );
  const ids = kinds.flatMap((kind) =>
    readdirSync(join(root, 'content', kind)).map((file) => `${kind}/${file.replace(/\.\w+$/, '')}`),
  );
  const known = new Set(ids);
  const articles = [...pages.keys()].flatMap(
    (file) => /^(articles\/[^/]+)\/index\.html$/.exec(file)?.[1] ?? [],
  );
  return {
    what: 'as many pages as files in content/',
    tried: ids.length,
    faults: [
      ...ids.filter((id) => !pages.has(`${id}/index.html`)).map((id) => `content/${id} has no page.`),
      ...articles
        .filter((id) => !known.has(id) && !isPartOfList(pages.get(`${id}/index.html`)))
        .map((id) => `${id}/ is a page of nothing in content/.`),
    ],
  };
}

/** Long lists of articles are divided into pages beside those of articles. */
function isPartOfList(page: BuiltPage | undefined): boolean {
  return page?.elements.some((element) => attribute(element, 'name') === 'citation_title') !== true;
}

interface VerifyOptions {
  readonly root: string;
  /** What a host reads itself and does not give out. */
  readonly spared?: readonly string[];
}
