/** What the header of a TEI document says of an article: https://tei-c.org/release/doc/tei-p5-doc/en/html/HD.html */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Article } from '../../archive/archive.ts';
import { cslName } from '../../citation/article-item.ts';
import { indexedName } from '../../citation/names.ts';
import type { ArticleRecord } from '../../records/article.ts';
import { siteName } from '../../site.ts';
import { absoluteUrl, articleUrl, pageUrl } from '../../urls.ts';

/** In: an article. Out: its header: title, rights, the source described, how it was made, what was corrected. */
export function teiHeader({ id, record }: Pick<Article, 'id' | 'record'>): Element {
  return x('teiHeader', [
    x('fileDesc', [
      x('titleStmt', [
        x('title', record.title.printed),
        ...authors(record),
        x('respStmt', { 'xml:id': 'editors' }, [
          x('resp', 'Kept, marked and annotated by'),
          x('orgName', siteName),
        ]),
      ]),
      x('publicationStmt', [
        x('publisher', siteName),
        x('idno', { type: 'URI' }, absoluteUrl(articleUrl(id))),
        x('availability', { status: 'restricted' }, [
          x('p', record.rights.statement),
          x('p', [x('ref', { target: absoluteUrl(pageUrl('rights/')) }, 'Rights')]),
        ]),
      ]),
      x('sourceDesc', [source(record)]),
    ]),
    x('encodingDesc', [
      x('editorialDecl', [
        x(
          'p',
          'The words are those of the copy, letter for letter; white space is evened out. Paragraphs have the numbers of their published addresses. Notes, gaps and corrections by the editors name them.',
        ),
      ]),
    ]),
    x('profileDesc', [
      ...(record.status.state === 'published'
        ? [x('abstract', { resp: '#editors' }, [x('p', record.summary)])]
        : []),
      x('langUsage', [x('language', { ident: record.language })]),
    ]),
    ...revisions(record),
  ]);
}

function source(record: ArticleRecord): Element {
  const { publication, issued } = record;
  return x('bibl', [
    x('title', { level: 'a' }, record.title.printed),
    ...authors(record),
    x(
      'title',
      { level: publication.kind === 'periodical' ? 'j' : 's' },
      publication.citedAs ?? publication.name,
    ),
    ...(publication.volume === undefined ? [] : [x('biblScope', { unit: 'volume' }, publication.volume)]),
    ...(publication.issue === undefined ? [] : [x('biblScope', { unit: 'issue' }, publication.issue)]),
    ...(publication.publisher === undefined ? [] : [x('publisher', publication.publisher)]),
    x('date', { ...dating(issued.date), ...(issued.known === 'inferred' && { cert: 'low' }) }, issued.date),
    x('ptr', { target: record.firstPublished }),
    ...(issued.reason === undefined ? [] : [x('note', { resp: '#editors' }, issued.reason)]),
    x('note', { type: 'capture', resp: '#editors' }, `SHA-256 of the capture: ${record.capture.sha256}`),
  ]);
}

function authors({ authors: named }: ArticleRecord): Element[] {
  if (!Array.isArray(named)) return [];
  return named.map(cslName).map((name) => x('author', name.literal ?? indexedName(name)));
}

/** In: EDTF. Out: the attributes that say it: a date, or between which dates it lies. */
function dating(edtf: string): Record<string, string> {
  const [from = '', to] = edtf.split('/').map((part) => part.replace(/[?~%]$/, ''));
  return to === undefined ? { when: from } : { notBefore: from, notAfter: to };
}

function revisions({ corrections, status }: ArticleRecord): Element[] {
  const changes = [
    ...(status.state === 'withdrawn'
      ? [x('change', { when: status.date, status: 'withdrawn' }, status.reason)]
      : []),
    ...corrections.toReversed().map(({ date, what }) => x('change', { when: date }, what)),
  ];
  return changes.length > 0 ? [x('revisionDesc', changes)] : [];
}
