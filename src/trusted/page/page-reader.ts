/** Another page of the archive read as a document, where browsers ask for trust in text as HTML (Trusted Types). Browser only. */
import { trustedTypes } from './trusted-types.ts';

const policy = trustedTypes?.createPolicy('steppe-archive-page-reader', { createHTML: (html) => html });

/**
 * In: the HTML of a page. Out: its document, to be asked for its words: nothing of it runs, loads or is shown, and no node of it may be put
 * into this page. Specification: https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-domparser-parsefromstring
 */
export function readPage(html: string): Document {
  return new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
}
