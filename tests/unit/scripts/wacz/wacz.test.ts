/** A site as a WACZ, read back: every page by our reader of web archives, every record by the index alone. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { earlierWith } from '../../../../scripts/release/earlier-releases.ts';
import { runsOf } from '../../../../scripts/release/withheld.ts';
import { writeZip } from '../../../../scripts/release/zip.ts';
import { turnedAddress } from '../../../../scripts/wacz/cdx-index.ts';
import { waczFiles } from '../../../../scripts/wacz/wacz-files.ts';
import { waczAddresses, waczRecord } from '../../../../src/capture/wacz.ts';
import { siteUrl } from '../../../../src/site.ts';

const work = mkdtempSync(join(tmpdir(), 'steppe-wacz-test-'));
after(() => rmSync(work, { recursive: true, force: true }));

const site = {
  'index.html': '<title>Home &amp; away</title><p>Home',
  '404.html': '<title>Not here</title>',
  'articles/a/index.html': '<title>А</title><p>A sentence of somebody that was taken away at their request.',
  'articles/a/capture.txt': 'Сохранено',
  _headers: '/*',
  ...Object.fromEntries(Array.from({ length: 700 }, (_, i) => [`data/${i}.json`, `[${i}]`])),
};
for (const [file, text] of Object.entries(site)) {
  const path = join(work, 'site', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
const made = waczFiles(join(work, 'site'), { version: '2026-12-01', warc: join(work, 'warc') });
const packed = join(work, 'steppe-archive-2026-12-01.wacz');
writeZip(packed, { files: made, day: '2026-12-01' });
const bytes = readFileSync(packed);
const files = unzipSync(bytes);

describe('a site as a WACZ', () => {
  it('gives its pages to a reader of web archives, at the addresses at which they are published', () => {
    assert.deepEqual(waczAddresses(bytes), [`${siteUrl.href}articles/a/`, siteUrl.href]);
    const page = waczRecord(bytes, `${siteUrl.href}articles/a/`);
    assert.equal(Buffer.from(page.bytes).toString('utf8'), site['articles/a/index.html']);
    assert.equal(page.date, '2026-12-01T00:00:00Z');
  });

  it('leads from each line of its index to the record alone', () => {
    const warc = files['archive/data.warc.gz'] ?? new Uint8Array();
    const lines = gunzipSync(files['indexes/index.cdx.gz'] ?? new Uint8Array())
      .toString('utf8')
      .trimEnd()
      .split('\n');
    assert.equal(lines.length, Object.keys(site).length - 1);
    assert.deepEqual(
      lines.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
      lines,
    );
    for (const line of lines) {
      const [key = '', time = ''] = line.split(' ');
      const { url, offset, length, digest } = JSON.parse(line.slice(line.indexOf('{'))) as CdxLine;
      assert.equal(key, turnedAddress(url));
      assert.equal(time, '20261201000000');
      const record = gunzipSync(warc.subarray(Number(offset), Number(offset) + Number(length)));
      const [head = '', , body = ''] = record.toString('latin1').split('\r\n\r\n');
      assert.ok(head.includes(`\r\nWARC-Target-URI: ${url}\r\n`), url);
      const sum = createHash('sha256').update(Buffer.from(body, 'latin1')).digest('hex');
      assert.equal(digest, `sha-256:${sum}`, url);
    }
  });

  it('leads from the list of blocks to each block alone, by its first line', () => {
    const [meta = '', ...blocks] = text('indexes/index.idx').trimEnd().split('\n');
    assert.match(meta, /^!meta 0 \{"format":"cdxj-gzip-1.0","filename":"index.cdx.gz"\}$/);
    assert.equal(blocks.length, 3);
    const index = files['indexes/index.cdx.gz'] ?? new Uint8Array();
    for (const line of blocks) {
      const { offset, length } = JSON.parse(line.slice(line.indexOf('{'))) as {
        offset: number;
        length: number;
      };
      const block = gunzipSync(index.subarray(offset, offset + length)).toString('utf8');
      assert.ok(block.startsWith(line.slice(0, line.indexOf(' {'))), line);
    }
  });

  it('lists its pages with their titles, and the digest of every part', () => {
    const pages = text('pages/pages.jsonl').trimEnd().split('\n').slice(1);
    assert.deepEqual(
      pages.map((line) => (JSON.parse(line) as { title: string }).title),
      ['А', 'Home & away'],
    );
    const { resources } = JSON.parse(text('datapackage.json')) as { resources: Part[] };
    const sum = (path: string): string =>
      `sha256:${createHash('sha256')
        .update(files[path] ?? new Uint8Array())
        .digest('hex')}`;
    for (const { path, hash } of resources) assert.equal(hash, sum(path));
    const { hash } = JSON.parse(text('datapackage-digest.json')) as Part;
    assert.equal(hash, sum('datapackage.json'));
    assert.deepEqual(
      resources.map(({ path }) => path).concat('datapackage.json', 'datapackage-digest.json'),
      Object.keys(files),
    );
  });

  it('is told of when it holds words that were taken away since', () => {
    const words = (gone: string): Parameters<typeof earlierWith>[1]['words'] => ({
      runs: new Set(runsOf(gone)),
      files: new Set(['content/captures/a.txt']),
    });
    const gone = words('A sentence of somebody that was taken away at their request.');
    assert.deepEqual(earlierWith(work, { words: gone }).holding, ['steppe-archive-2026-12-01.wacz']);
    assert.deepEqual(
      earlierWith(work, {
        words: words('Another sentence of somebody else entirely, never printed here.'),
      }),
      { holding: [], unread: [] },
    );
  });
});

function text(path: string): string {
  return Buffer.from(files[path] ?? []).toString('utf8');
}

interface CdxLine {
  readonly url: string;
  readonly offset: string;
  readonly length: string;
  readonly digest: string;
}

interface Part {
  readonly path: string;
  readonly hash: string;
}
