/** The order of events, and what is said of their dates. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isUncertain, startOf, startYear } from '../../../../src/views/date-order.ts';
import { passageLinks } from '../../../../src/views/passages/passage-links.ts';
import { byYear, timelineOf } from '../../../../src/views/timeline/timeline.ts';
import { realArchive } from '../../../real-archive.ts';

const archive = await realArchive();
const entries = timelineOf(archive, passageLinks(archive));
const years = byYear(entries);

describe('dates', () => {
  it('stand at the first day that they can mean', () => {
    const dates = ['2011-12/..', '196X', '2014~', '1979/1989', '193X/195X', '2014-11-05', '../2014'];
    const sorted = dates.toSorted((a, b) => startOf(a) - startOf(b));
    assert.deepEqual(sorted, [
      '193X/195X',
      '196X',
      '1979/1989',
      '2011-12/..',
      '2014~',
      '2014-11-05',
      '../2014',
    ]);
    assert.equal(startOf(undefined), Infinity);
    assert.equal(startYear('1992/1997'), 1992);
  });

  it('are uncertain when they say less than a year, month or day', () => {
    assert.deepEqual(
      ['2014', '2014-09', '2014-09-16', '2014~', '2014?', '196X', '2013/2017', '2011-12/..'].map(isUncertain),
      [false, false, false, true, true, true, true, true],
    );
  });
});

describe('the timeline', () => {
  it('says where what is printed is doubted, and keeps the date as printed', () => {
    const released = entries.find(({ id }) => id === 'kozlov-released');
    assert.equal(released?.date, '2017-08');
    assert.match(released.doubt ?? '', /August 2016/);
  });

  it('names no private person in words of ours', () => {
    const named = entries.flatMap(({ about }) => about.map(({ url }) => url));
    assert.deepEqual(
      named.filter((url) => /kamil-abdulin|muhamedkali-danikhanov/.test(url)),
      [],
    );
    assert.ok(named.some((url) => url.includes('/people/')));
  });

  it('holds every event and every article, each once, in the order of time', () => {
    assert.equal(entries.length, archive.events.length + archive.articles.length);
    assert.equal(new Set(entries.map(({ id }) => id)).size, entries.length);
    const starts = entries.map(({ date }) => startOf(date));
    assert.deepEqual(
      starts,
      starts.toSorted((a, b) => a - b),
    );
  });

  it('begins with a decade, and has a heading for each year once', () => {
    assert.equal(years[0]?.year, '193X');
    assert.equal(new Set(years.map(({ year }) => year)).size, years.length);
  });

  it('tells that the report is dated late September by the article and 16 September by its source', () => {
    const report = entries.find(({ id }) => id === 'karin-report');
    assert.match(report?.differs ?? '', /late September.*16 September 2014/);
    assert.ok(report?.tellings.some(({ date }) => date === '2014-09-16'));
  });

  it('says from what a date is inferred', () => {
    for (const event of archive.events) {
      const entry = entries.find(({ id }) => id === event.id);
      assert.equal(entry?.inferredFrom !== undefined, event.date.known === 'inferred', event.id);
    }
  });
});

it('a withdrawn article has no publication and tells no event', async () => {
  const id = 'kzexpert-2018-isis-threat';
  const without = await realArchive({ withdrawn: [id] });
  const left = timelineOf(without, passageLinks(without));
  assert.ok(!left.some((entry) => entry.id === `article.${id}`));
  assert.ok(!left.some(({ tellings }) => tellings.some(({ passage }) => passage.article === id)));
});
