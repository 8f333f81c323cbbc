/** The lists of an archive that is too long for pages of all: what stands where, and that nothing is lost or too long. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stripOf } from '../../../src/components/timeline/strip.ts';
import { partAddresses } from '../../../src/views/addresses/part-addresses.ts';
import { claimRows } from '../../../src/views/figures/claim-rows.ts';
import { comparedFigures } from '../../../src/views/figures/compared-figures.ts';
import { figureArticles, figurePages, latestEstimates } from '../../../src/views/figures/figure-pages.ts';
import { figuresOf } from '../../../src/views/figures/figures.ts';
import { mostClaims, mostCompared, mostEvents, mostVoices } from '../../../src/views/lists/bounds.ts';
import { pageAt } from '../../../src/views/lists/list-pages.ts';
import { recordPage } from '../../../src/views/names/record-page.ts';
import { passageLinks } from '../../../src/views/passages/passage-links.ts';
import { questionViews, type VoiceView } from '../../../src/views/questions/question-view.ts';
import { sameQuestions } from '../../../src/views/questions/same-question.ts';
import { shownVoices, voicePages } from '../../../src/views/questions/voice-pages.ts';
import { citationsIn } from '../../../src/views/sources/cited-sources.ts';
import { outletPages, sourceArticles } from '../../../src/views/sources/source-pages.ts';
import { placeFiles } from '../../../src/views/timeline/place-files.ts';
import { timelineParts } from '../../../src/views/timeline/timeline-parts.ts';
import { timelineOf } from '../../../src/views/timeline/timeline.ts';
import { fileOf } from '../../../src/moved/moved-address.ts';
import { longArchive } from '../../long-archive.ts';
import { realArchive } from '../../real-archive.ts';

const archive = await longArchive(12);
const link = passageLinks(archive);

it('the real archive has no part: each of its lists is one page', async () => {
  assert.deepEqual(partAddresses(await realArchive()), []);
});

it('no two parts have one address', () => {
  const addresses = partAddresses(archive);
  assert.ok(addresses.length > 100, `only ${addresses.length}`);
  assert.equal(new Set(addresses).size, addresses.length);
});

describe('figures', () => {
  const rows = claimRows(archive, link);

  it('stand by country and by subject, each claim once, no page too long', () => {
    const pages = [...figurePages(archive).values()];
    const shown = pages.flatMap(({ entries }) => entries.map(({ row }) => row.id));
    assert.deepEqual(shown.toSorted(), rows.map(({ id }) => id).toSorted());
    for (const { path, entries } of pages) assert.ok(entries.length <= mostClaims, path);
    assert.equal(pageAt(figurePages(archive), 'places/kazakhstan').label, 'Kazakhstan');
  });

  it('have their addresses among those of their article', () => {
    const parts = figureArticles(archive);
    for (const { id, url, passage } of rows) {
      assert.equal(url, `/figures/articles/${passage.article}/#${id}`);
      assert.ok(parts.get(`articles/${passage.article}/`)?.entries.some((row) => row.id === id));
    }
  });

  it('are plotted for the six articles that speak of the latest times', () => {
    const figures = figuresOf(archive, link);
    const { lanes, countries } = latestEstimates(figures);
    assert.ok(figures.lanes.length > 6);
    assert.deepEqual(lanes, figures.lanes.slice(-6));
    const shown = new Set(lanes.map(({ article }) => article));
    for (const { rows: own } of countries) assert.ok(own.every(({ passage }) => shown.has(passage.article)));
  });

  it('of an article stand beside those of the six articles published nearest to it', () => {
    const article = 'goble-2016-stopped-paying-6';
    const { columns, table, more } = comparedFigures(archive, link, { article });
    assert.equal(columns[0]?.article, article);
    assert.equal(columns.length, 1 + mostCompared);
    const own = archive.article(article).order;
    for (const { article: id } of columns) assert.ok(Math.abs(archive.article(id).order - own) <= 15, id);
    assert.ok(table.every(({ figures }) => figures.some(({ passage }) => passage.article === article)));
    assert.ok(more > 10, `only ${more} more`);
  });
});

describe('the timeline', () => {
  const entries = timelineOf(archive, link);
  const pages = timelineParts(archive);

  it('has a page for each year, whose address is the year, and no page too long', () => {
    const years = [...pages.values()].filter(({ entries: own }) => own.length > 0);
    assert.equal(years.flatMap(({ entries: own }) => own).length, entries.length);
    for (const { path, entries: own } of years) {
      assert.match(path, /^\d{3}[\dX]\/(\d+\/)?$/);
      assert.ok(own.length <= mostEvents, path);
    }
  });

  it('gives each entry the address of the page on which it stands', () => {
    for (const { path, entries: own } of pages.values())
      for (const { id, url } of own) assert.equal(url, `/timeline/${path}#${id}`);
  });

  it('says in small files where an entry stands', () => {
    const files = placeFiles(entries);
    for (const { id, url } of entries) {
      assert.equal(`/timeline/${files[fileOf(id, files.length)]?.[id] ?? ''}#${id}`, url);
    }
  });

  it('is drawn with a bar for each year, as high as the strip at most', () => {
    const { stacks, height } = stripOf(entries, { most: 100 });
    assert.ok(stacks.length < 40);
    const bars = stacks.map(({ bars: own }) => (own?.events ?? 0) + (own?.publications ?? 0));
    assert.ok(Math.max(...bars) <= height - 22 + 0.1);
    assert.ok(Math.max(...bars) > height - 23);
    assert.deepEqual(
      stacks.flatMap(({ dots }) => dots),
      [],
    );
  });
});

describe('sources', () => {
  it('have their addresses among those of their article', () => {
    const parts = sourceArticles(archive);
    for (const { id, url, passage } of citationsIn(archive, link)) {
      assert.equal(url, `/sources/articles/${passage.article}/#${id}`);
      assert.ok(parts.get(`articles/${passage.article}/`)?.entries.some((citation) => citation.id === id));
    }
  });

  it('name their outlets on one page as long as these are few', () => {
    assert.ok(pageAt(outletPages(archive)).entries.length > 20);
  });
});

describe('a much mentioned record', () => {
  const page = recordPage(archive, 'organisations/islamic-state');

  it('shows its first fifty mentions, and says how many there are in each year', () => {
    assert.equal(
      page.groups.reduce((sum, { mentions }) => sum + mentions.length, 0),
      50,
    );
    assert.equal(
      page.mentionParts.reduce((sum, { count }) => sum + count, 0),
      page.counts.mentions,
    );
    assert.deepEqual(page.mentionParts[0]?.path, '2014/');
  });
});

describe('questions', () => {
  it('with many voices show the first on each position, and have a page for all', () => {
    const question = questionViews(archive, link).find(({ id }) => id === 'why-they-go');
    assert.ok(question);
    const shown = shownVoices(archive, question);
    for (const [i, { id, voices, count, url }] of shown.positions.entries()) {
      const all: readonly VoiceView[] = question.positions[i]?.voices ?? [];
      assert.equal(count, all.length);
      assert.deepEqual(voices, all.slice(0, mostVoices.first));
      assert.equal(url, `/questions/why-they-go/${id}/`);
      const part = voicePages(archive).get('why-they-go')?.get(`${id}/`);
      assert.deepEqual(
        part?.entries.map(({ voice }) => voice),
        all.slice(0, mostVoices.part),
      );
    }
  });

  it('lead from an article to six others at most, and say how many more there are', () => {
    for (const { elsewhere, more, id } of sameQuestions(archive, link, { article: 'ai-2014-isil-6' })) {
      assert.ok(elsewhere.length <= mostCompared);
      const question = archive.questions.find((one) => one.id === id);
      const voices = question?.positions.flatMap((position) => position.voices) ?? [];
      assert.equal(elsewhere.length + more + 1, new Set(voices.map(({ article }) => article)).size);
    }
  });
});
