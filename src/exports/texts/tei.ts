/** An article as TEI P5. */
import { x } from 'xastscript';
import type { Archive, Article } from '../../archive/archive.ts';
import { xmlDocument } from '../xml-document.ts';
import { teiBody } from './tei-body.ts';
import { teiHeader } from './tei-header.ts';
import { teiNames } from './tei-names.ts';

/**
 * In: the archive and an article. Out: a TEI P5 document (https://tei-c.org/release/doc/tei-p5-doc/en/html/): header, lists
 * of the names that occur, the text with the structure and the identifiers of its page. What the source prints stands in it letter for letter;
 * what is ours stands in notes, gaps and corrections that name the editors. Of a withdrawn article there is the header alone.
 */
export function tei(archive: Archive, article: Article): string {
  const published = article.record.status.state === 'published';
  const document = x('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': 'en' }, [
    teiHeader(article),
    ...(published ? teiNames(archive, article) : []),
    x(
      'text',
      { 'xml:lang': article.record.language },
      published ? teiBody(archive, article) : withdrawn(article),
    ),
  ]);
  return xmlDocument(document);
}

function withdrawn({ record }: Article): ReturnType<typeof x>[] {
  const reason = record.status.state === 'withdrawn' ? record.status.reason : '';
  return [x('body', [x('p', [x('gap', { reason: 'withdrawn' }, [x('desc', reason)])])])];
}
