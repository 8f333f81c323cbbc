/** /data/names.json: every person, place and organisation, with all names. */
import type { Archive, NamedRecord } from '../archive/archive.ts';
import { isPrivate } from '../archive/named-records.ts';
import { absoluteUrl, recordUrl } from '../urls.ts';

/**
 * In: the archive. Out: a JSON array, one record on a line, in the order of the index; the page /about/data/ explains
 * every field. Of a private person there are the printed forms alone.
 */
export function namesJson(archive: Archive): string {
  const lines = archive.names.map((name) => JSON.stringify(described(archive, name)));
  return `[\n${lines.join(',\n')}\n]\n`;
}

function described(archive: Archive, named: NamedRecord): object {
  const { reference, record } = named;
  const { id, name, sort, description, identity, ...fields } = record;
  return {
    record: reference,
    id,
    url: absoluteUrl(recordUrl(reference)),
    name,
    sort,
    mentions: archive.mentionsOf(reference).length,
    ...(!isPrivate(named) && { description, ...(identity !== undefined && { identity }) }),
    ...fields,
  };
}
