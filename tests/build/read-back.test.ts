/** What the archive hands on, read back by programs of others where they are installed: the same words and numbers in every form. */
import assert from 'node:assert/strict';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { readBy, readers, type Things } from '../../scripts/formats/readers.ts';
import { outFolder } from '../../src/store/directories.ts';

const work = mkdtempSync(join(tmpdir(), 'steppe-read-back-'));
after(() => rmSync(work, { recursive: true, force: true }));

describe('the built site, read by', () => {
  for (const reader of readers.filter(({ of }) => of === 'site')) {
    const skip = reader.isHere() ? false : `${reader.by} is not installed`;
    test(`${reader.by}: ${reader.format}`, { skip }, () => {
      const { faults, read } = readBy(reader, thingsIn(outFolder));
      assert.deepEqual(faults, []);
      assert.match(read, /^read [1-9]|^$/);
    });
  }

  const [first] = readers;
  test(
    'tells when a table says something else in one of its forms',
    { skip: first?.isHere() !== true },
    () => {
      assert.ok(first);
      cpSync(join(outFolder, 'data'), join(work, 'data'), { recursive: true });
      const file = join(work, 'data/mentions.csv');
      writeFileSync(file, readFileSync(file, 'utf8').replace(/(\r\n[^,]*,)p\d+/, '$1p999'));
      const { faults } = readBy(first, thingsIn(work));
      assert.match(faults.join('\n'), /mentions: .* is 'p999' in CSV/);
      assert.match(faults.join('\n'), /leads to no row/);
    },
  );
});

function thingsIn(site: string): Things {
  const articles = globSync('articles/*/tei.xml', { cwd: site }).map((path) => join(site, path));
  return { site, articles, bag: '', archived: '', root: '' };
}
