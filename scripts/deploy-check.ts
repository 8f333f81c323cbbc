/**
 * `npm run deploy:check -- URL`: whether the site at an address is the one in `dist`: every address, its bytes, its headers. Exit 1 when something
 * differs. `--no-headers`: for hosts that cannot send them.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { outFolder } from '../src/store/directories.ts';
import { checkLiveSite } from './verify/live-site.ts';
import { promisesTable } from './verify/promises-table.ts';
import { sumsFile } from './verify/sums.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { 'no-headers': { type: 'boolean', default: false } },
});
const [address = '', ...more] = positionals;
if (!/^https?:\/\//.test(address) || !URL.canParse(address) || more.length > 0)
  refuse('Name the address of the home page: npm run deploy:check -- https://example.org/archive/');
else if (!existsSync(join(outFolder, sumsFile)))
  refuse(`There is no site in ${outFolder} to compare with. Build it first: npm run build`);
else {
  const home = new URL(address.endsWith('/') ? address : `${address}/`);
  const promises = await checkLiveSite(outFolder, home);
  // The first two are of files, the others of how a host sends them.
  const judged = values['no-headers'] ? promises.slice(0, 2) : promises;
  process.stdout.write(`${promisesTable(judged)}\n`);
  process.exitCode = judged.some(({ faults }) => faults.length > 0) ? 1 : 0;
}

function refuse(told: string): void {
  process.stderr.write(`${told}\n`);
  process.exitCode = 1;
}
