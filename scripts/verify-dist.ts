/**
 * `npm run verify-dist -- FOLDER|URL`: whether a built site, in a folder or wherever it is served, is whole and keeps what it promises.
 * Without a word, the site in `dist`. Exit 1 when something is broken.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { contentRoot, outFolder } from '../src/store/directories.ts';
import { fetchSite } from './verify/fetch-site.ts';
import type { Promised } from './verify/promised.ts';
import { promisesTable } from './verify/promises-table.ts';
import { verifySite } from './verify/verify-site.ts';

const [where = outFolder, ...more] = process.argv.slice(2);
try {
  if (more.length > 0) throw new RangeError('Name one folder or address: npm run verify-dist -- FOLDER|URL');
  const promises = /^https?:\/\//.test(where)
    ? await ofAddress(where)
    : verifySite(resolve(where), { root: contentRoot });
  const broken = promises.some(({ faults }) => faults.length > 0);
  process.stdout.write(`${promisesTable(promises)}\n`);
  process.exitCode = broken ? 1 : 0;
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

async function ofAddress(address: string): Promise<Promised[]> {
  const folder = mkdtempSync(join(tmpdir(), 'steppe-verify-'));
  try {
    const { spared, faults } = await fetchSite(new URL(address), folder);
    const [bytes, ...rest] = verifySite(folder, { root: contentRoot, spared });
    return bytes ? [{ ...bytes, faults: [...new Set([...faults, ...bytes.faults])] }, ...rest] : rest;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
