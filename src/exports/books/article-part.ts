/** An article as a document of a book. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Archive, Article, NamedRecord } from '../../archive/archive.ts';
import { isPrivate } from '../../archive/named-records.ts';
import { publicationInWords } from '../../components/words/article-line.ts';
import { directionOf } from '../../components/words/direction.ts';
import { withLanguages } from '../../components/words/foreign-words.ts';
import { passageName } from '../../components/words/passage-name.ts';
import type { Heading } from '../../text/article-text.ts';
import { inReadingOrder } from '../../text/reading-order.ts';
import { absoluteUrl, articleUrl } from '../../urls.ts';
import { foreignWords } from '../../views/articles/foreign-words.ts';
import { pageTrees } from '../texts/page-passages.ts';
import { citationSection } from './book-citations.ts';
import { copySections } from './book-copy.ts';
import { marksSection, placedMarks } from './book-marks.ts';
import { bookText } from './book-text.ts';
import type { BookPart, BookSection } from './book.ts';
import { issuedInWords } from './issued-in-words.ts';
import { inLanguage } from './xhtml.ts';

/**
 * In: the archive, an article that is published, and the pictures that the book has of it, by address. Out: its document: the text with the
 * anchors of its page, endnotes, what is said of its marks, its citations, and about the copy.
 */
export function articlePart(
  archive: Archive,
  article: Article,
  pictures: ReadonlyMap<string, string>,
): BookPart {
  const { id, record, label } = article;
  const text = archive.text(article);
  const foreign = foreignWords(archive, article);
  const language = inLanguage(record.language, directionOf(record.language));
  const { body, notes } = pageTrees({
    html: withLanguages(text.html, foreign.text),
    notesHtml: withLanguages(text.notesHtml, foreign.notes),
  });
  const passages = inReadingOrder(text);
  const placed = placedMarks(text);
  const around = {
    article: id,
    anchors: new Set(passages.map(({ anchor }) => anchor)),
    marks: placed.byKey,
    pictures,
  };
  const words = bookText(body, around);
  const endnotes = bookText(notes, around);
  const marks = marksSection(text, placed, language);
  const copy = copySections(article, text);
  return {
    file: `${id}.xhtml`,
    title: record.title.printed,
    language: record.language,
    label,
    kind: 'bodymatter',
    body: [
      x('article', { 'aria-labelledby': 'title' }, [
        header(article, language),
        x('section', { class: 'text', 'aria-label': 'Text', ...language }, words),
        ...(endnotes.length === 0 ? [] : [notesSection(endnotes, language)]),
        ...marks,
        citationSection(article),
        ...copy,
      ]),
    ],
    sections: [
      ...sectionsOf(text.headings, record.language),
      ...(endnotes.length === 0 ? [] : [section('notes', 'Notes')]),
      ...(marks.length === 0 ? [] : [section('marks', 'Editorial marks')]),
      section('cite', 'Cite this article'),
      section('copy', 'About this copy'),
      ...(record.corrections.length === 0 ? [] : [section('corrections', 'Corrections')]),
    ],
    places: [
      { anchor: 'title', name: 'title' },
      ...passages.map(({ anchor }) => ({ anchor, name: passageName(text, anchor) })),
    ],
  };
}

function header({ id, record, label }: Article, language: Record<string, string>): Element {
  const { title, byline, issued, publication, firstPublished } = record;
  const { printed, state, note } = byline;
  const signed = {
    printed: printed ?? '',
    lost: 'Author unknown: a byline was printed, and the name is lost',
    none: 'No author named',
  }[state];
  const published = [publicationInWords(record), publication.publisher, issuedInWords(issued)].filter(
    Boolean,
  );
  return x('header', [
    x('p', { class: 'small' }, label),
    x('h1', { id: 'title', ...language }, title.printed),
    ...(title.translated === undefined ? [] : [x('p', `${title.translated} (our translation of the title)`)]),
    x('p', { id: 'byline', ...(state === 'printed' ? language : {}) }, signed),
    ...(note === undefined ? [] : [x('p', { class: 'small' }, note)]),
    x('p', { class: 'small' }, [
      `${published.join(' · ')}. First published at `,
      x('a', { href: firstPublished }, new URL(firstPublished).host),
      '. This copy: ',
      x('a', { href: absoluteUrl(articleUrl(id)) }, absoluteUrl(articleUrl(id))),
    ]),
  ]);
}

function notesSection(notes: ReturnType<typeof bookText>, language: Record<string, string>): Element {
  return x(
    'section',
    { id: 'notes', 'epub:type': 'endnotes', role: 'doc-endnotes', 'aria-labelledby': 'notes-heading' },
    [x('h2', { id: 'notes-heading' }, 'Notes'), x('div', language, notes)],
  );
}

/** What stands under a heading of a higher level is within it. */
function sectionsOf(headings: readonly Heading[], language: string): BookSection[] {
  const top: (BookSection & { within: BookSection[] })[] = [];
  const open: { level: number; within: BookSection[] }[] = [{ level: 1, within: top }];
  for (const { anchor, text, level } of headings) {
    const own = { anchor, title: text, language, within: [] as BookSection[] };
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= level) open.pop();
    open.at(-1)?.within.push(own);
    open.push({ level, within: own.within });
  }
  return top;
}

function section(anchor: string, title: string): BookSection {
  return { anchor, title, within: [] };
}

/** For the key of a file that holds the article. In: the archive, an article. Out: plain values that change whenever its document does. */
export function articleKey(archive: Archive, article: Article): unknown {
  const { sourceKey, textKey, mentionsKey, yearSuffix, label } = article;
  return [sourceKey, textKey, mentionsKey, yearSuffix ?? '', label, foreignWords(archive, article)];
}

/** The same of the index of names. In: the archive, the articles of a book. Out: plain values. */
export function namesKey(archive: Archive, articles: readonly Article[]): unknown {
  const references = new Set(
    articles.flatMap((article) => archive.mentionsIn(article).map(({ record }) => record)),
  );
  return [...references].map((reference) => namedAs(archive.name(reference)));
}

/** What the index says of a record: not our description, nor spellings that nothing prints. */
function namedAs(named: NamedRecord): unknown {
  const { name, sort, printed } = named.record;
  return [named.reference, isPrivate(named), name, sort, printed];
}
