/** The strip of dots. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stripOf } from '../../../../src/components/timeline/strip.ts';
import { passageLinks } from '../../../../src/views/passages/passage-links.ts';
import { timelineOf } from '../../../../src/views/timeline/timeline.ts';
import { realArchive } from '../../../real-archive.ts';

const archive = await realArchive();
const entries = timelineOf(archive, passageLinks(archive));
const { stacks, height } = stripOf(entries);

describe('the strip', () => {
  it('has a dot for each entry, hollow where the date is uncertain', () => {
    const dots = stacks.flatMap((stack) => stack.dots);
    assert.equal(dots.length, entries.length);
    const hollow = (list: readonly { isUncertain: boolean }[]): number =>
      list.filter(({ isUncertain }) => isUncertain).length;
    assert.equal(hollow(dots), hollow(entries));
  });

  it('has a column for every year up to the last, so that distance is time', () => {
    const years = stacks.slice(1).map(({ label }) => Number(label));
    assert.deepEqual(
      years,
      Array.from({ length: years.length }, (_, i) => (years[0] ?? 0) + i),
    );
    assert.match(stacks[0]?.label ?? '', /^earlier$/);
  });

  it('keeps its dots inside its height', () => {
    for (const { dots } of stacks) for (const { y } of dots) assert.ok(y > 0 && y < height - 20);
  });
});
