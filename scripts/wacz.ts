/**
 * npm run wacz: the built site as one file that web archives keep and ReplayWeb.page opens, `releases/steppe-archive-2026-12-01.wacz`, named by
 * its day; the same site on the same day is the same bytes. It says which of the earlier files there hold words that were withdrawn or taken away.
 * `--to FOLDER` writes to another folder. Exit 1 when the site is not built, or is not of this content and these settings.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentRoot, outFolder } from '../src/store/directories.ts';
import { earlierTold, earlierWith } from './release/earlier-releases.ts';
import { contentOfSite } from './release/fresh-site.ts';
import { dayNow } from './release/release-name.ts';
import { withheldWords } from './release/withheld.ts';
import { writeZip } from './release/zip.ts';
import { waczFiles } from './wacz/wacz-files.ts';

const { values } = parseArgs({ options: { to: { type: 'string', default: 'releases' } } });
try {
  const content = await contentOfSite();
  const day = dayNow();
  const folder = resolve(values.to);
  const file = join(folder, `steppe-archive-${day}.wacz`);
  const bytes = written(file, day);
  const records = content.articles.map(({ record }) => record);
  const words = withheldWords(contentRoot, records);
  const lines = [
    `${file}: ${(bytes / 1e6).toFixed(1)} MB. Open it in ReplayWeb.page, or in any reader of WACZ.`,
    ...earlierTold(earlierWith(folder, { words, except: basename(file) })),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

/** Out: its bytes. */
function written(file: string, day: string): number {
  const warc = `${file}.warc.part`;
  mkdirSync(dirname(file), { recursive: true });
  try {
    return writeZip(file, { files: waczFiles(outFolder, { version: day, warc }), day });
  } finally {
    rmSync(warc, { force: true });
  }
}
