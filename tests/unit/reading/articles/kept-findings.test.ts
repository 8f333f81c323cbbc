/** Whether an article must be searched for names again when some of them have changed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openFindings } from '../../../../src/reading/articles/kept-findings.ts';
import { compileNames } from '../../../../src/reading/records/compile-names.ts';
import { openKept, type Kept } from '../../../../src/store/kept-values.ts';
import { recordsOf } from '../records/records-in-memory.ts';

test('with the names it was searched for, what was found holds', () => {
  const kept = searched(['Osh'], 'Trade in Osh.');
  assert.equal(holds(kept, ['Osh']), true);
});

test('a spelling that begins with a word of the text lets it be searched again, and no other does', () => {
  for (const text of ['Trade', 'Trade Union', 'Osh market']) {
    assert.equal(holds(searched(['Osh'], 'Trade in Osh.'), ['Osh', text]), false, text);
  }
  for (const text of ['Uzgen', 'trade', 'Union Trade', 'Osh'])
    assert.equal(holds(searched(['Osh'], 'Trade in Osh.'), [...new Set(['Osh', text])]), true, text);
});

test('a spelling that is taken away counts like one that is added', () => {
  assert.equal(holds(searched(['Osh', 'Uzgen'], 'Trade in Osh.'), ['Uzgen']), false);
  assert.equal(holds(searched(['Osh', 'Uzgen'], 'Trade in Osh.'), ['Osh']), true);
});

test('names of two runs ago are not taken for those of the last', () => {
  const kept = searched(['Osh'], 'Trade in Osh.');
  // In this run the article was not searched: it had a fault.
  names(kept, ['Osh', 'Trade']);
  assert.equal(holds(kept, ['Osh', 'Trade', 'Uzgen']), false);
});

test('what the finding depends on besides must be as it was', () => {
  const kept = searched(['Osh'], 'Trade in Osh.');
  assert.equal(holds(kept, ['Osh'], 'other words'), false);
});

/** Kept by a run that searched this text. */
function searched(spellings: readonly string[], text: string): Kept {
  const kept = openKept(undefined, 'one');
  openFindings(kept).keep('one', {
    on: 'words',
    names: names(kept, spellings).digest,
    textKey: 't',
    mentionsKey: 'm',
    mentioned: 's',
    surfaces: [],
    words: new Set(text.match(/\w+|\S/g)),
  });
  return kept;
}

function holds(kept: Kept, spellings: readonly string[], on = 'words'): boolean {
  return openFindings(kept).of('one', { on, names: names(kept, spellings) }) !== undefined;
}

function names(kept: Kept, spellings: readonly string[]) {
  const printed = spellings.map((text) => `  - text: ${text}\n`).join('');
  const place = `kind: city\nname: X\nsort: X\nid: xx\ndescription: A.\ncoordinates: [40, 72]\nprinted:\n${printed}`;
  return compileNames(recordsOf({ places: [place] }), kept.values('names'));
}
