/** Reads the archive that this project, its environment and its store describe. */
import { join } from 'node:path';
import { cacheFolder, contentRoot, projectFolder } from '../store/directories.ts';
import { digestOfProgram } from '../store/text-store.ts';
import { projectTexts } from './project-texts.ts';
import { readContent, type Content } from './read.ts';

/**
 * In: what to call after each article. Out: the content of `contentRoot`, its rendered texts kept in the cache folder.
 */
export async function readProject(onArticle?: (done: number, of: number) => void): Promise<Content> {
  const program = await digestOfProgram(projectFolder, programPaths);
  return readContent(contentRoot, {
    texts: projectTexts(),
    keptFolder: join(cacheFolder, 'reading'),
    program,
    today: latestToday(),
    onArticle,
  });
}

/** All that decides what a text becomes. */
const programPaths = [
  'src/records',
  'src/issues',
  'src/text',
  'src/names',
  'src/archive',
  'src/citation',
  'src/permalinks',
  'src/reading',
  'src/store',
  'src/urls.ts',
  'src/site.ts',
  'package-lock.json',
];

/** The day it is where days begin first (UTC+14): no date of today is in the future anywhere. */
function latestToday(): string {
  return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
}
