/** Releases: every byte is accounted for, nothing that was taken away is in one, and what was tampered with is told. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { parse } from 'yaml';
import { bagFaults } from '../../../../scripts/release/bag-faults.ts';
import { bagFiles, bytesOf } from '../../../../scripts/release/bag.ts';
import { earlierTold, earlierWith } from '../../../../scripts/release/earlier-releases.ts';
import { releaseName } from '../../../../scripts/release/release-name.ts';
import { softwareMetadata } from '../../../../scripts/release/software-metadata.ts';
import { unpack } from '../../../../scripts/release/unpack.ts';
import { runsOf, withheldFiles, withheldWords } from '../../../../scripts/release/withheld.ts';
import { writeZip } from '../../../../scripts/release/zip.ts';
import type { ArticleRecord } from '../../../../src/records/article.ts';
import { skippedWithout } from '../../citation/external-reader.ts';

const work = mkdtempSync(join(tmpdir(), 'steppe-release-test-'));
after(() => rmSync(work, { recursive: true, force: true }));

const payload = [
  { path: 'data/site/index.html', text: '<p>Home' },
  { path: 'data/archive/content/captures/a 100%.txt', text: 'Сохранено' },
];
const files = bagFiles(payload, { name: 'bag', version: '2026-12-01' });
const packed = join(work, 'bag.zip');
writeZip(packed, { name: 'bag', files, day: '2026-12-01' });

describe('a bag', () => {
  it(
    'is whole when it comes out of its file, and what sha256sum and sha512sum read agrees',
    { skip: skippedWithout('sha256sum', '--version') },
    () => {
      const bag = unpack(readFileSync(packed), join(work, 'whole'));
      assert.deepEqual(bagFaults(bag), { faults: [], files: files.length });
      writeFileSync(
        join(work, 'sums'),
        readFileSync(join(bag, 'manifest-sha512.txt'), 'utf8').replaceAll('%25', '%'),
      );
      execFileSync('sha512sum', ['--check', '--strict', '--quiet', join(work, 'sums')], { cwd: bag });
      execFileSync('sha256sum', ['--check', '--strict', '--quiet', 'tagmanifest-sha256.txt'], { cwd: bag });
    },
  );

  it('is the same bytes when it is made again', () => {
    writeZip(join(work, 'again.zip'), { name: 'bag', files, day: '2026-12-01' });
    assert.ok(readFileSync(packed).equals(readFileSync(join(work, 'again.zip'))));
  });

  it('holds a file whole that is written in pieces', () => {
    const from = join(work, 'large.gz');
    writeFileSync(from, Buffer.alloc(17_000_000, 'Words.'));
    writeZip(join(work, 'large.zip'), { files: [{ path: 'large.gz', from }], day: '2026-12-01' });
    const read = unzipSync(readFileSync(join(work, 'large.zip')))['large.gz'] ?? new Uint8Array();
    assert.ok(readFileSync(from).equals(read));
  });

  it('is not begun of more than a ZIP holds', () => {
    const file = join(work, 'never.zip');
    const from = join(work, 'sparse.gz');
    writeFileSync(from, '');
    truncateSync(from, 2_500_000_000);
    const twice = ['a.gz', 'b.gz'].map((path) => ({ path, from }));
    assert.throws(() => writeZip(file, { files: twice, day: '2026-12-01' }), /^RangeError: 5\.0 GB are more/);
    const many = Array.from({ length: 65_536 }, (_, i) => ({ path: `${i}.txt`, text: '' }));
    assert.throws(
      () => writeZip(file, { files: many, day: '2026-12-01' }),
      /^RangeError: 65536 files are more/,
    );
    assert.deepEqual(
      readdirSync(work).filter((name) => name.startsWith('never')),
      [],
    );
  });

  it('of the day’s second release has another name', () => {
    writeFileSync(join(work, 'steppe-archive-2026-12-02.zip'), '');
    assert.equal(releaseName(work, '2026-12-02').version, '2026-12-02.2');
    assert.equal(releaseName(work, '2026-12-03').name, 'steppe-archive-2026-12-03');
  });
});

describe('words that were taken away', () => {
  const gone = 'a sentence of somebody that was taken away at their request.';
  const own = 'content/captures/a.txt';
  const words = { runs: new Set(runsOf(gone)), files: new Set([own]) };

  it('are in no file of a release, written as it may be', () => {
    const texts: Record<string, string> = {
      [own]: 'The capture',
      'tests/gold/x.json': `{"quote":"A sentence of\\nsomebody that was taken away at their request."}`,
      'src/page.html': `A sentence of <b>somebody</b> that was taken&#32;away at their request.`,
      'content/articles/other.md': 'Another sentence of somebody.',
    };
    const sources = Object.entries(texts).map(([path, text]) => {
      const from = join(work, 'sources', path);
      mkdirSync(dirname(from), { recursive: true });
      writeFileSync(from, text);
      return { path, from };
    });
    assert.deepEqual([...withheldFiles(sources, words)].sort(), [own, 'src/page.html', 'tests/gold/x.json']);
  });

  it('of a withdrawn article are its capture, its text, and every record that quotes it', () => {
    const root = join(work, 'content-of');
    const write = (path: string, text: string): void => {
      mkdirSync(dirname(join(root, 'content', path)), { recursive: true });
      writeFileSync(join(root, 'content', path), text);
    };
    write(
      'articles/a.md',
      '---\nid: a\n---\n\nOne two three four :spelling[fiv]{reading="five"} six seven eight nine ten[^1] eleven.\n',
    );
    write('events/said.yaml', 'tellings:\n  - { article: a, where: p1, words: one }\n');
    write('events/other.yaml', 'tellings:\n  - article: ab\n');
    const status = { state: 'withdrawn', date: '2026-11-25', reason: 'Asked.' };
    const record = { id: 'a', status, capture: { file: 'a.txt', leftOut: [] } } as unknown as ArticleRecord;
    const { runs, files: theirs } = withheldWords(root, [record]);
    assert.deepEqual([...theirs].sort(), [
      'content/articles/a.md',
      'content/captures/a.txt',
      'content/events/said.yaml',
    ]);
    assert.deepEqual(
      [...runs],
      [
        'one two three four fiv six seven eight nine ten',
        'two three four fiv six seven eight nine ten eleven',
      ],
    );
  });

  it('are told to be in an earlier release that holds them, and in no other', () => {
    const folder = join(work, 'earlier');
    const write = (name: string, text: string): void => {
      const made = bagFiles([{ path: `data/archive/${own}`, text }], { name, version: '2026-12-01' });
      writeZip(join(folder, `${name}.zip`), { name, files: made, day: '2026-12-01' });
    };
    write('one', `Before. ${gone} After.`);
    write('two', 'Before. After.');
    writeFileSync(join(folder, 'half.zip'), readFileSync(join(folder, 'two.zip')).subarray(0, 900));
    const found = earlierWith(folder, { words, except: 'three.zip' });
    assert.deepEqual(found, { holding: ['one.zip'], unread: ['half.zip'] });
    assert.deepEqual(
      earlierTold(found).map((line) => line.replace(/ words.*/, '')),
      ['one.zip holds', 'half.zip cannot be read; whether it holds'],
    );
  });

  it('are found in any file of an earlier release, when asked for', () => {
    const folder = join(work, 'anywhere');
    const page = { path: 'data/site/people/x/index.html', text: '<p>Kamil <b>Abdulin</b> of Osh' };
    writeZip(join(folder, 'one.zip'), { name: 'one', files: [page], day: '2026-12-01' });
    const holding = (asked: string): string[] =>
      earlierWith(folder, { words: { runs: new Set(runsOf(asked)), files: new Set() }, everywhere: true })
        .holding;
    assert.deepEqual(holding('Kamil Abdulin'), ['one.zip']);
    assert.deepEqual(holding('Kamil Osh'), []);
  });
});

describe('how a release is cited', () => {
  it('is told in the files that repositories read, by version and day', () => {
    const made = softwareMetadata({ version: '2026-12-01', released: '2026-12-01' });
    const cff = parse(made['CITATION.cff'] ?? '') as Record<string, unknown>;
    assert.equal(cff['cff-version'], '1.2.0');
    assert.equal(cff['date-released'], '2026-12-01');
    assert.match(made['RIGHTS.txt'] ?? '', /Cite: Steppe Archive, release 2026-12-01/);
  });

  it('is told at the top of the project too, as it is made', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    for (const [name, text] of Object.entries(softwareMetadata({ version })))
      if (name !== 'RIGHTS.txt') assert.equal(readFileSync(name, 'utf8'), text, name);
  });
});

assert.ok(files.every((file) => bytesOf(file).length > 0));
