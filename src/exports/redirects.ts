/** /_redirects: old addresses led on by hosts that read such a file (Netlify, Cloudflare Pages, GitLab Pages). */
import type { MovedRecord } from '../records/moved.ts';
import { pageUrl } from '../urls.ts';

/**
 * Cloudflare Pages takes 100 lines with a star and 2,000 without: https://developers.cloudflare.com/pages/configuration/redirects/
 * Those beyond lead on from the record's own page alone.
 */
const mostWithParts = 100;

/**
 * In: the records that went. Out: one line for each that one other stands for, `/people/x/* /people/y/ 301`; the parts of
 * its page lead there too. Events, claims and citations have no page of their own. Form: https://docs.netlify.com/routing/redirects/
 */
export function redirectLines(moved: readonly MovedRecord[]): string[] {
  return moved
    .flatMap(({ from, to: [target, ...more] }) =>
      target === undefined || more.length > 0 || /^(?:events|claims|sources)\//.test(from)
        ? []
        : [[pageUrl(from), pageUrl(target)] as const],
    )
    .map(([from, to], at) => `${from}/${at < mostWithParts ? '*' : ''} ${to}/ 301`);
}
