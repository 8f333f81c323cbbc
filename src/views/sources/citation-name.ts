/** What a citation goes by. */
import type { Archive } from '../../archive/archive.ts';
import type { CitedSource } from '../../records/source.ts';

/** In: the archive and a citation. Out: its outlet with the printed date, or else its title, author or speaker. */
export function citationName(archive: Archive, source: CitedSource): string {
  const { outlet, dated, title, authors, speakers } = source;
  if (outlet !== undefined) {
    return [archive.name(outlet).record.name, ...(dated === undefined ? [] : [dated])].join(', ');
  }
  const [speaker] = speakers;
  const [author] = authors;
  if (title) return `“${title.printed}”`;
  if (author) return author.printed;
  if (speaker !== undefined) return archive.name(speaker).record.name;
  return 'source not named';
}
