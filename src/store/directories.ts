/** Where things lie on disk. Every command runs from the project's folder. */
import { resolve } from 'node:path';

/** The project's own folder. */
export const projectFolder: string = resolve('.');

/** The folder that holds `content/`: the project's, or `ARCHIVE_CONTENT` for a trial archive. */
export const contentRoot: string = resolve(process.env['ARCHIVE_CONTENT'] ?? '.');

/** The folder of the built site: `dist`, or `ARCHIVE_OUT`. */
export const outFolder: string = resolve(process.env['ARCHIVE_OUT'] ?? 'dist');

/** What may be thrown away: rendered texts by digest, what the last site was made from. `ARCHIVE_CACHE` sets another. */
export const cacheFolder: string = resolve(process.env['ARCHIVE_CACHE'] ?? '.cache');

/** The compiled pages, which depend on the code alone, so that several archives can share them: `ARCHIVE_COMPILED`. */
export const compiledFolder: string = resolve(process.env['ARCHIVE_COMPILED'] ?? `${cacheFolder}/pages`);
