/** Bags that somebody spoilt, each in its own way: every one is refused, in words that say what is wrong. */
import assert from 'node:assert/strict';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { zipSync } from 'fflate';
import { bagFaults } from '../../../../scripts/release/bag-faults.ts';
import { bagFiles } from '../../../../scripts/release/bag.ts';
import { toldInBag } from '../../../../scripts/release/told-in-bag.ts';
import { unpack } from '../../../../scripts/release/unpack.ts';
import { writeZip } from '../../../../scripts/release/zip.ts';

const work = mkdtempSync(join(tmpdir(), 'steppe-spoilt-'));
after(() => rmSync(work, { recursive: true, force: true }));

const payload = [
  { path: 'data/site/index.html', text: '<p>Home' },
  { path: 'data/site/two\nlines.txt', text: 'Its name has two lines' },
  { path: 'data/archive/content/captures/a 100%.txt', text: 'Сохранено' },
];
const files = bagFiles(payload, { name: 'bag', version: '2026-12-01' });
const packed = join(work, 'bag.zip');
writeZip(packed, { name: 'bag', files, day: '2026-12-01' });
const bytes = readFileSync(packed);
const home = 'data/site/index.html';

describe('a bag in its folder', () => {
  it('that nobody spoilt is whole', () => {
    assert.deepEqual(bagFaults(unpack(bytes, join(work, 'whole'))), { faults: [], files: files.length });
  });

  const write = (path: string, text: string) => (bag: string) => writeFileSync(join(bag, path), text);
  const add = (path: string, text: string) => (bag: string) => appendFileSync(join(bag, path), text);
  const remove = (path: string) => (bag: string) => rmSync(join(bag, path));
  const rename = (from: string, to: string) => (bag: string) => renameSync(join(bag, from), join(bag, to));
  const declared = (version: string, encoding: string): string =>
    `BagIt-Version: ${version}\nTag-File-Character-Encoding: ${encoding}\n`;
  const sum = '0'.repeat(64);
  const harms: Readonly<Record<string, readonly [harm: (bag: string) => void, told: RegExp]>> = {
    'a byte changed': [add(home, ' '), /site\/index\.html is not as it was made/],
    'a file taken away': [remove(home), /site\/index\.html is missing/],
    'a file added': [write('data/more.txt', ''), /data\/more\.txt was added/],
    'a log added': [write('data/more.log', ''), /data\/more\.log was added/],
    'a hidden file added': [write('data/.more', ''), /data\/\.more was added/],
    'a file renamed': [
      rename(home, 'data/site/Index.html'),
      /index\.html is missing[^]*Index\.html was added/,
    ],
    'a file moved out of the payload': [
      rename(home, 'index.html'),
      /index\.html is missing[^]*\nindex\.html was/,
    ],
    'a link in the place of a file': [
      (bag) => {
        rmSync(join(bag, home));
        symlinkSync('/etc/hostname', join(bag, home));
      },
      /index\.html is not a file: a bag holds files alone, and no links/,
    ],
    'a tag file changed': [add('bag-info.txt', 'X: y\n'), /bag-info\.txt is not as it was made/],
    'a file beside the payload': [write('more.txt', ''), /more\.txt was added/],
    'no declaration': [remove('bagit.txt'), /This is not a bag: bagit\.txt is missing/],
    'a declaration behind a byte order mark': [
      write('bagit.txt', `\uFEFF${declared('1.0', 'UTF-8')}`),
      /bagit\.txt does not say of which version/,
    ],
    'another encoding': [write('bagit.txt', declared('1.0', 'ISO-8859-1')), /written in ISO-8859-1/],
    'a version to come': [
      write('bagit.txt', declared('2.7', 'UTF-8')),
      /of version 2\.7; known are 1\.0 and 0\.97/,
    ],
    'files to be fetched': [
      write('fetch.txt', 'https://example.org/x - data/x\n'),
      /fetch\.txt names files that lie/,
    ],
    'one manifest less': [remove('manifest-sha512.txt'), /manifest-sha512\.txt is missing/],
    'one tag manifest less': [remove('tagmanifest-sha256.txt'), /tagmanifest-sha256\.txt is missing/],
    'no manifest that can be relied on': [
      (bag) => {
        for (const name of ['sha256', 'sha512']) rmSync(join(bag, `manifest-${name}.txt`));
        writeFileSync(join(bag, 'manifest-md5.txt'), '');
      },
      /no manifest of SHA-256 or SHA-512/,
    ],
    'a manifest that leads out of it': [
      add('manifest-sha256.txt', `${sum}  data/../../x.txt\n`),
      /names a path that leads out of the bag: data\/\.\.\/\.\.\/x\.txt/,
    ],
    'a manifest of the whole disk': [
      add('manifest-sha256.txt', `${sum}  /etc/hostname\n`),
      /leads out of the bag/,
    ],
    'a name over two lines': [
      add('manifest-sha256.txt', `${sum}  data/a\nb.txt\n`),
      /has a line that names no file: b\.txt/,
    ],
    'a file named twice': [
      add('manifest-sha256.txt', `${sum}  ${home}\n`),
      /names data\/site\/index\.html twice/,
    ],
    'an empty manifest': [
      write('manifest-sha256.txt', ''),
      /index\.html was added: manifest-sha256\.txt does not name it/,
    ],
  };
  for (const [name, [harm, told]] of Object.entries(harms))
    it(`with ${name} is refused`, () => {
      const bag = unpack(bytes, mkdtempSync(join(work, 'harm-')));
      harm(bag);
      assert.match(bagFaults(bag).faults.join('\n'), told);
    });

  it('that is none of this archive is not built', () => {
    const bag = unpack(bytes, join(work, 'other'));
    assert.throws(
      () => toldInBag(bag, []),
      /a bag, and no release of the archive: data\/withheld\.json is missing/,
    );
  });

  it('hands on no setting but those of a site', () => {
    const bag = join(work, 'settings');
    mkdirSync(join(bag, 'data/archive'), { recursive: true });
    write('data/withheld.json', '{"files":["a"]}')(bag);
    write(
      'data/environment.json',
      '{"SITE_URL":"https://example.org/","NODE_OPTIONS":"--require /x.js"}',
    )(bag);
    write('data/archive/package.json', '{"scripts":{"build":"x"}}')(bag);
    assert.deepEqual(toldInBag(bag, ['SITE_URL']), {
      withheld: 1,
      environment: { SITE_URL: 'https://example.org/' },
    });
  });
});

describe('a ZIP', () => {
  const one = new Uint8Array([1]);
  const twice = (): Uint8Array => {
    const zip = Buffer.from(zipSync({ 'bag/a.txt': one, 'bag/b.txt': one }));
    return Buffer.from(zip.toString('latin1').replaceAll('bag/b.txt', 'bag/a.txt'), 'latin1');
  };
  const cases: Readonly<Record<string, readonly [bytes: () => Uint8Array, told: RegExp]>> = {
    'with a path out of its folder': [() => zipSync({ 'bag/../../x.txt': one }), /leads out of it/],
    'with a path from the root': [() => zipSync({ '/x.txt': one }), /leads out of it/],
    'with a path of a disk': [() => zipSync({ 'C:/x.txt': one }), /leads out of it/],
    'with two folders': [() => zipSync({ 'a/x': one, 'b/x': one }), /does not hold one folder/],
    'with nothing in it': [() => zipSync({}), /does not hold one folder/],
    'with a file twice': [twice, /holds bag\/a\.txt twice/],
    'with a file that is a folder too': [
      () => zipSync({ 'bag/a': one, 'bag/a/b': one }),
      /cannot be written here/,
    ],
    'with a name too long to write': [
      () => zipSync({ [`bag/${'n'.repeat(300)}`]: one }),
      /cannot be written here/,
    ],
    'that would fill the disk': [
      () => zipSync({ 'bag/0': new Uint8Array(60_000_000) }),
      /more than 50 times/,
    ],
    'cut in half': [() => bytes.subarray(0, bytes.length / 2), /breaks off/],
    'without its last bytes': [() => bytes.subarray(0, -10), /breaks off/],
    'of no bytes': [() => new Uint8Array(), /not a ZIP/],
    'that is a text': [() => Buffer.from('Hello'), /not a ZIP/],
  };
  for (const [name, [made, told]] of Object.entries(cases))
    it(`${name} is refused`, () => {
      assert.throws(() => unpack(made(), mkdtempSync(join(work, 'zip-'))), told);
    });
});
