/** The estimates that stand side by side, and the claims that do not. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shortAmount } from '../../../../src/views/figures/amount-in-words.ts';
import { figuresOf, rowsInOrder } from '../../../../src/views/figures/figures.ts';
import { passageLinks } from '../../../../src/views/passages/passage-links.ts';
import { realArchive } from '../../../real-archive.ts';

const archive = await realArchive();
const figures = figuresOf(archive, passageLinks(archive));

describe('the estimates of fighters', () => {
  it('are those of five countries by three articles, as printed', () => {
    const shown = figures.countries.map(({ place, rows }) => [
      place.name,
      ...rows.map(({ claim, passage }) => `${passage.label} ${passage.anchor}: ${shortAmount(claim.amount)}`),
    ]);
    assert.deepEqual(shown, [
      [
        'Kazakhstan',
        'Eurasia Daily Monitor 2014 p2: 250',
        'A.I. 2014 p1: ≈\u00a0150',
        'Goble 2016 p4: a few dozen to 100',
      ],
      ['Kyrgyzstan', 'Eurasia Daily Monitor 2014 p2: 100', 'A.I. 2014 p1: 150', 'Goble 2016 p4: up to 800'],
      [
        'Tajikistan',
        'Eurasia Daily Monitor 2014 p2: 190',
        'A.I. 2014 p1: 200',
        'Goble 2016 p4: >\u00a01,000',
      ],
      [
        'Turkmenistan',
        'Eurasia Daily Monitor 2014 p2: 360',
        'A.I. 2014 p1: ≈\u00a0300',
        'Goble 2016 p4: not known',
      ],
      [
        'Uzbekistan',
        'Eurasia Daily Monitor 2014 p2: >\u00a0500',
        'A.I. 2014 p1: ≈\u00a0500',
        'Goble 2016 p4: >\u00a01,000',
      ],
    ]);
  });

  it('have a lane for each article, in the order of the time that they speak of', () => {
    assert.deepEqual(
      figures.lanes.map(({ short, sayer }) => [short, sayer?.name]),
      [
        ['Karin', 'Yerlan Karin'],
        ['A.I.', undefined],
        ['Goble', undefined],
      ],
    );
  });
});

describe('the tables of other claims', () => {
  it('hold every claim that is not an estimate by country, each once', () => {
    const all = archive.claims.flatMap(({ article, claims }) => claims.map(({ id }) => `${article}.${id}`));
    const shown = rowsInOrder(figures).map(({ id }) => id);
    assert.deepEqual(shown.toSorted(), all.toSorted());
    assert.equal(new Set(shown).size, shown.length);
  });

  it('hold one kind of thing each', () => {
    for (const { subject, rows } of figures.tables) {
      assert.ok(rows.every(({ claim }) => claim.subject === subject));
    }
  });
});

it('a withdrawn article gives no figure', async () => {
  const without = await realArchive({ withdrawn: ['goble-2016-stopped-paying'] });
  const { countries, lanes } = figuresOf(without, passageLinks(without));
  assert.equal(lanes.length, 2);
  assert.equal(countries.flatMap(({ rows }) => rows).length, 10);
});
