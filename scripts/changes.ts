/**
 * npm run changes: which files of the built site the last build added, changed and removed, one a line, for those who upload no
 * more than that. With `--json`, the same as one object.
 */
import { keptOf } from './build/pages/kept-of.ts';
import type { SiteChanges } from './build/pages/last-site.ts';
import { outFolder } from '../src/store/directories.ts';
import { readSealed } from '../src/store/sealed-file.ts';

const changes = readSealed(keptOf(outFolder).changes) as SiteChanges | undefined;
if (!changes) {
  process.stderr.write(`Nothing is known of how ${outFolder} was built.\n  Build it with npm run build.\n`);
  process.exitCode = 1;
} else if (process.argv.includes('--json')) {
  process.stdout.write(`${JSON.stringify(changes)}\n`);
} else {
  const lines = Object.entries(changes).flatMap(([what, files]: [string, readonly string[]]) =>
    files.map((file) => `${what.padEnd(8)} ${file}\n`),
  );
  process.stdout.write(lines.length > 0 ? lines.join('') : 'No file differs from the site before.\n');
}
