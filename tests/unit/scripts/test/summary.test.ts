import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stageTable, totalLine } from '../../../../scripts/test/summary.ts';

const unit = { name: 'unit', passed: 40, failed: 1, skipped: 0, seconds: 12.34 };
const links = { name: 'links', passed: 0, failed: 0, skipped: 1, seconds: 0 };

test('the last line adds up all stages', () => {
  assert.equal(totalLine([unit, { ...unit, failed: 0 }]), '80 passed, 1 failed');
});

test('the last line names what was skipped, where anything was', () => {
  assert.equal(totalLine([unit, links]), '40 passed, 1 failed, 1 skipped');
});

test('the table has a line for each stage', () => {
  assert.deepEqual(
    stageTable([unit, links])
      .split('\n')
      .map((line) => line.trim().split(/\s+/)),
    [
      ['stage', 'passed', 'failed', 'skipped', 'seconds'],
      ['unit', '40', '1', '0', '12.3'],
      ['links', '0', '0', '1', '0.0'],
    ],
  );
});
