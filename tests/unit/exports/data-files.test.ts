/** The data files say what the pages say. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cslItemSchema } from '../../../src/citation/csl-item.ts';
import { citationFormatter } from '../../../src/citation/format.ts';
import { claimsJson } from '../../../src/exports/claims-json.ts';
import { cslSources } from '../../../src/exports/csl-sources.ts';
import { eventsJson } from '../../../src/exports/events-json.ts';
import { tableNamed } from '../../../src/exports/tables/all-tables.ts';
import { readCitationStyles } from '../../../src/views/articles/citation-styles.ts';
import { figuresOf, rowsInOrder } from '../../../src/views/figures/figures.ts';
import { passageLinks } from '../../../src/views/passages/passage-links.ts';
import { timelineOf } from '../../../src/views/timeline/timeline.ts';
import { realArchive } from '../../real-archive.ts';
import { csvOf } from './whole-table.ts';

const archive = await realArchive();
const link = passageLinks(archive);
const figures = figuresOf(archive, link);
const ids = rowsInOrder(figures).map(({ id }) => id);

describe('the claims as data', () => {
  const { claims } = JSON.parse(claimsJson(figures)) as { claims: Record<string, unknown>[] };

  it('have the same rows in the same order in both files', () => {
    const lines = csvOf(tableNamed('claims'), archive).trimEnd().split('\r\n');
    assert.deepEqual(
      claims.map(({ id }) => id),
      ids,
    );
    assert.deepEqual(
      lines.slice(1).map((line) => line.split(',')[0]),
      ids,
    );
    assert.equal(lines[0]?.split(',')[0], 'id');
  });

  it('give the words, the passage and what is compared', () => {
    assert.equal(claims.filter(({ compared }) => compared === true).length, 15);
    const few = claims.find(({ id }) => id === 'goble-2016-stopped-paying.joined-kazakhstan');
    assert.equal(few?.['lower'], 'a few dozen');
    assert.equal(few['upper'], 100);
    assert.equal(few['value'], null);
    assert.match(String(few['passage_address']), /\/articles\/goble-2016-stopped-paying\/#p4$/);
  });
});

describe('the timeline as data', () => {
  it('has the same entries in the same order', () => {
    const entries = timelineOf(archive, link);
    const { events } = JSON.parse(eventsJson(entries)) as { events: { id: string; date: string }[] };
    assert.deepEqual(
      events.map(({ id, date }) => `${id} ${date}`),
      entries.map(({ id, date }) => `${id} ${date}`),
    );
  });
});

describe('the sources as CSL-JSON', () => {
  const items = cslSources(archive, link);

  it('are items that the format allows, with ids of their own', () => {
    for (const item of items) assert.ok(cslItemSchema.safeParse(item).success, item.id);
    assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
  });

  it('leave out a citation that repeats another, and one of which nothing is left', () => {
    assert.ok(items.some(({ id }) => id === 'ai-2014-isil.n14'));
    assert.ok(!items.some(({ id }) => id === 'ai-2014-isil.n15'));
    assert.ok(!items.some(({ id }) => id === 'ai-2014-isil.n1'));
  });

  it('keep an approximate date approximate, and name the author of an article', () => {
    const azattyk = items.find(({ id }) => id === 'ai-2014-isil.n5');
    assert.deepEqual(azattyk?.issued, { 'date-parts': [[2014]], circa: true });
    const article = items.find(({ id }) => id === 'ai-2014-isil.n14');
    assert.deepEqual(article?.author, [{ family: 'Wiktorowicz', given: 'Q.' }]);
    assert.equal(article['container-title'], 'Studies in Conflict and Terrorism');
    assert.equal(article.volume, '28');
  });

  it('name a speaker by family and given name, and what has no title by what it is', () => {
    const byId = new Map(items.map((item) => [item.id, item]));
    assert.deepEqual(byId.get('ai-2014-isil.n2')?.author, [{ family: 'Obama', given: 'Barack' }]);
    assert.deepEqual(byId.get('kzexpert-2018-isis-threat.p5-kozlov')?.author, [
      { family: 'Kozlov', given: 'Vladimir' },
      { family: 'Abdulin', given: 'Kamil' },
    ]);
    assert.equal(byId.get('ai-2014-isil.n12')?.title, '[Interview]');
    assert.match(
      byId.get('ai-2014-isil.n12')?.note ?? '',
      /no title in the copy; the words in brackets are ours/,
    );
  });

  it('print something in every style', () => {
    const format = citationFormatter(readCitationStyles());
    for (const item of items) {
      const { citations, inText } = format(item);
      for (const printed of [...Object.values(citations), ...Object.values(inText).map(({ whole }) => whole)])
        assert.match(printed, /\p{L}{3}/u, item.id);
    }
  });

  it('do not make the person that a report is about its author', () => {
    assert.equal(items.find(({ id }) => id === 'ai-2014-isil.n13')?.author, undefined);
  });
});
