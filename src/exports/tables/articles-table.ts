/** The articles, and what was corrected in them. */
import type { Archive } from '../../archive/archive.ts';
import { cslName } from '../../citation/article-item.ts';
import { indexedName } from '../../citation/names.ts';
import type { ArticleRecord } from '../../records/article.ts';
import { absoluteUrl, articleUrl } from '../../urls.ts';
import { several, toArticle, whole, words, type Row, type Table } from './table.ts';

/** A row an article, in order of first publication; of a withdrawn one, what its page still says. */
export const articlesTable: Table = {
  name: 'articles',
  title: 'Articles',
  what: 'An article, in order of first publication. A withdrawn one has its citation and no summary.',
  key: ['article'],
  links: [],
  fields: [
    words('article', 'The id; the page is /articles/ID/.', { always: true }),
    words('label', 'Author or publication, and year: “Goble 2015”.', { always: true }),
    words('title', 'As printed.', { always: true }),
    words('title_translated', 'The title in English, in our translation.'),
    several('authors', 'Names as citations sort them; none where unknown or unsigned.'),
    words('authorship', 'named; unknown: there is one, we cannot tell who; none: unsigned.', {
      always: true,
    }),
    words('byline', 'The line as printed.'),
    words('publication', 'Name of the blog, periodical or site, as printed.', { always: true }),
    words('publication_kind', 'blog, periodical, website.', { always: true }),
    words('volume', 'Of a periodical.'),
    words('issue', 'Of a periodical.'),
    words('publisher', 'Where it is known.'),
    words('issued', 'When it was first published: EDTF (ISO 8601-2), as exact as it is known.', {
      always: true,
    }),
    words('issued_known', 'printed, address or inferred.', { always: true }),
    words('language', 'BCP 47.', { always: true }),
    words('first_published', 'The address of first publication.', { always: true }),
    words('added', 'The day on which the archive first published it.'),
    words('status', 'published or withdrawn.', { always: true }),
    words('withdrawn', 'The day on which it was withdrawn.'),
    whole('paragraphs', 'Numbered paragraphs.', { unit: 'paragraphs', always: true }),
    whole('notes', 'Endnotes.', { unit: 'endnotes', always: true }),
    whole('words', 'Words of the paragraphs, endnotes not counted.', { unit: 'words', always: true }),
    words('rights_holder', 'Who holds the rights in the text.', { always: true }),
    words('rights_statement', 'What is said of them.', { always: true }),
    words('summary', 'In our own words.'),
    words('capture_sha256', 'SHA-256 of the bytes of the capture, in hexadecimal.', { always: true }),
    words('address', 'The page.', { always: true }),
  ],
  rows: ({ articles }) => articles.map(articleRow),
};

/** A row a correction. */
export const correctionsTable: Table = {
  name: 'corrections',
  title: 'Corrections',
  what: 'A correction to an article, by article, the oldest first.',
  key: ['article', 'number'],
  links: [toArticle()],
  fields: [
    words('article', 'The article’s id.', { always: true }),
    whole('number', 'From 1, the oldest first.', { always: true }),
    words('date', 'The day.', { always: true }),
    several('changed', 'Anchors of the passages whose words changed.'),
    several('removed', 'Anchors of those that are gone.'),
    words('what', 'What was changed and why.', { always: true }),
  ],
  rows: ({ articles }) =>
    articles.flatMap(({ id, record }) =>
      record.corrections.map(({ date, anchors, removed, what }, i) => ({
        article: id,
        number: i + 1,
        date,
        changed: anchors,
        removed,
        what,
      })),
    ),
};

function articleRow({ id, label, record, counts }: Archive['articles'][number]): Row {
  const { publication, issued, status } = record;
  const published = status.state === 'published';
  return {
    article: id,
    label,
    title: record.title.printed,
    title_translated: record.title.translated ?? null,
    authors: authorsOf(record),
    authorship: Array.isArray(record.authors) ? 'named' : record.authors,
    byline: record.byline.printed ?? null,
    publication: publication.name,
    publication_kind: publication.kind,
    volume: publication.volume ?? null,
    issue: publication.issue ?? null,
    publisher: publication.publisher ?? null,
    issued: issued.date,
    issued_known: issued.known,
    language: record.language,
    first_published: record.firstPublished,
    added: record.added ?? null,
    status: status.state,
    withdrawn: status.state === 'withdrawn' ? status.date : null,
    paragraphs: published ? counts.paragraphs : 0,
    notes: published ? counts.notes : 0,
    words: published ? counts.words : 0,
    rights_holder: record.rights.holder,
    rights_statement: record.rights.statement,
    summary: published ? record.summary : null,
    capture_sha256: record.capture.sha256,
    address: absoluteUrl(articleUrl(id)),
  };
}

function authorsOf({ authors }: ArticleRecord): readonly string[] {
  if (!Array.isArray(authors)) return [];
  return authors.map(cslName).map((name) => name.literal ?? indexedName(name));
}
