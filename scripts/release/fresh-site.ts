/** Nothing is handed on that is not of this content. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectTexts } from '../../src/reading/project-texts.ts';
import { readProject } from '../../src/reading/read-project.ts';
import { outFolder } from '../../src/store/directories.ts';
import { readSealed } from '../../src/store/sealed-file.ts';
import { keptOf } from '../build/pages/kept-of.ts';
import { compareContent, isSame } from '../changes/compare-content.ts';
import { contentSummary, type ContentSummary } from '../changes/content-summary.ts';

/**
 * Out: the content that the built site is of.
 * @throws RangeError when no site is built, the content has issues, or it was edited since.
 */
export async function contentOfSite(): Promise<Awaited<ReturnType<typeof readProject>>> {
  const content = await readProject();
  const built = readSealed(keptOf(outFolder).summary) as ContentSummary | undefined;
  if (!existsSync(join(outFolder, 'index.html')) || !built || content.issues.length > 0)
    throw new RangeError('There is no site of this content. Build it first: npm run build');
  if (!isSame(compareContent(built, contentSummary(content, projectTexts()))))
    throw new RangeError('The content was edited since the site was built. Build it again: npm run build');
  return content;
}
