/** What decides how a picture of the same words comes out. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../store/directories.ts';
import { fontFolder } from './font-files.ts';

/**
 * Out: a digest of the fonts, of the program that draws, and of ours that makes letters with it: for the keys of pages that are pictures, and of
 * letters that are kept. @throws Error when one of the files is not there.
 */
export function pictureVersion(): string {
  if (version === undefined) {
    const hash = createHash('sha256');
    for (const file of ['node_modules/@resvg/resvg-js/package.json', 'src/exports/pictures/letter-shapes.ts'])
      hash.update(readFileSync(join(projectFolder, file)));
    for (const file of readdirSync(fontFolder).sort()) hash.update(readFileSync(join(fontFolder, file)));
    version = hash.digest('hex');
  }
  return version;
}

let version: string | undefined;
