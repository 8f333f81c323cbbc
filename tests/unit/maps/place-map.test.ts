import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FrameId } from '../../../src/maps/frame-settings.ts';
import { isNamedAbove } from '../../../src/maps/is-named-above.ts';
import { mapFrame } from '../../../src/maps/map-frames.ts';
import type { SizedStanding } from '../../../src/maps/map-labels.ts';
import { sizeNames, type Size } from '../../../src/maps/map-sizes.ts';
import { frameOf, mapFacts } from '../../../src/maps/mapped-places.ts';
import { mapOf, mapsOfAll } from '../../../src/maps/place-map.ts';
import { placeRecord } from '../../../src/records/place.ts';
import { sampleArchive } from '../archive/sample-archive.ts';

const archive = sampleArchive({});

test('a place in Central Asia is drawn in the closest frame, marked, with a link', () => {
  const { frame, labels, area } = mapOf(archive, 'places/osh') ?? assert.fail('no map');
  assert.equal(frame, 'central-asia');
  const marked = labels.filter(({ isMarked }) => isMarked);
  assert.deepEqual(
    marked.map(({ text, url, isArea }) => [text, url, isArea]),
    [['Osh', '/places/osh/', false]],
  );
  assert.equal(area, undefined);
});

test('a country is drawn with its area', () => {
  assert.match(mapOf(archive, 'places/kyrgyzstan')?.area ?? '', /^M/);
});

test('frames hold what they should: the closest that does is taken', () => {
  const inside = (id: FrameId, at: readonly [number, number]): boolean => {
    const { x, y } = mapFrame(id).point(at);
    return x > 0 && x < 1 && y > 0 && y < 1;
  };
  const [bishkek, damascus, washington] = [
    [42.87, 74.59],
    [33.51, 36.29],
    [38.9, -77.04],
  ] as const;
  assert.deepEqual([inside('central-asia', bishkek), inside('central-asia', damascus)], [true, false]);
  assert.deepEqual([inside('eurasia', damascus), inside('eurasia', washington)], [true, false]);
  assert.ok(inside('world', washington));
});

test('north is up, and east is right', () => {
  const frame = mapFrame('central-asia');
  const [astana, tashkent, almaty] = [
    frame.point([51.17, 71.45]),
    frame.point([41.3, 69.24]),
    frame.point([43.24, 76.89]),
  ];
  assert.ok(astana.y < almaty.y && almaty.y < tashkent.y);
  assert.ok(tashkent.x < astana.x && astana.x < almaty.x);
});

test('the earth is whole on both sides of the date line, and its edge holds nothing', () => {
  assert.deepEqual(
    [
      frameOf([-18.1, 178.4]),
      frameOf([-16.8, -179.9]),
      frameOf([-41.3, 174.8]),
      frameOf([-19.05, -168.9]),
      frameOf([-89, 0]),
    ],
    ['earth', 'earth', 'earth', undefined, undefined],
  );
});

test('a point at sea lies in no country', () => {
  assert.equal(mapFrame('central-asia').country([42, 51]), undefined);
});

test('a map that lacks the name of its place at any size but the smallest is not that place’s map', () => {
  const at = { x: 0.5, y: 0.5, anchor: 'start', dx: 0, dy: 0 } as const;
  const [, ...above] = sizeNames;
  const named = (sizes: readonly Size[]): SizedStanding => ({ ...at, isNumber: false, sizes });
  assert.ok(isNamedAbove([named(above)], sizeNames));
  for (const size of above) {
    const others = named(sizeNames.filter((one) => one !== size));
    const [number, dot] = [
      { ...at, isNumber: true, sizes: [size] },
      { ...at, isNumber: false, isDotAlone: true, sizes: [size] },
    ] as const;
    assert.ok(!isNamedAbove([others, number], sizeNames), size);
    assert.ok(!isNamedAbove([others, dot], sizeNames), size);
  }
});

test('whatever decides how a place is drawn is told by the facts of its map', () => {
  const facts = (kind: string): unknown => {
    const names = archive.names.map((name) =>
      name.reference === 'places/valley' && name.folder === 'places'
        ? { ...name, record: placeRecord.parse({ ...name.record, kind }) }
        : name,
    );
    const [own] = mapFacts({ ...archive, names }, 'places/valley') as readonly unknown[];
    return own;
  };
  const kinds = ['country', 'former country', 'region', 'oblast', 'town', 'seat'];
  const [country, former, region, oblast, town, seat] = kinds.map((kind) => JSON.stringify(facts(kind)));
  assert.equal(former, region);
  assert.equal(new Set([country, region, oblast, town, seat]).size, 5);
});

test('what is no place has no map', () => {
  assert.throws(() => mapOf(archive, 'people/kamil'), RangeError);
});

test('the maps of all places need no more frames than there are places for', () => {
  assert.deepEqual(
    mapsOfAll(archive).map(({ frame }) => frame),
    ['central-asia'],
  );
});
