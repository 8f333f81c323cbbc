/** The fonts of the pictures, as scripts/fonts.ts cut them. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { projectFolder } from '../../store/directories.ts';

/** Where they lie, with the widths of their letters. */
export const fontFolder: string = join(projectFolder, 'src/exports/pictures/fonts');

/** The families by the names that the files themselves have, quoted as CSS asks. */
export const fontNames = { serif: "'Source Serif 4'", sans: "'Source Sans 3 ExtraLight'" } as const;

/** In: whether more than Latin letters are asked for. Out: the paths: of two files of a family the first that has a letter counts. */
export function fontFiles(isMore: boolean): string[] {
  return readdirSync(fontFolder)
    .filter((name) => name.endsWith('.ttf') && (isMore || !basename(name).includes('-')))
    .sort((a, b) => Number(a.includes('-')) - Number(b.includes('-')) || (a > b ? -1 : 1))
    .map((name) => join(fontFolder, name));
}
