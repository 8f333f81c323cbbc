/** What is kept of a built site beside it, in the cache folder. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { cacheFolder } from '../../../src/store/directories.ts';

/** In: the site's folder. Out: the files that tell from what its files were made, and how it differs from the one before. */
export function keptOf(site: string): { ledger: string; changes: string } {
  const folder = join(cacheFolder, 'sites');
  const name = createHash('sha256').update(site).digest('hex').slice(0, 24);
  return { ledger: join(folder, `${name}.json`), changes: join(folder, `${name}.changes.json`) };
}
