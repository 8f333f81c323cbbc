/** The geometry of the dot plot. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plotOf, ticksFor, type Mark } from '../../../../src/components/figures/plot.ts';
import { figuresOf } from '../../../../src/views/figures/figures.ts';
import { passageLinks } from '../../../../src/views/passages/passage-links.ts';
import { realArchive } from '../../../real-archive.ts';

const archive = await realArchive();
const figures = figuresOf(archive, passageLinks(archive));
const plot = plotOf(figures);
const marks = plot.groups.flatMap((group) => group.marks);

function mark(id: string): Mark | undefined {
  return marks.find((one) => one.id === id);
}

describe('the scale', () => {
  it('has round numbers and room for an arrow', () => {
    assert.deepEqual(ticksFor(1000), [0, 200, 400, 600, 800, 1000, 1200]);
    assert.deepEqual(ticksFor(40), [0, 10, 20, 30, 40, 50]);
    assert.ok((ticksFor(0).at(-1) ?? 0) > 0);
  });
});

describe('the plot', () => {
  it('has a lane for each row of the table, in its order', () => {
    assert.deepEqual(
      marks.map(({ id }) => id),
      figures.countries.flatMap(({ rows }) => rows.map(({ id }) => id)),
    );
  });

  it('draws an arrow to the right for more than, to the left for up to, a bar for a range', () => {
    assert.equal(mark('edm-2014-alien-war.fighters-uzbekistan')?.shape?.line, 'more');
    assert.equal(mark('goble-2016-stopped-paying.joined-kyrgyzstan')?.shape?.line, 'less');
    assert.equal(mark('goble-2016-stopped-paying.joined-kazakhstan')?.shape?.line, 'open');
    assert.equal(mark('edm-2014-alien-war.fighters-kazakhstan')?.shape?.line, 'none');
  });

  it('draws nothing for what is not known, and says so', () => {
    const unknown = mark('goble-2016-stopped-paying.joined-turkmenistan');
    assert.equal(unknown?.shape, undefined);
    assert.equal(unknown?.label.value, 'not known');
  });

  it('outlines those who ever joined', () => {
    assert.equal(mark('ai-2014-isil.joined-tajikistan')?.isHollow, true);
    assert.equal(mark('ai-2014-isil.fighters-uzbekistan')?.isHollow, false);
  });

  it('says everything to a screen reader', () => {
    assert.equal(
      mark('goble-2016-stopped-paying.joined-kyrgyzstan')?.spoken,
      'Kyrgyzstan: up to 800 Goble, July 2016; expert, ever joined, dead and returned included; opens Goble 2016, paragraph 4',
    );
  });

  it('says a sign in words too', () => {
    assert.match(
      mark('edm-2014-alien-war.fighters-uzbekistan')?.spoken ?? '',
      /^Uzbekistan: > 500 Karin, September 2014; more than 500; expert, in the ranks; /,
    );
  });

  it('keeps everything inside its width', () => {
    for (const { shape } of marks) {
      for (const x of shape ? [shape.x, shape.x1, shape.x2] : []) assert.ok(x >= 0 && x <= 100);
    }
  });
});
