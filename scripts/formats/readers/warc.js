/** The WACZ by warcio: an index of its own, of the same records at the same places. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const folder = process.argv[4];
const cli = join(process.cwd(), 'node_modules/warcio/dist/cli.js');
const warc = join(folder, 'archive/data.warc.gz');
const most = 1e9;
const theirs = execFileSync(process.execPath, [cli, 'cdx-index', warc], {
  encoding: 'utf8',
  maxBuffer: most,
});
const ours = gunzipSync(readFileSync(join(folder, 'indexes/index.cdx.gz'))).toString('utf8');
const lines = new Set(theirs.trimEnd().split('\n'));
for (const line of ours.trimEnd().split('\n'))
  if (!lines.delete(line.replace('"sha-256:', '"'))) process.stdout.write(`warcio has no line ${line}\n`);
for (const line of lines) process.stdout.write(`The index has no line ${line}\n`);
process.stdout.write(`read ${ours.trimEnd().split('\n').length} records\n`);
