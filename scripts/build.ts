/** npm run build: checks, builds beside the last good site, verifies, and only then puts the new one in its place. */
import { build } from 'astro';
import { join } from 'node:path';
import type { NamedRecord } from '../src/archive/archive.ts';
import type { Mention } from '../src/names/find-mentions.ts';
import { projectTexts, readProject } from '../src/reading/read-project.ts';
import type { Content } from '../src/reading/read.ts';
import { snapshotVariable, writeSnapshot } from '../src/reading/snapshot.ts';
import type { ArticleNames } from '../src/search/passages/article-names.ts';
import { yearOfIssue } from '../src/search/passages/index-parts.ts';
import { siteUrl } from '../src/site.ts';
import { cacheFolder, contentRoot, outFolder, projectFolder } from '../src/store/directories.ts';
import { articleNames } from '../src/views/names/search-names.ts';
import { BuildRefusal } from './build/build-refusal.ts';
import { writeMentionFiles } from './build/mention-files.ts';
import { checkOutFolder } from './build/out-folder.ts';
import { progress } from './build/progress.ts';
import { clearWorkFolder, putInPlace, recover, workFolder } from './build/put-in-place.ts';
import { quotationFiles } from './build/quotation-files.ts';
import { writeRedirects } from './build/redirect-file.ts';
import { searchIndex } from './build/search-index.ts';
import { searchNames } from './build/search-names.ts';
import { verifySite } from './build/verify-site.ts';
import { lockIssues } from './git/lock-issues.ts';
import { report } from './report/report.ts';

// Nothing about a build is told to anyone.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
try {
  process.exitCode = await buildSite();
} catch (error) {
  // Astro's own output stands above; of ours, only what is not foreseen needs its stack.
  const told =
    error instanceof BuildRefusal ? error.message : (error instanceof Error && error.stack) || String(error);
  process.stderr.write(`${told}\nThe new site was not published.\n`);
  process.exitCode = 1;
}

/** Builds the site into `outFolder`. Out: 0, or 1 when it could not be published; then the old site is as it was. */
async function buildSite(): Promise<number> {
  await recover(outFolder);
  checkOutFolder(outFolder, [projectFolder, join(contentRoot, 'content'), cacheFolder]);
  const bar = progress('articles read');
  const content = await readProject(bar.step);
  bar.end();
  const issues = [...content.issues, ...lockIssues(content, contentRoot)];
  if (issues.length > 0) {
    report({ ...content, issues });
    process.stderr.write('Nothing was built.\n');
    return 1;
  }

  // Astro's loader takes it, and reads nothing again.
  process.env[snapshotVariable] = writeSnapshot(content);
  const beside = await workFolder(outFolder, projectFolder);
  try {
    await build({
      outDir: beside,
      cacheDir: `${cacheFolder}/astro`,
      logLevel: process.env['CI'] ? 'error' : 'warn',
      mode: 'production',
    });
    await searchNames(beside);
    await writeRedirects(beside, content.moved);
    const index = await searchIndex(beside, {
      project: projectFolder,
      keep: `${cacheFolder}/search`,
      names: namesOf(content),
      years: new Map(content.articles.map(({ id, record }) => [id, yearOfIssue(record.issued.date)])),
    });
    if (index.faults.length === 0) await writeMentionFiles(beside);
    const faults = [
      ...index.faults,
      ...(await quotationFiles(beside, {
        project: projectFolder,
        keep: `${cacheFolder}/quotations`,
        articles: content.articles,
        texts: projectTexts(),
      })),
      ...(await verifySite(beside, {
        articles: content.articles,
        texts: projectTexts(),
        addresses: Object.keys(content.lock().addresses),
      })),
    ];
    if (faults.length > 0) {
      process.stderr.write(`${faults.join('\n')}\nThe new site was not published.\n`);
      return 1;
    }
    await putInPlace(beside, outFolder);
    projectTexts().keepOnly(new Set(content.keys));
    report(content);
    process.stdout.write(`Built for ${siteUrl.href}: ${index.pages} pages searchable.\n`);
    return 0;
  } finally {
    await clearWorkFolder(beside, outFolder);
  }
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
