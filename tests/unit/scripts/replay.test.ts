/** What answers in a built site at the address of a claim or a citation. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { answersOf } from '../../../scripts/replay/answer-of.ts';

const pages = {
  'figures/index.html': '<tr id="one.visitors"></tr><li id="one.gone"></li>',
  'figures/articles/two/index.html': '<tr id="two.first"></tr>',
  'figures/articles/two/2/index.html': '<tr id="two.second"></tr>',
};

for (const [address, kind] of [
  ['claims/one.visitors', 'page'],
  ['claims/one.gone', 'page'],
  ['claims/two.first', 'page'],
  ['claims/two.second', 'page'],
  ['claims/three.withdrawn', 'list'],
  ['sources/one.visitors', undefined],
] as const) {
  test(`${address} meets ${kind ?? 'the plain page of what is not there'}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'steppe-replay-'));
    try {
      for (const [page, html] of Object.entries(pages)) {
        mkdirSync(dirname(join(folder, page)), { recursive: true });
        writeFileSync(join(folder, page), html);
      }
      assert.equal(answersOf(folder)(address)?.kind, kind);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}
