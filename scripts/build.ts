/** npm run build: checks, builds beside the last good site, verifies, and only then puts the new one in its place. */
import { createHash } from 'node:crypto';
import { cp, readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { NamedRecord } from '../src/archive/archive.ts';
import type { Mention } from '../src/names/find-mentions.ts';
import { projectTexts } from '../src/reading/project-texts.ts';
import { readProject } from '../src/reading/read-project.ts';
import type { Content } from '../src/reading/read.ts';
import { letGoOfSnapshot, shareSnapshot, snapshotVariable, writeShared } from '../src/reading/snapshot.ts';
import type { ArticleNames } from '../src/search/passages/article-names.ts';
import { yearOfIssue } from '../src/search/passages/index-parts.ts';
import { contact, isPublic, settings, siteUrl } from '../src/site.ts';
import {
  cacheFolder,
  compiledFolder,
  contentRoot,
  outFolder,
  projectFolder,
} from '../src/store/directories.ts';
import { readSealed, writeSealed } from '../src/store/sealed-file.ts';
import { articleNames } from '../src/views/names/search-names.ts';
import { BuildRefusal } from './build/build-refusal.ts';
import { writeEdition } from './build/edition-file.ts';
import { hostFiles, writeHostFiles } from './build/host-files.ts';
import { compiledPages } from './build/compile/compiled-pages.ts';
import { checkOutFolder } from './build/out-folder.ts';
import { noticesFile, writeNotices } from './build/licence-notices.ts';
import { offlineList, writeOfflineList } from './build/offline-list.ts';
import { type LastSite, openLastSite, type SiteChanges } from './build/pages/last-site.ts';
import { keptOf } from './build/pages/kept-of.ts';
import { pagesSideBySide, threadsIn } from './build/pages/side-by-side.ts';
import { progress } from './build/progress.ts';
import { clearWorkFolder, putInPlace, recover, workFolder } from './build/put-in-place.ts';
import { quotationFiles } from './build/quotation-files.ts';
import { searchIndex } from './build/search-index.ts';
import { searchNames } from './build/search-names.ts';
import { searchThings } from './build/search-things.ts';
import { systemFault } from './build/system-faults.ts';
import { unnamedPublisher } from './build/unnamed-publisher.ts';
import { verifySite } from './build/verify-site.ts';
import { compareContent } from './changes/compare-content.ts';
import { contentSummary, type ContentSummary } from './changes/content-summary.ts';
import { lockIssues } from './git/lock-issues.ts';
import { releaseFaults } from './replay/releases.ts';
import { report } from './report/report.ts';

// Nothing about a build is told to anyone.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
try {
  process.exitCode = await buildSite();
} catch (error) {
  // Astro's own output stands above; of ours, only what is not foreseen needs its stack.
  const told =
    error instanceof BuildRefusal
      ? error.message
      : (systemFault(error) ?? ((error instanceof Error && error.stack) || String(error)));
  process.stderr.write(`${told}\nThe new site was not published.\n`);
  process.exitCode = 1;
}

/** Builds the site into `outFolder`. Out: 0, or 1 when it could not be published; then the old site is as it was. */
async function buildSite(): Promise<number> {
  const threads = threadsIn(process.env);
  await recover(outFolder);
  checkOutFolder(outFolder, [projectFolder, join(contentRoot, 'content'), cacheFolder]);
  // First: it wants most memory, while nothing is held yet.
  const { folder, code } = await compiledPages({ project: projectFolder, keep: compiledFolder });
  const bar = progress('articles read');
  const content = await readProject(bar.step);
  bar.end();
  const issues = [...content.issues, ...lockIssues(content, contentRoot)];
  if (issues.length > 0) {
    report({ ...content, issues });
    process.stderr.write('Nothing was built.\n');
    return 1;
  }

  // The pages take it, and nothing is read again.
  process.env[snapshotVariable] = shareSnapshot(content);
  // Other threads share nothing with this one.
  if (threads > 1) writeShared();
  const beside = await workFolder(outFolder, keptOf(outFolder).folders);
  try {
    const places = { last: outFolder, folder: beside, ledger: keptOf(outFolder).ledger };
    const site = openLastSite(places);
    await layDown(join(folder, 'client'), { beside, site });
    const made = await pagesSideBySide(site, {
      threads,
      places,
      pages: { folder, base: siteUrl.href },
      keys: {
        program: digest(JSON.stringify([code, contact])),
        archive: digest(`${process.env[snapshotVariable] ?? ''}${JSON.stringify(content.lock())}`),
      },
    });
    letGoOfSnapshot();
    const table = digest(await readFile(join(beside, 'data/search-names.json'), 'utf8'));
    const forHosts = hostFiles(content.moved);
    await site.parts(['_headers', '_redirects', '.nojekyll'], digest(JSON.stringify(forHosts)), () => {
      writeHostFiles(beside, forHosts);
      return Promise.resolve();
    });
    await site.parts([noticesFile], code, () => {
      writeNotices(beside, projectFolder);
      return Promise.resolve();
    });
    const things = digest(await readFile(join(beside, 'data/search-things.json'), 'utf8'));
    await site.parts(['data/things/'], digest(code + things), () => searchThings(beside));
    const index = await searchIndex(beside, {
      project: projectFolder,
      site,
      names: namesOf(content),
      years: new Map(content.articles.map(({ id, record }) => [id, yearOfIssue(record.issued.date)])),
    });
    if (index.faults.length === 0) await searchNames(beside, { site, key: digest(code + index.key) });
    await site.parts(['data/edition.json'], digest(`${code}${index.key}${table}${things}`), () => {
      writeEdition(beside);
      return Promise.resolve();
    });
    const faults = [
      ...index.faults,
      ...(await quotationFiles(beside, {
        program: code,
        keep: `${cacheFolder}/quotations`,
        site,
        articles: content.articles,
        texts: projectTexts(),
      })),
      ...(await verifySite(beside, {
        articles: content.articles,
        texts: projectTexts(),
        addresses: Object.keys(content.lock().addresses),
        made,
      })),
      ...releaseFaults(contentRoot, { folder: beside, home: siteUrl.pathname }),
    ];
    if (faults.length > 0) {
      process.stderr.write(`${faults.join('\n')}\nThe new site was not published.\n`);
      return 1;
    }
    const forReaders = offlineList(beside);
    await site.parts(['data/offline.json', 'data/offline-files.json'], forReaders.key, () => {
      writeOfflineList(beside, forReaders);
      return Promise.resolve();
    });
    const changes = site.settle();
    await putInPlace(outFolder, keptOf(outFolder).folders);
    site.remember();
    rememberChanges(changes, contentSummary(content, projectTexts()));
    projectTexts().keepOnly(new Set(content.keys));
    report(content);
    const counts = Object.entries(changes).map(([what, { length }]) => `${length} ${what}`);
    process.stdout.write(
      `Built for ${siteUrl.href}: ${index.pages} pages searchable; files ${counts.join(', ')} (npm run changes).\n`,
    );
    const unnamed = unnamedPublisher({ isPublic, contact });
    if (unnamed) process.stderr.write(`${unnamed}\n`);
    return 0;
  } finally {
    await clearWorkFolder(outFolder);
  }
}

/** For npm run changes, and for what is made of the site. */
function rememberChanges(changes: SiteChanges, now: ContentSummary): void {
  const kept = keptOf(outFolder);
  const before = readSealed(kept.summary) as ContentSummary | undefined;
  writeSealed(kept.changes, { ...changes, ...(before ? { content: compareContent(before, now) } : {}) });
  writeSealed(kept.summary, now);
  writeSealed(kept.settings, settings);
}

/** What browsers load as it is: scripts, styles, fonts. */
async function layDown(client: string, { beside, site }: { beside: string; site: LastSite }): Promise<void> {
  await cp(client, beside, { recursive: true });
  for (const entry of await readdir(client, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    site.note(relative(client, join(entry.parentPath, entry.name)).replaceAll('\\', '/'), { key: 'asset' });
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 40);
}

/** The names that each article mentions, for the search. */
function namesOf({ articles, records }: Content): Map<string, ArticleNames> {
  const texts = projectTexts();
  const mentions = articles.map(({ id, mentionsKey }) => {
    const kept = texts.read(mentionsKey) as { mentions: readonly Mention[] } | undefined;
    return [id, kept?.mentions ?? []] as const;
  });
  const named: NamedRecord[] = [
    ...records.people.map(({ record }) => ({
      reference: `people/${record.id}`,
      folder: 'people' as const,
      record,
    })),
    ...records.places.map(({ record }) => ({
      reference: `places/${record.id}`,
      folder: 'places' as const,
      record,
    })),
    ...records.organisations.map(({ record }) => ({
      reference: `organisations/${record.id}`,
      folder: 'organisations' as const,
      record,
    })),
  ];
  return articleNames(named, new Map(mentions));
}
