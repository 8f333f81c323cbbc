import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeLabels, type MapLabel, type Size } from '../../../src/maps/map-labels.ts';

test('a lone town is named beside its dot on maps of every size', () => {
  const [osh] = placeLabels([town('Osh', 0.5, 0.5)], { proportion: 0.65 });
  assert.deepEqual(
    osh?.standings.map(({ sizes }) => sizes),
    [['small', 'medium', 'large']],
  );
  assert.deepEqual(osh.standings[0]?.offset, { anchor: 'start', dx: 9, dy: 0 });
});

test('a town at the edge is named on its other side', () => {
  const [edge] = placeLabels([town('Namangan', 0.95, 0.5)], { proportion: 0.65 });
  assert.ok(edge?.standings.every(({ offset }) => offset.anchor !== 'start'));
});

test('two towns too near to be pressed one by one: the more important one stays, on small maps', () => {
  const both = placeLabels([town('Osh', 0.5, 0.5), town('Namangan', 0.52, 0.5)], { proportion: 0.65 });
  assert.deepEqual(shownOn(both, 'small'), ['Osh']);
  assert.deepEqual(
    shownOn(placeLabels([town('Osh', 0.5, 0.5), town('Namangan', 0.53, 0.5)], { proportion: 0.65 }), 'large'),
    ['Osh', 'Namangan'],
  );
});

test('a town whose name has no room keeps its dot', () => {
  const crowd = [0.2, 0.5, 0.8].flatMap((y) =>
    [0.3, 0.42, 0.54, 0.66, 0.78].map((x) => town('Eleven lttr', x, y)),
  );
  const placed = placeLabels(crowd, { proportion: 0.65 });
  const small = placed.flatMap(({ standings }) => standings.filter(({ sizes }) => sizes.includes('small')));
  assert.ok(small.some(({ offset }) => offset.isWordless));
  assert.ok(small.some(({ offset }) => !offset.isWordless));
});

test('the place that a map is about is always named', () => {
  const crowd = Array.from({ length: 30 }, (_, i) => town('Elsewhere', 0.1 + i * 0.027, 0.5));
  const marked = { ...town('Here', 0.5, 0.5), isMarked: true };
  const here = placeLabels([marked, ...crowd], { proportion: 0.65 }).find(({ text }) => text === 'Here');
  assert.equal(here?.standings.flatMap(({ sizes }) => sizes).length, 3);
  assert.ok(here.standings.every(({ offset }) => !offset.isWordless));
});

function town(text: string, x: number, y: number): MapLabel {
  return { text, x, y, isArea: false, isCountry: false, isMarked: false };
}

function shownOn(placed: ReturnType<typeof placeLabels<MapLabel>>, size: Size): string[] {
  return placed
    .filter(({ standings }) => standings.some(({ sizes }) => sizes.includes(size)))
    .map(({ text }) => text);
}
