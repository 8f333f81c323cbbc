/** What the articles cite, by outlet. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { passageLinks } from '../../../../src/views/passages/passage-links.ts';
import { byOutlet, citationsIn } from '../../../../src/views/sources/cited-sources.ts';
import { realArchive } from '../../../real-archive.ts';

const archive = await realArchive();
const citations = citationsIn(archive, passageLinks(archive));
const outlets = byOutlet(citations);

describe('citations', () => {
  it('are all there, with the printed numeral of an endnote', () => {
    assert.equal(citations.length, archive.sources.flatMap(({ sources }) => sources).length);
    const note = citations.find(({ id }) => id === 'ai-2014-isil.n12');
    assert.equal(note?.passage.name, 'note\u00a0xii');
  });

  it('know the endnotes that repeat an earlier one: xiii and xvi, xiv and xv', () => {
    const repeated = citations.flatMap(({ passage, same }) =>
      same ? [[passage.name, same.passage.name]] : [],
    );
    const asText = repeated.map((pair) => pair.join(' = ').replaceAll('\u00a0', ' '));
    assert.ok(asText.includes('note xvi = note xiii'), asText.join('; '));
    assert.ok(asText.includes('note xv = note xiv'), asText.join('; '));
  });
});

describe('outlets', () => {
  it('are sorted by name; what prints none comes last', () => {
    const names = outlets.map(({ outlet }) => outlet?.sort);
    assert.equal(names.at(-1), undefined);
    const named = names.slice(0, -1) as string[];
    assert.deepEqual(
      named,
      named.toSorted((a, b) => a.localeCompare(b, 'en', { sensitivity: 'base' })),
    );
  });

  it('count a repeated citation as a citation, not as a work', () => {
    const journal = outlets.find(
      ({ outlet }) => outlet?.reference === 'organisations/studies-in-conflict-and-terrorism',
    );
    assert.ok(journal);
    assert.ok(journal.works < journal.citations.length);
  });

  it('give every citation once', () => {
    const ids = outlets.flatMap(({ citations: own }) => own.map(({ id }) => id));
    assert.equal(new Set(ids).size, ids.length);
    assert.equal(ids.length, citations.length);
  });
});
