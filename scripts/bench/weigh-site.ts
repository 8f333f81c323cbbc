/** What a built site weighs. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** In: the folder of a built site. Out: its files and bytes, and its heaviest pages as sent (brotli 11), the heaviest first. */
export function weighSite(folder: string): SiteWeight {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  const sizes = files.map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  const pages = globSync('**/*.html', { cwd: folder })
    .map((path) => ({ path, bytes: statSync(join(folder, path)).size }))
    .sort((a, b) => b.bytes - a.bytes)
    // What is largest as written is among the largest as sent.
    .slice(0, 40)
    .map(({ path }) => ({ path, bytes: sent(readFileSync(join(folder, path))) }))
    .sort((a, b) => b.bytes - a.bytes);
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0), pages };
}

function sent(page: Buffer): number {
  return brotliCompressSync(page, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** What a site weighs. */
export interface SiteWeight {
  readonly files: number;
  readonly bytes: number;
  readonly pages: readonly { readonly path: string; readonly bytes: number }[];
}
