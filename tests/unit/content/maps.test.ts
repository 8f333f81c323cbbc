/** The maps of the places that the articles name. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frameIds } from '../../../src/maps/frame-settings.ts';
import { mapOf, mapOfFrame, type MapDrawing } from '../../../src/maps/place-map.ts';
import { realArchive } from '../../real-archive.ts';
import { labelFaults } from '../maps/label-faults.ts';

const archive = await realArchive();

test('on no map, at no width, a name leaves its country or touches another, and no dot is without a name', () => {
  for (const id of frameIds) assert.deepEqual(faultsOf(mapOfFrame(archive, id)), [], id);
});

test('where the map of a place names others alone, its key names that place before them', () => {
  for (const id of ['sweden', 'europe', 'turkmenistan', 'uzbekistan']) {
    const { keys } = mapOf(archive, `places/${id}`) ?? assert.fail(id);
    const key = keys.find(({ sizes }) => sizes.includes('tiny'));
    const told = [key?.entries[0]?.label, key?.left[0]];
    assert.equal(told.filter((one) => one?.isMarked).length, 1, id);
  }
});

test('the page of a place has a map that names it', () => {
  for (const id of ['osh', 'tashkent', 'tajikistan', 'russia', 'ferghana-valley', 'white-house']) {
    const drawing = mapOf(archive, `places/${id}`) ?? assert.fail(id);
    assert.deepEqual(faultsOf(drawing), [], id);
    assert.ok(drawing.namesMarked, id);
  }
});

function faultsOf(drawing: MapDrawing): string[] {
  const own = labelFaults(drawing, drawing);
  return drawing.inset
    ? [...own, ...labelFaults(drawing.inset, { ...drawing.inset, sizes: ['tiny', 'small'] })]
    : own;
}
