/** What links the articles: figures of the same thing, sentences on the same question. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { comparedFigures } from '../../../src/views/figures/compared-figures.ts';
import { passageLinks } from '../../../src/views/passages/passage-links.ts';
import { sameQuestions } from '../../../src/views/questions/same-question.ts';
import { realArchive } from '../../real-archive.ts';

const archive = await realArchive();
const link = passageLinks(archive);
const ids = archive.articles.map(({ id }) => id);

/** What the page of one article says that links it to another. */
function linksBetween(article: string, other: string): string[] {
  const { table, others } = comparedFigures(archive, link, { article });
  const figures = [...table, ...others]
    .filter((row) => row.figures.some(({ passage }) => passage.article === other))
    .map(({ subject, places }) => `${subject} ${places.map(({ reference }) => reference).join(' ')}`);
  const questions = sameQuestions(archive, link, { article })
    .filter(({ elsewhere }) => elsewhere.some((passage) => passage.article === other))
    .map(({ id }) => id);
  return [...figures, ...questions];
}

describe('any two articles', () => {
  for (const [i, a] of ids.entries()) {
    for (const b of ids.slice(i + 1)) {
      it(`${a} and ${b} are linked by two things or more, the same on both pages`, () => {
        const links = linksBetween(a, b);
        assert.ok(links.length >= 2, `only ${links.length}`);
        assert.deepEqual(links.toSorted(), linksBetween(b, a).toSorted());
      });
    }
  }
});

describe('figures compared', () => {
  it('put this article first and leave out what no other article counts', () => {
    const { columns, table, others } = comparedFigures(archive, link, { article: 'edm-2014-alien-war' });
    assert.deepEqual(
      columns.map(({ label }) => label),
      ['Eurasia Daily Monitor 2014', 'A.I. 2014', 'Goble 2016'],
    );
    assert.equal(table.length, 5);
    for (const { figures } of [...table, ...others]) {
      assert.ok(new Set(figures.map(({ passage }) => passage.article)).size > 1);
      assert.ok(figures.some(({ passage }) => passage.article === 'edm-2014-alien-war'));
    }
  });
});

describe('on the same question', () => {
  it('comes in the order of the article’s own passages', () => {
    const questions = sameQuestions(archive, link, { article: 'ai-2014-isil' });
    const place = (anchor: string) => Number(anchor.slice(1)) + (anchor.startsWith('n') ? 1000 : 0);
    const first = questions.map(({ here }) => Math.min(...here.map(({ anchor }) => place(anchor))));
    assert.deepEqual(
      first,
      first.toSorted((a, b) => a - b),
    );
  });

  it('has every passage here once, and one of each other article, by first publication', () => {
    const order = (id: string) => archive.article(id).order;
    for (const article of ids) {
      for (const { here, elsewhere } of sameQuestions(archive, link, { article })) {
        assert.ok(here.every((passage) => passage.article === article));
        assert.equal(new Set(here.map(({ anchor }) => anchor)).size, here.length);
        const others = elsewhere.map((passage) => passage.article);
        assert.ok(!others.includes(article));
        assert.equal(new Set(others).size, others.length);
        assert.deepEqual(
          others,
          others.toSorted((a, b) => order(a) - order(b)),
        );
      }
    }
  });

  it('gives the passage that takes a position before one that only touches on it', () => {
    const [why] = sameQuestions(archive, link, { article: 'ai-2014-isil' }).filter(
      ({ id }) => id === 'why-they-go',
    );
    assert.deepEqual(
      why?.elsewhere.map(({ label, anchor }) => `${label} ${anchor}`),
      ['Eurasia Daily Monitor 2014 p4', 'Goble 2015 p6', 'Goble 2016 p1', 'KZ.expert 2018 p11'],
    );
  });
});
