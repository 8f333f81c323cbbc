/**
 * npm run cite -- FILE.csl.json: prints the citations of every item in a CSL-JSON file, as the site prints them:
 * `{ id: { style: html } }`. Exit 1 when the file cannot be read or an item cannot be cited.
 */
import { join } from 'node:path';
import { formatCitations } from '../src/citation/format.ts';
import { readCitationStyles } from '../src/views/articles/citation-styles.ts';
import { readItems } from './cite/read-items.ts';

const [file, ...more] = process.argv.slice(2);
const reading =
  file === undefined || more.length > 0
    ? { faults: ['Name one file of CSL-JSON: npm run cite -- my-items.csl.json'] }
    : readItems(file);

if ('faults' in reading) {
  process.stderr.write(`${reading.faults.join('\n')}\n`);
  process.exitCode = 1;
} else {
  const styles = readCitationStyles(join(import.meta.dirname, '..'));
  process.stdout.write(`${JSON.stringify(formatCitations(reading.items, styles), null, 2)}\n`);
}
