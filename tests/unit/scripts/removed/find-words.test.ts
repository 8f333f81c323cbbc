/** Words that must not be there are found however a file writes them. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { findWords } from '../../../../scripts/removed/find-words.ts';

const name = 'Zoé O’Brien';
const files: Record<string, string | Buffer> = {
  'plain.txt': 'There Zoé  O’Brien\nwent.',
  'decomposed.txt': "There Zoe\u0301 O'Brien went.",
  'page.html': '<p>There <b>Zo&#233;</b> O&rsquo;Brien went.</p>',
  'data.json': '{"name":"Zo\\u00e9 O\u2019Brien"}',
  'link.html': '<a href="/search/?q=Zo%C3%A9%20O%E2%80%99Brien">x</a>',
  'index.pf_fragment': gzipSync('{"content":"Zoé O’Brien"}'),
  'book.epub': Buffer.from(zipSync({ 'EPUB/text.xhtml': strToU8('<p>There Zoé O’Brien went.</p>') })),
  'sorted.csv': '"O’Brien, Zoé",1',
  'people/zoé-o-brien/index.html': '<p>A person.</p>',
  'soft.txt': 'Zoé O’Bri\u00aden',
  'capitals.txt': 'ZOÉ O’BRIEN',
  'other/part.txt': 'Somebody O’Brien, and Zoé.',
  'other/none.txt': 'Zoécene',
};

test('in every form, and nowhere else', () => {
  inFolder((folder) => {
    const expected = Object.keys(files).filter((file) => !file.startsWith('other/'));
    assert.deepEqual(findWords(folder, name).files.toSorted(), expected.toSorted());
  });
});

test('a single word of a name is told apart', () => {
  inFolder((folder) => {
    const { parts } = findWords(folder, name);
    assert.deepEqual([...parts.keys()], ["o'brien"]);
    assert.ok(parts.get("o'brien")?.includes('other/part.txt'));
    assert.equal(findWords(folder, 'a sentence of many more words than a name has').parts.size, 0);
  });
});

function inFolder(look: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'steppe-removed-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    look(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
