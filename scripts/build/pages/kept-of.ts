/** What is kept of a built site beside it, in the cache folder. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { cacheFolder } from '../../../src/store/directories.ts';

/** In: the site's folder. Out: the files that tell from what its files were made, how it differs from the one before, what was in content/, its settings, and folders for the next one. */
export function keptOf(site: string): Kept {
  const folder = join(cacheFolder, 'sites');
  const name = createHash('sha256').update(site).digest('hex').slice(0, 24);
  const file = (what: string): string => join(folder, `${name}.${what}`);
  return {
    ledger: file('json'),
    changes: file('changes.json'),
    summary: file('content.json'),
    settings: file('settings.json'),
    folders: file('folders'),
  };
}

interface Kept {
  readonly ledger: string;
  readonly changes: string;
  readonly summary: string;
  readonly settings: string;
  readonly folders: string;
}
