/** Books, unpacked and read back: the words of the pages, notes and marks that lead where they should, what libraries read. */
import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import type { Archive, Article } from '../../../src/archive/archive.ts';
import { archiveBook, archiveBooks } from '../../../src/exports/books/archive-books.ts';
import { articleBook } from '../../../src/exports/books/article-book.ts';
import { bookPictures } from '../../../src/exports/books/book-pictures.ts';
import { epub } from '../../../src/exports/books/epub.ts';
import { mostWords } from '../../../src/exports/books/volumes.ts';
import { inReadingOrder } from '../../../src/text/reading-order.ts';
import { absoluteUrl, articleUrl } from '../../../src/urls.ts';
import { realArchive } from '../../real-archive.ts';
import { documentsOf, elementsIn, filesOf, printedIn, wordsIn } from './book-files.ts';
import { epubCheck, nothingFound } from './epub-check.ts';

const none = { files: [], byAddress: new Map<string, string>() };
const archive = await realArchive();
const [whole] = archiveBooks(archive);
assert.ok(whole);
const wholeBook = epub(archiveBook(archive, whole, none));
const longest = archive.article('ai-2014-isil');
const oneBook = epub(articleBook(archive, longest, none));

describe('a book', () => {
  it('has every passage of every article under its published anchor, in order, with the words of the page', () => {
    const documents = documentsOf(wholeBook);
    for (const article of archive.articles) {
      const all = elementsIn(documents.get(`${article.id}.xhtml`) ?? assert.fail(article.id));
      const passages = inReadingOrder(archive.words(article));
      const anchors = new Set(passages.map(({ anchor }) => anchor));
      const placed = all.filter(({ attributes }) => anchors.has(attributes['id'] ?? ''));
      assert.deepEqual(
        placed.map((element) => [element.attributes['id'], printedIn(element)]),
        passages.map(({ anchor, text }) => [anchor, text.replace(/\s+/gu, '')]),
      );
      const title = all.find(({ attributes }) => attributes['id'] === 'title');
      assert.equal(wordsIn(title), article.record.title.printed);
    }
  });

  it('leads with every link of its own to something that is there, and with a paragraph’s number to its address', () => {
    for (const bytes of [wholeBook, oneBook]) {
      const documents = documentsOf(bytes);
      for (const [file, root] of documents) {
        for (const { attributes } of elementsIn(root)) {
          const href = attributes['href'] ?? '';
          const page = absoluteUrl(articleUrl(file.replace('.xhtml', '')));
          if (attributes['class'] === 'pn') assert.ok(href.startsWith(`${page}#`), href);
          if (href === '' || /^(?:https?|mailto):/.test(href) || !file.endsWith('.xhtml')) continue;
          const [path = '', anchor] = href.split('#');
          const target = documents.get(path === '' ? file : path);
          if (path.endsWith('.css')) continue;
          assert.ok(target, `${file}: ${href}`);
          if (anchor !== undefined)
            assert.ok(
              elementsIn(target).some((element) => element.attributes['id'] === anchor),
              `${file}: ${href}`,
            );
        }
      }
    }
  });

  it('opens each note and each mark where it stands, and leads back', () => {
    const all = elementsIn(documentsOf(oneBook).get('ai-2014-isil.xhtml') ?? assert.fail());
    const byId = new Map(all.map((element) => [element.attributes['id'], element]));
    const markers = all.filter(({ attributes }) => attributes['epub:type'] === 'noteref');
    const text = archive.text(longest);
    assert.equal(markers.length, text.notes.length + text.marks.length);
    for (const { attributes } of markers) {
      assert.equal(attributes['role'], 'doc-noteref');
      const note = byId.get((attributes['href'] ?? '').slice(1)) ?? assert.fail();
      assert.equal(note.attributes['epub:type'], 'footnote');
      const back = elementsIn(note).filter((element) => element.attributes['role'] === 'doc-backlink');
      assert.ok(back.some((element) => element.attributes['href'] === `#${attributes['id'] ?? ''}`));
    }
    const [mark] = text.marks.filter(({ note }) => note !== undefined);
    assert.ok(mark);
    assert.ok(
      all.some(
        (element) => element.attributes['class'] === 'note' && wordsIn(element).includes(mark.note ?? ''),
      ),
    );
  });

  it('lists where it has pages every passage by its number, and names what it is, who wrote it, where and when, whose it is', () => {
    const documents = documentsOf(oneBook);
    const nav = elementsIn(documents.get('nav.xhtml') ?? assert.fail());
    const list = nav.find(({ attributes }) => attributes['epub:type'] === 'page-list');
    const places = elementsIn(list ?? assert.fail()).filter(({ name }) => name === 'a');
    assert.equal(places.length, inReadingOrder(archive.words(longest)).length);
    assert.equal(wordsIn(places[3]), '¶\u00a04');
    const title = wordsIn(elementsIn(documents.get('title.xhtml') ?? assert.fail())[0]);
    for (const said of [longest.record.rights.statement, longest.record.firstPublished, '30 October 2014'])
      assert.ok(title.includes(said), said);
    const metadata = elementsIn(documents.get('package.opf') ?? assert.fail());
    const valueOf = (name: string): string | undefined =>
      wordsIn(metadata.find((element) => element.name === name || element.attributes['property'] === name));
    assert.equal(valueOf('dc:identifier'), absoluteUrl(articleUrl(longest.id)));
    assert.equal(valueOf('dc:creator'), 'A.I.');
    assert.equal(valueOf('dc:date'), '2014-10-30');
    assert.equal(valueOf('role'), 'aut');
    assert.equal(valueOf('dc:description'), `Summary by Steppe Archive: ${longest.record.summary}`);
    assert.match(valueOf('dcterms:modified') ?? '', /^20\d\d-\d\d-\d\dT00:00:00Z$/);
  });

  it('is the same bytes at every time and place, begins with its type as it is, and stays below a megabyte', () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Kiritimati';
    const again = epub(articleBook(archive, longest, none));
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    assert.deepEqual(Buffer.from(again), Buffer.from(oneBook));
    const [first] = filesOf(oneBook);
    assert.deepEqual([first?.path, first?.isCompressed], ['mimetype', false]);
    assert.ok(wholeBook.length < 1_000_000);
    // Fonts for the letters that it has, and no others.
    const fonts = filesOf(oneBook).filter(({ path }) => path.endsWith('.woff2'));
    assert.deepEqual(
      fonts.map(({ path }) => path),
      ['EPUB/fonts/serif.woff2'],
    );
  });

  it('tells of a private person the printed form alone', () => {
    const names = elementsIn(documentsOf(wholeBook).get('names.xhtml') ?? assert.fail());
    const entry = names.find(({ attributes }) => attributes['id'] === 'people.kamil-abdulin');
    assert.equal(
      wordsIn(entry),
      'Kamil Abdukakharovich Abdulin, printed as Kamil, Kamil Abdulin: KZ.expert 2018 ¶\u00a06, ¶\u00a07, ¶\u00a08, ¶\u00a09, ¶\u00a010, ¶\u00a011, ¶\u00a014, ¶\u00a016',
    );
    const known = names.find(({ attributes }) => attributes['id'] === 'people.yerlan-karin');
    assert.match(wordsIn(known), /^Karin, Yerlan/);
  });
});

describe('the books of the archive', () => {
  it('are one while that is short, and by year or month when it is not; withdrawn articles are in none', async () => {
    const less = await realArchive({ withdrawn: ['ai-2014-isil'] });
    assert.deepEqual(idsOf(less), [
      [
        'archive',
        [
          'edm-2014-alien-war',
          'goble-2015-defecting',
          'goble-2016-stopped-paying',
          'kzexpert-2018-isis-threat',
        ],
      ],
    ]);
    const many = longArchive(archive);
    assert.deepEqual(
      idsOf(many).map(([id, articles]) => [id, articles.length]),
      [
        ['archive', 0],
        ['2014', 0],
        ['2014-10', 1],
        ['2014-month-unknown', 1],
        ['2015', 1],
        ['2016', 1],
        ['2018', 1],
      ],
    );
    const [list] = archiveBooks(many);
    const title = documentsOf(epub(archiveBook(many, list ?? assert.fail(), none))).get('title.xhtml');
    assert.match(
      wordsIn(elementsIn(title ?? assert.fail())[0]),
      /articles of October 2014 \(articles: 1\).*articles of 2014 whose month is not known \(articles: 1\)/,
    );
  });

  it('leave out a picture that would make them too large', async () => {
    const [article] = archive.articles;
    assert.ok(article);
    const pictures = ['small.png', 'large.jpg', 'other.webp'].map((file) => ({
      file,
      sha256: '',
      right: '',
      alt: '',
    }));
    const shown = { ...article, record: { ...article.record, pictures } };
    const kept = await bookPictures([shown], (file) =>
      Promise.resolve(new Uint8Array(file === 'large.jpg' ? 600_000 : 10)),
    );
    assert.deepEqual(
      kept.files.map(({ path }) => path),
      ['pictures/small.png'],
    );
  });
});

test('EPUBCheck has nothing against a book of several articles', (t) => {
  const said = epubCheck(wholeBook);
  if (said === undefined) t.skip('EPUBCheck is not installed');
  else assert.match(said, nothingFound);
});

function idsOf(of: Archive): [string, string[]][] {
  return archiveBooks(of).map(({ id, articles }) => [id, articles.map((article) => article.id)]);
}

/** The same articles, each as long as a book may be. */
function longArchive(of: Archive): Archive {
  const articles = of.articles.map((article): Article => ({
    ...article,
    counts: { ...article.counts, words: mostWords },
  }));
  return { ...of, articles };
}
