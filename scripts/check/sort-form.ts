/** The form of a name by which an index sorts it. */
import { isScalar, parseDocument, stringify } from 'yaml';

/**
 * In: a record's YAML; whether it is a person's. Out: the YAML with the sort form made of the name: of a person with two names the
 * second before the first, of all others the name; undefined where a person has more names, since nobody but a person knows which
 * of them is the family's.
 */
export function withSortForm(yaml: string, { isPerson }: { isPerson: boolean }): string | undefined {
  const document = parseDocument(yaml);
  const name = document.get('name');
  const sort = document.get('sort', true);
  if (typeof name !== 'string' || !isScalar(sort) || !sort.range) return undefined;
  const words = name.split(' ');
  if (isPerson && words.length > 2) return undefined;
  const form = isPerson && words.length === 2 ? `${words[1] ?? ''}, ${words[0] ?? ''}` : name;
  const [start, end] = sort.range;
  return yaml.slice(0, start) + stringify(form, { lineWidth: 0 }).trim() + yaml.slice(end);
}
