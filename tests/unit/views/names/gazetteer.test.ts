import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gazetteer, type GazetteerEntry } from '../../../../src/views/names/gazetteer.ts';
import { mostMentioned } from '../../../../src/views/names/most-mentioned.ts';
import { sampleArchive } from '../../archive/sample-archive.ts';

test('places stand under those in which they lie; one that is shared, under each', () => {
  assert.deepEqual(outline(gazetteer(sampleArchive({}))), [
    'Asia',
    '  Kyrgyzstan',
    '    Osh',
    '    Valley',
    '  Uzbekistan',
    '    Valley',
  ]);
});

test('the most mentioned come first; private persons and what is not mentioned are left out', () => {
  const archive = sampleArchive({
    first: [
      'p1 | Kamil | people/kamil',
      'p1 | Osh | places/osh',
      'p1 | Osh | places/osh',
      'p1 | Asia | places/asia',
    ],
  });
  assert.deepEqual(
    mostMentioned(archive, 'places').map(({ name }) => name),
    ['Osh', 'Asia'],
  );
  assert.deepEqual(
    mostMentioned(archive, 'places', { most: 1 }).map(({ name }) => name),
    ['Osh'],
  );
  assert.deepEqual(mostMentioned(archive, 'people'), []);
});

function outline(entries: readonly GazetteerEntry[], indent = ''): string[] {
  return entries.flatMap(({ name, places }) => [`${indent}${name}`, ...outline(places, `${indent}  `)]);
}
