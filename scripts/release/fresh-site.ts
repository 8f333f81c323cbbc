/** Nothing is handed on that is not of this content and these settings. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectTexts } from '../../src/reading/project-texts.ts';
import { readProject } from '../../src/reading/read-project.ts';
import { settings } from '../../src/site.ts';
import { outFolder } from '../../src/store/directories.ts';
import { readSealed } from '../../src/store/sealed-file.ts';
import { keptOf } from '../build/pages/kept-of.ts';
import { compareContent, isSame } from '../changes/compare-content.ts';
import { contentSummary, type ContentSummary } from '../changes/content-summary.ts';

/**
 * Out: the content that the built site is of.
 * @throws RangeError when no site is built, the content has issues, was edited since, or the site was built with other settings than these.
 */
export async function contentOfSite(): Promise<Awaited<ReturnType<typeof readProject>>> {
  const content = await readProject();
  const kept = keptOf(outFolder);
  const built = readSealed(kept.summary) as ContentSummary | undefined;
  if (!existsSync(join(outFolder, 'index.html')) || !built || content.issues.length > 0)
    throw new RangeError('There is no site of this content. Build it first: npm run build');
  if (!isSame(compareContent(built, contentSummary(content, projectTexts()))))
    throw new RangeError('The content was edited since the site was built. Build it again: npm run build');
  const fault = settingsFault(readSealed(kept.settings) as Settings | undefined, settings);
  if (fault !== undefined) throw new RangeError(fault);
  return content;
}

/**
 * In: the settings with which the site was built, by the environment, undefined where that is not known; those of this command.
 * Out: a sentence for people, where they differ: what is made of the site has its addresses, and would tell others.
 */
export function settingsFault(built: Settings | undefined, now: Settings): string | undefined {
  if (built === undefined)
    return 'With which settings the site was built is not known. Build it again: npm run build';
  const names = Object.keys({ ...built, ...now }).filter((name) => built[name] !== now[name]);
  if (names.length === 0) return undefined;
  const told = (all: Settings): string => names.map((name) => `${name}=${all[name] ?? ''}`).join(' ');
  return `The site was built with ${told(built)}, and this runs with ${told(now)}. Give the same settings, or build it again: npm run build`;
}

type Settings = Readonly<Record<string, string | undefined>>;
