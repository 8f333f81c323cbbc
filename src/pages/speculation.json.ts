/**
 * /speculation.json: which pages a browser may fetch ahead, once a pointer rests on their link or a finger touches it; a header of every answer
 * names this file (`scripts/hosting/rules.ts`). Browsers do not where their reader saves data. https://html.spec.whatwg.org/multipage/speculative-loading.html
 */
import { homeUrl } from '../urls.ts';

export function GET(): Response {
  // Pages end in a slash, and no other file does.
  const where = { or: [{ href_matches: homeUrl() }, { href_matches: `${homeUrl()}*/` }] };
  return Response.json({ prefetch: [{ where, eagerness: 'moderate' }] });
}
