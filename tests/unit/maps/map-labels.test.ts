import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MapLabel } from '../../../src/maps/map-label.ts';
import { placeLabels, type PlacedLabels } from '../../../src/maps/map-labels.ts';
import { mapSizes, sizeNames, type Size } from '../../../src/maps/map-sizes.ts';
import { shapeOf } from '../../../src/maps/shape.ts';
import { labelFaults } from './label-faults.ts';

const frame = { width: 800, height: 520 };

test('a lone town is named beside its dot on maps of every size', () => {
  const { labels, keys } = placeLabels([town('Osh', 0.5, 0.5)], frame);
  const [standing, ...others] = labels[0]?.standings ?? [];
  assert.deepEqual([standing?.sizes, standing?.anchor, standing?.isNumber], [sizeNames, 'start', false]);
  assert.deepEqual([others, keys], [[], []]);
});

test('a town at the edge is named on its other side', () => {
  const { labels } = placeLabels([town('Namangan', 0.97, 0.5)], frame);
  assert.ok(labels[0]?.standings.every(({ anchor, isNumber }) => isNumber || anchor !== 'start'));
});

test('a crowd keeps its dots, and each has its name or a number of the key', () => {
  const crowd = [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((y) =>
    [0.2, 0.35, 0.5, 0.65, 0.8].map((x) => town(`Town ${x} of ${y}`, x, y)),
  );
  const placed = placeLabels(crowd, frame);
  assert.deepEqual(labelFaults(placed, frame), []);
  for (const size of sizeNames.slice(1)) assert.equal(shownOn(placed, size).length, 25, size);
  assert.ok(placed.labels.some(({ standings }) => standings.some(({ isNumber }) => isNumber)));
});

test('towns at one spot are one dot, and the key tells who lies there', () => {
  const placed = placeLabels([town('Astana', 0.5, 0.5), town('Akorda', 0.501, 0.5)], frame);
  assert.deepEqual(shownOn(placed, 'small'), ['Astana']);
  const [key] = placed.keys;
  assert.deepEqual(
    key?.entries.map(({ label, beside }) => [label.text, beside.map(({ text }) => text)]),
    [['Astana', ['Akorda']]],
  );
});

test('in the thickest crowd every town has a dot, and the key tells whose name is missing', () => {
  const crowd = Array.from({ length: 60 }, (_, i) =>
    town(`Rather long town ${i}`, 0.3 + (i % 10) * 0.034, 0.3 + Math.floor(i / 10) * 0.06),
  );
  const placed = placeLabels(crowd, frame);
  assert.deepEqual(labelFaults(placed, frame), []);
  assert.equal(shownOn(placed, 'small').length, 60);
  const alone = placed.labels.filter(({ standings }) =>
    standings.some(({ sizes, isDotAlone }) => isDotAlone && sizes.includes('small')),
  );
  assert.ok(alone.length > 0);
  const key = placed.keys.find(({ sizes }) => sizes.includes('small'));
  assert.deepEqual(key?.left.map(({ text }) => text).toSorted(), alone.map(({ text }) => text).toSorted());
});

test('a town whose name has no room is not told beside a town that lies elsewhere', () => {
  const outline = { left: 0.5, right: 0.6, top: 0.45, bottom: 0.55 };
  const valley = { ...town('Valley', 0.55, 0.5), outline };
  const placed = placeLabels([town('Nearest', 0.495, 0.5), valley, town('Elsewhere', 0.4, 0.5)], frame);
  assert.deepEqual(labelFaults(placed, frame), []);
  for (const size of sizeNames) assert.ok(shownOn(placed, size).includes('Nearest'), size);
});

test('the place that a map is about is always named', () => {
  const crowd = Array.from({ length: 30 }, (_, i) => town(`Elsewhere ${i}`, 0.1 + i * 0.027, 0.5));
  const placed = placeLabels([...crowd, { ...town('Here', 0.5, 0.51), isMarked: true }], frame);
  const here = placed.labels.find(({ text }) => text === 'Here');
  assert.deepEqual(
    here?.standings.flatMap((one) => (one.isNumber ? [] : one.sizes)).toSorted(),
    [...sizeNames].toSorted(),
  );
});

test('a country is named within its shape, or by a line or number that leads there', () => {
  const wide = country('Wide', [
    [100, 100],
    [500, 100],
    [500, 300],
    [100, 300],
  ]);
  const narrow = country('Narrowland', [
    [600, 50],
    [616, 50],
    [616, 400],
    [600, 400],
  ]);
  const placed = placeLabels([wide, narrow, town('In the middle', 0.375, 0.385)], frame);
  assert.deepEqual(labelFaults(placed, frame), []);
  const [first, second] = placed.labels;
  assert.ok(
    first?.standings.every(({ sizes, isNumber, tie }) => sizes.includes('tiny') || (!isNumber && !tie)),
  );
  assert.ok(second?.standings.every(({ isNumber, tie }) => isNumber || tie));
});

test('a country that no article names is left out where it has no room', () => {
  const narrow = country('Narrowland', [
    [600, 50],
    [616, 50],
    [616, 400],
    [600, 400],
  ]);
  assert.deepEqual(placeLabels([{ ...narrow, url: undefined }], frame), { labels: [], keys: [] });
});

test('sizes of maps follow one another without a gap', () => {
  const all = sizeNames.map((size) => mapSizes[size]);
  assert.deepEqual(
    all.slice(1).map(({ from }) => from),
    all.slice(0, -1).map(({ to }) => to),
  );
});

function town(text: string, x: number, y: number): MapLabel {
  return { text, x, y, url: `/places/${text}/`, isArea: false, isCountry: false, isMarked: false };
}

function country(text: string, ring: readonly (readonly [number, number])[]): MapLabel {
  const [xs, ys] = [ring.map(([x]) => x / frame.width), ring.map(([, y]) => y / frame.height)];
  const middle = (all: number[]): number => (Math.min(...all) + Math.max(...all)) / 2;
  return {
    ...town(text, middle(xs), middle(ys)),
    isArea: true,
    isCountry: true,
    shape: shapeOf([ring], frame),
  };
}

function shownOn(placed: PlacedLabels<MapLabel>, size: Size): string[] {
  return placed.labels
    .filter(({ standings }) => standings.some(({ sizes }) => sizes.includes(size)))
    .map(({ text }) => text);
}
