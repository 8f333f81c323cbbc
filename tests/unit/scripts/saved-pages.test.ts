/**
 * Thirty saved pages: ten kinds of site, five languages, as Chrome, Firefox and Safari save them. Each folder of tests/saved has the
 * bytes, the draft that is made of them, expected.md, and the words of the capture, words.txt. To make the expectations anew, and
 * then read the difference:
 *
 *     UPDATE_EXPECTED=1 node --test tests/unit/scripts/saved-pages.test.ts
 */
import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { draftArticle } from '../../../scripts/import/draft-article.ts';
import { captureWords } from '../../../src/capture/words.ts';
import { lockTexts } from '../../../src/permalinks/article-anchors.ts';
import { inPassageOrder, printedTexts } from '../../../src/permalinks/printed-texts.ts';
import { articleRecord, type ArticleRecord } from '../../../src/records/article.ts';
import { compareWithCapture } from '../../../src/text/fidelity/fidelity.ts';
import { parseText } from '../../../src/text/parse/parse.ts';

const saved = join(import.meta.dirname, '../../saved');
const names = await readdir(saved);

test('there are thirty saved pages, of ten kinds of site and five languages', () => {
  assert.equal(names.length, 30);
  assert.equal(new Set(names.map((name) => name.split('-')[0])).size, 10);
  assert.equal(new Set(names.map((name) => name.split('-')[1])).size, 5);
});

for (const name of names) {
  describe(`the page ${name}`, async () => {
    const files = await readdir(join(saved, name));
    const file = files.find((each) => each.startsWith('page.')) ?? '';
    const bytes = await readFile(join(saved, name, file));
    const draft = draftArticle({ bytes, file, id: 'saved-page' });
    const [, frontMatter = '', body = ''] = /^---\n([^]*?\n)---\n([^]*)$/.exec(draft.markdown) ?? [];
    const front = parse(frontMatter) as Pick<ArticleRecord, 'capture' | 'notes' | 'language'>;
    const read = captureWords(bytes, front.capture);
    const words = 'words' in read ? read.words.replace(/\s+/gu, ' ').trim() : read.fault;

    test('gives the draft and the words that were reviewed', async () => {
      for (const [what, found] of [
        ['expected.md', draft.markdown],
        ['words.txt', `${words}\n`],
      ] as const) {
        const path = join(saved, name, what);
        if (process.env['UPDATE_EXPECTED']) await writeFile(path, found);
        assert.equal(found, await readFile(path, 'utf8'));
      }
    });

    test('loses no word of its main element, and has no other', () => {
      const parsed = parseText(body, { lineOffset: 0 });
      assert.deepEqual(parsed.faults, []);
      const anchors = inPassageOrder(
        parsed,
        lockTexts(printedTexts(parsed), { locked: undefined, corrections: [] }),
      );
      const notes = articleRecord.shape.notes.parse(front.notes);
      const { leftOut } = front.capture;
      assert.deepEqual(
        compareWithCapture(parsed, { capture: words, leftOut, anchors, ...(notes ? { notes } : {}) }),
        [],
      );
    });

    test('is told in its language, and only what the page does not tell is left to the editor', () => {
      assert.equal(front.language.slice(0, 2), name.split('-')[1]);
      const result = articleRecord.safeParse(front);
      assert.deepEqual(
        result.error?.issues.map(({ path }) => path.join('.')),
        draft.empty,
      );
    });
  });
}
