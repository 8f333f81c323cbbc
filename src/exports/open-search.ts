/** The description by which a browser can add the archive as a search engine. */
import { x } from 'xastscript';
import { siteLanguage, siteLine, siteName } from '../site.ts';
import { absoluteUrl, pageUrl, searchUrl } from '../urls.ts';
import { xmlDocument } from './xml-document.ts';

/** Out: the description, OpenSearch 1.1: https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md */
export function openSearchDescription(): string {
  const description = x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
    // The specification allows sixteen characters here, forty-eight there.
    x('ShortName', siteName.slice(0, 16)),
    x('LongName', `${siteName}: names, places, passages`.slice(0, 48)),
    x('Description', `Search ${siteName}, ${siteLine}, by name, place or words.`),
    x('Language', siteLanguage),
    x('InputEncoding', 'UTF-8'),
    x('Image', { type: 'image/svg+xml' }, absoluteUrl(pageUrl('favicon.svg'))),
    x('Url', { type: 'text/html', method: 'get', template: `${absoluteUrl(searchUrl())}?q={searchTerms}` }),
    x('Url', {
      type: 'application/opensearchdescription+xml',
      rel: 'self',
      template: absoluteUrl(pageUrl('opensearch.xml')),
    }),
  ]);
  return xmlDocument(description);
}
