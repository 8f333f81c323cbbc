import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sourcesFile } from '../../../src/records/source.ts';

const note = {
  id: 'n14',
  form: 'endnote',
  where: 'n14',
  words: 'Wiktorowicz, Q., 2005. A Genealogy of Radical Islam,',
  kind: 'journal-article',
};

describe('the citations of an article', () => {
  it('may leave out what the copy has lost', () => {
    assert.deepEqual(faults([{ ...note, lost: ['link', 'pages'] }]), []);
    assert.deepEqual(faults([{ ...note, lost: ['doi'] }]), ['sources.0.lost.0']);
  });

  it('point back to the same work, never forward nor to nothing', () => {
    const again = { ...note, id: 'n15', where: 'n15', sameAs: 'n14' };
    assert.deepEqual(faults([note, again]), []);
    assert.deepEqual(faults([again, note]), ['sources.0.sameAs']);
    assert.deepEqual(faults([note, { ...again, sameAs: 'n13' }]), ['sources.1.sameAs']);
    assert.deepEqual(faults([note, { ...again, sameAs: 'n15' }]), ['sources.1.sameAs']);
  });

  it('have ids of their own', () => {
    assert.deepEqual(faults([note, note]), ['sources.1.id']);
  });

  it('take their outlet from the records', () => {
    assert.deepEqual(faults([{ ...note, outlet: 'Tengri News' }]), ['sources.0.outlet']);
    assert.deepEqual(faults([{ ...note, outlet: 'places/akorda' }]), []);
  });
});

function faults(sources: unknown[]): string[] {
  const result = sourcesFile.safeParse({ article: 'ai-2014-isil', sources });
  return result.error?.issues.map((issue) => issue.path.join('.')) ?? [];
}
