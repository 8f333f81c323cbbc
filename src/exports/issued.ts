/** Dates of first publication, as metadata writes them: at their own precision, never padded to a first of January. */
import { cslDate } from '../citation/article-item.ts';

/**
 * In: an EDTF date. Out: `iso`, `2015-06-07`, `2014-11`, `2018`; and `slashes`, `2015/06/07`, as Google Scholar asks
 * (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing). Undefined for a span of years, for which
 * neither has a form.
 */
export function issuedDate(edtf: string): { iso: string; slashes: string; isDay: boolean } | undefined {
  const [parts, end] = cslDate(edtf)['date-parts'] ?? [];
  if (!parts || end) return undefined;
  const written = parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0'));
  return { iso: written.join('-'), slashes: written.join('/'), isDay: written.length === 3 };
}
