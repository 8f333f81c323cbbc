/**
 * npm run wacz: the built site as one file that web archives keep and ReplayWeb.page opens, `releases/steppe-archive-2026-12-01.wacz`, named by
 * its day; the same site on the same day is the same bytes. `--to FOLDER` writes to another folder. Exit 1 when the site is not built, or is not
 * of this content.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { outFolder } from '../src/store/directories.ts';
import { contentOfSite } from './release/fresh-site.ts';
import { dayNow } from './release/release-name.ts';
import { writeZip } from './release/zip.ts';
import { waczFiles } from './wacz/wacz-files.ts';

const { values } = parseArgs({ options: { to: { type: 'string', default: 'releases' } } });
try {
  await contentOfSite();
  const day = dayNow();
  const file = join(resolve(values.to), `steppe-archive-${day}.wacz`);
  const bytes = writeZip(file, { files: waczFiles(outFolder, day), day });
  process.stdout.write(
    `${file}: ${(bytes / 1e6).toFixed(1)} MB. Open it in ReplayWeb.page, or in any reader of WACZ.\n`,
  );
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
