import assert from 'node:assert/strict';
import { it } from 'node:test';
import { referencesIn } from '../../../src/records/reference.ts';

it('every reference of a record is found with its path, and nothing else', () => {
  const record = {
    id: 'osh',
    where: 'p9',
    words: 'see places/osh',
    in: ['places/osh'],
    claimedBy: { kind: 'official', who: ['people/a-i', 'organisations/bbc'] },
  };
  assert.deepEqual(referencesIn(record), [
    { path: ['in', 0], reference: 'places/osh' },
    { path: ['claimedBy', 'who', 0], reference: 'people/a-i' },
    { path: ['claimedBy', 'who', 1], reference: 'organisations/bbc' },
  ]);
});
