/**
 * npm run release:verify -- FILE: whether every byte of a release is as it was made, and whether the site that is built from it is the same,
 * byte for byte. FILE is the ZIP, or its unpacked folder. `--no-rebuild` looks at the bytes alone; `--modules FOLDER` takes packages that are
 * installed already instead of asking npm for them. Exit 1 when something differs.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { settings } from '../src/site.ts';
import { bagFaults } from './release/bag-faults.ts';
import { rebuildFaults } from './release/rebuild.ts';
import { toldInBag } from './release/told-in-bag.ts';
import { unpack } from './release/unpack.ts';
import { count } from './report/count.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'no-rebuild': { type: 'boolean', default: false }, modules: { type: 'string' } },
});
const [file, ...more] = positionals;
const work = mkdtempSync(join(tmpdir(), 'steppe-release-'));
try {
  if (file === undefined || more.length > 0 || !existsSync(file))
    throw new RangeError('Name one release: npm run release:verify -- steppe-archive-2026-12-01.zip');
  const bag = statSync(file).isDirectory() ? resolve(file) : unpack(readFileSync(file), join(work, 'bag'));
  const { faults, files } = bagFaults(bag);
  tell(faults, `${basename(file)}: all ${count(files, 'file')} are as they were made.`);
  if (faults.length === 0 && !values['no-rebuild']) rebuild(bag);
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  tell([error.message], '');
} finally {
  rmSync(work, { recursive: true, force: true });
}

function rebuild(bag: string): void {
  const { withheld, environment } = toldInBag(bag, Object.keys(settings));
  if (withheld > 0) {
    process.stdout.write(
      `It was not built anew: ${count(withheld, 'file')} with words that were withdrawn or taken away are not in it.\n`,
    );
    return;
  }
  const { faults, compared } = rebuildFaults(bag, {
    folder: join(work, 'anew'),
    modules: values.modules,
    environment,
  });
  tell(faults, `The site built from it is the same: ${count(compared, 'file')}, byte for byte.`);
}

function tell(faults: readonly string[], good: string): void {
  if (faults.length === 0) process.stdout.write(`${good}\n`);
  else process.stderr.write(`${faults.join('\n')}\n`);
  if (faults.length > 0) process.exitCode = 1;
}
