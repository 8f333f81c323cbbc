/** What a release is called. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Out: the day it is, in UTC; that of SOURCE_DATE_EPOCH where it is set (https://reproducible-builds.org/specs/source-date-epoch/). */
export function dayNow(): string {
  const seconds = process.env['SOURCE_DATE_EPOCH'];
  return new Date(seconds === undefined ? Date.now() : Number(seconds) * 1000).toISOString().slice(0, 10);
}

/** In: the folder of releases, and the day. Out: the first name and version that are free there: `2026-12-01`, `2026-12-01.2`. */
export function releaseName(folder: string, day: string): { name: string; version: string } {
  for (let number = 1; ; number++) {
    const version = number === 1 ? day : `${day}.${number}`;
    const name = `steppe-archive-${version}`;
    if (!existsSync(join(folder, `${name}.zip`))) return { name, version };
  }
}
