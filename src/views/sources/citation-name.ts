/** What a citation goes by. */
import type { Archive } from '../../archive/archive.ts';
import { isPrivate } from '../../archive/named-records.ts';
import type { CitedSource } from '../../records/source.ts';

/**
 * In: the archive and a citation. Out: its outlet with the printed date, the day first as in all that we write, or else its title, author or speakers; of one that is
 * lost altogether, that it is.
 */
export function citationName(archive: Archive, source: CitedSource): string {
  const { kind, lost, outlet, dated, title, authors, speakers } = source;
  // Those who speak in it are not who said each thing that rests on it.
  if (kind === 'unknown' && lost.includes('all')) return 'a source whose link is lost';
  if (outlet !== undefined) {
    return [archive.name(outlet).record.name, ...(dated === undefined ? [] : [dayFirst(dated)])].join(', ');
  }
  const [author] = authors;
  if (title) return `“${title.printed}”`;
  if (author) return author.printed;
  const names = speakers.map((speaker) => archive.name(speaker));
  // Lists of figures are indexed, and need not name a private person where another speaks too.
  const open = names.filter((name) => !isPrivate(name));
  if (names.length > 0)
    return (open.length > 0 ? open : names).map(({ record }) => record.name).join(' and ');
  return 'source not named';
}

/** "September 16" to "16 September"; all else as it is. */
function dayFirst(dated: string): string {
  return dated.replace(/^(\p{L}+) (\d{1,2})$/u, '$2 $1');
}
