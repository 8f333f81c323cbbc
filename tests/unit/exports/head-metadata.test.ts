/** The head of each kind of article: what reference managers read there. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { headMetadata } from '../../../src/exports/head-metadata.ts';
import type { ArticleRecord } from '../../../src/records/article.ts';
import { siteUrl } from '../../../src/site.ts';
import { articleFrontMatter } from '../citation/gold.ts';
import { authorsAsRead } from './authors-as-read.ts';

const karin = { family: 'Karin', given: 'Yerlan' };

function contents(id: string, name: string, change: Partial<ArticleRecord> = {}): string[] {
  const { metas } = headMetadata({ id, record: { ...articleFrontMatter(id), ...change } });
  return metas
    .filter((meta) => ('name' in meta ? meta.name : meta.property) === name)
    .map(({ content }) => content);
}

describe('a post on a blog', () => {
  const id = 'goble-2015-defecting';
  test('has its author as family and given name, for both vocabularies', () => {
    assert.deepEqual(contents(id, 'citation_author'), ['Goble, Paul']);
    assert.deepEqual(contents(id, 'dcterms.creator'), ['Goble, Paul']);
  });
  test('has its day with slashes and as ISO', () => {
    assert.deepEqual(contents(id, 'citation_publication_date'), ['2015/06/07']);
    assert.deepEqual(contents(id, 'citation_date'), ['2015-06-07']);
    assert.deepEqual(contents(id, 'article:published_time'), ['2015-06-07']);
  });
  test('is a blog post to Zotero, of the blog, in the archive', () => {
    assert.deepEqual(contents(id, 'z:itemType'), ['blogPost']);
    assert.deepEqual(contents(id, 'prism.publicationName'), ['Window on Eurasia—New Series']);
    assert.deepEqual(contents(id, 'z:extra'), [
      'Archive: Steppe Archive\nArchived copy of: http://windowoneurasia2.blogspot.com/2015/06/central-asian-soldiers-and-officers.html',
    ]);
  });
  test('has no tag of journals, and no dc.source', () => {
    for (const name of [
      'citation_journal_title',
      'citation_volume',
      'citation_issue',
      'dc.source',
      'dcterms.source',
    ]) {
      assert.deepEqual(contents(id, name), [], name);
    }
  });
  test('has a picture on this site', () => {
    assert.deepEqual(contents(id, 'og:image'), [`${siteUrl.href}articles/${id}/preview.png`]);
  });
});

test('a periodical has volume, issue, publisher, the month alone; the archive in its own field', () => {
  const id = 'edm-2014-alien-war';
  assert.deepEqual(contents(id, 'z:itemType'), ['journalArticle']);
  assert.deepEqual(contents(id, 'citation_journal_title'), ['Eurasia Daily Monitor']);
  assert.deepEqual([contents(id, 'citation_volume'), contents(id, 'citation_issue')], [['11'], ['206']]);
  assert.deepEqual([contents(id, 'prism.volume'), contents(id, 'prism.number')], [['11'], ['206']]);
  assert.deepEqual(contents(id, 'citation_publication_date'), ['2014/11']);
  assert.deepEqual(contents(id, 'article:published_time'), []);
  assert.deepEqual(contents(id, 'z:archive'), ['Steppe Archive']);
  assert.match(contents(id, 'z:extra').join(), /^Issued: 2014-11~\nArchived copy of: /);
  assert.deepEqual(contents(id, 'citation_author'), []);
});

test('initials are in no tag: the page has them in its byline', () => {
  const id = 'ai-2014-isil';
  assert.deepEqual(contents(id, 'citation_author'), []);
  assert.deepEqual(contents(id, 'dcterms.creator'), []);
  assert.deepEqual(contents(id, 'z:itemType'), ['blogPost']);
});

test('an unsigned page of a site is a web page, of the year alone, without the archive’s line', () => {
  const id = 'kzexpert-2018-isis-threat';
  assert.deepEqual(contents(id, 'z:itemType'), ['webpage']);
  assert.deepEqual(contents(id, 'citation_date'), ['2018']);
  assert.match(contents(id, 'z:extra').join(), /^Issued: 2018~\nArchived copy of: https:\/\/kz\.expert/);
  assert.deepEqual(contents(id, 'dcterms.issued'), ['2018~']);
});

test('a particle stands before the family name; two authors have a tag each', () => {
  const authors = [
    { family: 'Gogh', given: 'Vincent', particle: 'van' },
    { family: 'Karin', given: 'Yerlan' },
  ];
  assert.deepEqual(contents('ai-2014-isil', 'citation_author', { authors }), [
    'van Gogh, Vincent',
    'Karin, Yerlan',
  ]);
});

test('parts of a name are joined as they are written', () => {
  const authors = [
    { family: 'Orlova', given: 'Maria', particle: 'al-' },
    { family: 'Alessio', given: 'Ugo', particle: 'd’' },
    { family: 'X', given: 'Eva', particle: 'von der' },
    { family: 'Reed', given: 'Tom', suffix: 'Jr.' },
    { family: 'Омаров', given: 'Серик' },
  ];
  const expected = [
    'al-Orlova, Maria',
    'd’Alessio, Ugo',
    'von der X, Eva',
    'Reed, Tom, Jr.',
    'Омаров, Серик',
  ];
  assert.deepEqual(contents('ai-2014-isil', 'citation_author', { authors }), expected);
  assert.deepEqual(contents('ai-2014-isil', 'dcterms.creator', { authors }), expected);
});

test('an institution and a name of one word are not taken apart: no given name comes after the comma', () => {
  const authors = [
    { family: 'Karin', given: 'Yerlan' },
    { literal: 'International Crisis Group' },
    { literal: 'Serik' },
  ];
  assert.deepEqual(contents('ai-2014-isil', 'citation_author', { authors }), [
    'Karin, Yerlan',
    'International Crisis Group,',
    'Serik,',
  ]);
});

describe('each author is read as one, whole', () => {
  const cases: readonly [what: string, authors: ArticleRecord['authors'], read: string[], byline?: string][] =
    [
      ['no author', 'none', []],
      ['an unknown one', 'unknown', []],
      [
        'several',
        [karin, { family: 'Goble', given: 'Paul A.' }, { family: 'Wit', given: 'Ed' }],
        ['Karin, Yerlan', 'Goble, Paul A.', 'Wit, Ed'],
      ],
      ['initials', [{ literal: 'A.I.' }], ['A.I.'], 'A.I.'],
      ['a site', [{ literal: 'KZ.expert' }], ['KZ.expert'], 'KZ.expert'],
      ['one word', [{ literal: 'Serik' }], ['Serik']],
      ['an institution', [{ literal: 'International Crisis Group' }], ['International Crisis Group']],
      ['one with a stop at its end', [{ literal: 'Steppe News Inc.' }], ['Steppe News Inc']],
      ['given names as initials', [{ family: 'Petrov', given: 'I.N.' }], ['Petrov, I. N.']],
      ['a particle', [{ family: 'Berg', given: 'Anna', particle: 'van der' }], ['van der Berg, Anna']],
      [
        'a particle, and two given names',
        [{ family: 'Berg', given: 'Anna Maria', particle: 'van der' }],
        ['van der Berg, Anna Maria'],
      ],
      [
        'two family names, and two given names',
        [{ family: 'García Márquez', given: 'Ana María' }],
        ['García Márquez, Ana María'],
      ],
      [
        'a particle that ends in a hyphen',
        [{ family: 'Orlova', given: 'Maria', particle: 'al-' }],
        ['al-Orlova, Maria'],
      ],
      [
        'a patronymic in Cyrillic',
        [{ family: 'Омаров', given: 'Серик Ахметович' }],
        ['Омаров, Серик Ахметович'],
      ],
      // No tag has a place for it that Zotero reads.
      ['a suffix', [{ family: 'Reed', given: 'Tom', suffix: 'Jr.' }], ['Reed, Tom']],
    ];
  for (const [what, authors, read, byline] of cases)
    test(what, () => {
      const tags = contents('ai-2014-isil', 'citation_author', { authors });
      assert.deepEqual(authorsAsRead(tags, byline), read);
    });
});

test('the title is the one of the files, in sentence case and without its full stop', () => {
  const title = 'This month’s special: ISIL and Central Asia: Potential risks and responses';
  assert.deepEqual(contents('ai-2014-isil', 'citation_title'), [title]);
  assert.deepEqual(contents('ai-2014-isil', 'dcterms.title'), [title]);
});

test('a span of years has no date that could be misread', () => {
  const issued = { date: '2014/2016', known: 'printed' } as const;
  assert.deepEqual(contents('ai-2014-isil', 'citation_date', { issued }), []);
  assert.deepEqual(contents('ai-2014-isil', 'dcterms.issued', { issued }), ['2014/2016']);
  const about = { date: '2018~', known: 'printed' } as const;
  assert.deepEqual(contents('ai-2014-isil', 'citation_date', { issued: about }), ['2018']);
});

test('of a withdrawn article neither summary nor picture nor full text is offered', () => {
  const status = { state: 'withdrawn', date: '2026-12-01', reason: 'Asked for.' } as const;
  for (const name of ['dcterms.abstract', 'og:image', 'og:description', 'citation_fulltext_html_url']) {
    assert.deepEqual(contents('ai-2014-isil', name, { status }), [], name);
  }
  const { links } = headMetadata({
    id: 'ai-2014-isil',
    record: { ...articleFrontMatter('ai-2014-isil'), status },
  });
  assert.ok(!links.some(({ rel }) => rel === 'item'));
});
