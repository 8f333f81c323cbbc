/** /opensearch.xml */
import { openSearchDescription } from '../exports/open-search.ts';

export function GET(): Response {
  return new Response(openSearchDescription(), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  });
}
