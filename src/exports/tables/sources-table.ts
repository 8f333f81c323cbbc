/** What the articles cite. */
import { absoluteUrl } from '../../urls.ts';
import { passageLinks } from '../../views/passages/passage-links.ts';
import { citationsIn, type Citation } from '../../views/sources/cited-sources.ts';
import { several, toArticle, toName, toPassage, words, yesNo, type Row, type Table } from './table.ts';

/** A row a citation, by article. */
export const sourcesTable: Table = {
  name: 'sources',
  title: 'Sources',
  what: 'A citation, by article in the order of the text.',
  key: ['id'],
  links: [toArticle(), toPassage(), toName('outlet'), { fields: ['same_as'], to: 'sources', at: ['id'] }],
  fields: [
    words('id', 'ARTICLE.CITATION.', { always: true }),
    words('article', 'The article that cites.', { always: true }),
    words('passage', 'The anchor of the passage.', { always: true }),
    words('words', 'The words of the citation.', { always: true }),
    words('form', 'bracket, endnote, in-text.', { always: true }),
    words('kind', 'What is cited: news-report, report, interview …', { always: true }),
    words('outlet', 'Who published it, as a record.'),
    words('title', 'As printed.'),
    words('title_language', 'BCP 47.'),
    words('title_translated', 'In English, in our translation.'),
    several('authors', 'As printed.'),
    several('speakers', 'Who speaks in it, by name.'),
    words('volume', 'Of a periodical.'),
    words('issue', 'Of a periodical.'),
    words('pages', 'In it.'),
    words('number', 'Of a report.'),
    words('dated', 'The date as printed.'),
    words('date', 'The same as EDTF.'),
    words('date_known', 'printed or inferred.'),
    several('lost', 'What is lost in the copy: link, title, author …'),
    words('same_as', 'The earlier citation of the same work in the article.'),
    words('perhaps_same_as', 'An earlier one that may be of the same work.'),
    yesNo('nothing_left', 'Whether nothing is left of it but its place.', { always: true }),
    words('note', 'Ours.'),
    words('address', 'Among the sources.', { always: true }),
  ],
  rows: (archive) => citationsIn(archive, passageLinks(archive)).map(sourceRow),
};

function sourceRow({ id, source, passage, speakers, same, perhapsSame, isNothingLeft, url }: Citation): Row {
  const earlier = (one: Citation['same']): string | null =>
    one === undefined ? null : `${passage.article}.${one.id}`;
  return {
    id,
    article: passage.article,
    passage: passage.anchor,
    words: source.words,
    form: source.form,
    kind: source.kind,
    outlet: source.outlet ?? null,
    title: source.title?.printed ?? null,
    title_language: source.title?.language ?? null,
    title_translated: source.title?.translated ?? null,
    authors: source.authors.map(({ printed }) => printed),
    speakers: speakers.map(({ name }) => name),
    volume: source.volume ?? null,
    issue: source.issue ?? null,
    pages: source.pages ?? null,
    number: source.number ?? null,
    dated: source.dated ?? null,
    date: source.date?.edtf ?? null,
    date_known: source.date?.known ?? null,
    lost: source.lost,
    same_as: earlier(same),
    perhaps_same_as: earlier(perhapsSame),
    nothing_left: isNothingLeft,
    note: source.note ?? null,
    address: absoluteUrl(url),
  };
}
