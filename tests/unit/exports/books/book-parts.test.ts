/** What the parts of a book say: dates and names as they are known, whose words a description is, languages of titles. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Archive } from '../../../../src/archive/archive.ts';
import { archiveBook, archiveBooks } from '../../../../src/exports/books/archive-books.ts';
import { epub } from '../../../../src/exports/books/epub.ts';
import { realArchive } from '../../../real-archive.ts';
import { documentsOf, elementsIn, wordsIn } from '../book-files.ts';

const archive = await realArchive();

describe('the title page', () => {
  it('says of each date whether it is inferred, or none is known', () => {
    const said = titlePageOf(archive).join('\n');
    for (const date of ['30 October 2014', 'November 2014 (inferred)', '7 June 2015', '2018 (inferred)'])
      assert.ok(`${said}\n`.includes(`, ${date}\n`), date);
    const undated = archive.articles.map((article) => {
      const issued = { date: '2014/2016', known: 'inferred', undated: true } as const;
      return { ...article, record: { ...article.record, issued } };
    });
    const unknown = titlePageOf({ ...archive, articles: undated }).join('\n');
    assert.match(unknown, /, undated, between 2014 and 2016\n/);
  });
});

describe('the index of names', () => {
  it('heads the entry of a private person with the longest form that the book prints, and has no other', () => {
    const mentionsIn: Archive['mentionsIn'] = (article) =>
      archive
        .mentionsIn(article)
        .filter(({ record, surface }) => record !== 'people/kamil-abdulin' || surface === 'Kamil');
    const names = elementsIn(documentIn({ ...archive, mentionsIn }, 'names.xhtml'));
    const entry = names.find(({ attributes }) => attributes['id'] === 'people.kamil-abdulin');
    assert.match(wordsIn(entry), /^Kamil: KZ\.expert 2018 (?:¶\u00a0\d+(?:, )?)+$/);
  });
});

describe('what libraries read', () => {
  it('names the archive as the compiler of its book, and claims no conformance that nobody has certified', () => {
    const metadata = elementsIn(documentIn(archive, 'package.opf'));
    const creators = metadata.filter(({ name }) => name === 'dc:creator');
    assert.deepEqual(
      creators.map((creator) => wordsIn(creator)),
      ['Steppe Archive'],
    );
    const said = (property: string): string[] =>
      metadata.filter(({ attributes }) => attributes['property'] === property).map((meta) => wordsIn(meta));
    assert.deepEqual(said('role'), ['com']);
    assert.deepEqual([...said('dcterms:conformsTo'), ...said('a11y:certifiedBy')], []);
    assert.ok(said('schema:accessibilityFeature').includes('pageNavigation'));
  });
});

describe('the contents', () => {
  it('say the language of each title, and its direction where it is another', () => {
    const articles = archive.articles.map((article) =>
      article.id === 'ai-2014-isil' ? { ...article, record: { ...article.record, language: 'ar' } } : article,
    );
    const links = elementsIn(documentIn({ ...archive, articles }, 'nav.xhtml'));
    const of = (id: string): Record<string, unknown> =>
      links.find(({ attributes }) => attributes['href'] === `${id}.xhtml`)?.attributes ?? assert.fail(id);
    const { lang, dir } = of('ai-2014-isil');
    assert.deepEqual([lang, dir], ['ar', 'rtl']);
    assert.deepEqual(
      [of('goble-2015-defecting')['lang'], of('goble-2015-defecting')['dir']],
      ['en', undefined],
    );
  });
});

/** What each paragraph of the title page says, of the archive's book. */
function titlePageOf(of: Archive): string[] {
  return elementsIn(documentIn(of, 'title.xhtml'))
    .filter(({ name }) => name === 'p')
    .map((paragraph) => wordsIn(paragraph));
}

function documentIn(of: Archive, file: string): Parameters<typeof elementsIn>[0] {
  const [book] = archiveBooks(of);
  const none = { files: [], byAddress: new Map<string, string>() };
  return (
    documentsOf(epub(archiveBook(of, book ?? assert.fail('no book'), none))).get(file) ?? assert.fail(file)
  );
}
