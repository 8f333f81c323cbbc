/** A citation that has another id: its old place in the list leads to the new one, by the name that it goes by. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { redirectLines } from '../../../../src/exports/redirects.ts';
import type { MovedRecord } from '../../../../src/records/moved.ts';
import { sourcesFile } from '../../../../src/records/source.ts';
import { goneEntries } from '../../../../src/views/gone/gone-records.ts';
import { sampleArchive } from '../../archive/sample-archive.ts';

const moved: MovedRecord = {
  from: 'sources/first.old',
  how: 'renamed',
  to: ['sources/first.new'],
  date: '2020-05-06',
};

test('the old place says where to, and no host is told to lead a page there', () => {
  const cited = { id: 'new', form: 'in-text', where: 'p1', words: 'Words', kind: 'unknown', lost: ['all'] };
  const sources = sourcesFile.parse({ article: 'first', sources: [cited] });
  const [gone] = goneEntries({ ...sampleArchive({}, [sources]), moved: [moved] }, 'sources');
  assert.equal(gone?.id, 'first.old');
  assert.deepEqual(gone.to, [{ label: 'a source whose link is lost', url: '/sources/#first.new' }]);
  assert.deepEqual(redirectLines([moved]), []);
});
