/** The publication that an article names by its record: its fields stand for the article's own. */
import { issue, type Issue } from '../../issues/issue.ts';
import { nearestOf } from '../../issues/nearest-of.ts';
import type { ArticleRecord } from '../../records/article.ts';
import { matchAddress, type PublicationRecord } from '../../records/publication.ts';
import type { YamlValue } from '../yaml/yaml.ts';

/**
 * In: the front matter as written, where `publication` may be an id, or an id with volume and issue; the publications. Out: the
 * same with the publication in full, and its language and rights where the article says nothing of them; which record that was,
 * and its digest; an issue where there is none. Of one that could not be read nothing is said here.
 */
export function namedPublication(yaml: YamlValue, publications: Publications): NamedPublication {
  const { value } = yaml;
  if (!isGroup(value)) return { yaml, issues: [] };
  const given = value['publication'];
  const { id, ...own } = typeof given === 'string' ? { id: given } : isGroup(given) ? given : {};
  if (typeof id !== 'string') return { yaml, issues: [] };
  const record = publications.record(id);
  const shown = record ?? { kind: 'website', name: id };
  const whole: Record<string, unknown> = {
    ...value,
    publication: { ...fieldsOf(shown), ...own },
  };
  if (record?.language !== undefined && !('language' in value)) whole['language'] = record.language;
  if (record?.rights !== undefined && !('rights' in value)) whole['rights'] = record.rights;
  const path = typeof given === 'string' ? ['publication'] : ['publication', 'id'];
  const unknown = publications.ids.includes(id)
    ? []
    : [
        issue('UnknownRecord', yaml.place(path), {
          reference: `publications/${id}`,
          near: nearestOf(id, publications.ids),
        }),
      ];
  return {
    yaml: { ...yaml, value: whole },
    issues: unknown,
    named: { id, digest: publications.digest(id) },
    record,
  };
}

/** In: an article's record, the publication that it names, and where its fields stand. Out: issues: an address of another form. */
export function publicationFaults(
  record: Pick<ArticleRecord, 'firstPublished'>,
  { publication, yaml }: { publication: PublicationRecord | undefined; yaml: YamlValue },
): Issue[] {
  const { id, addresses } = publication ?? { id: '', addresses: [] };
  if (addresses.length === 0 || addresses.some((one) => matchAddress(one, record.firstPublished))) return [];
  return [
    issue('Contradiction', yaml.place(['firstPublished']), {
      what: `The articles of publications/${id} have addresses such as ${addresses.join(' or ')}; this is none.`,
      cure: 'Name the publication that the address belongs to, or add the form of this address to its record.',
    }),
  ];
}

function fieldsOf(record: Pick<PublicationRecord, 'kind' | 'name'> & Partial<PublicationRecord>): object {
  const { kind, name, citedAs, publisher } = record;
  return {
    kind,
    name,
    ...(citedAs === undefined ? {} : { citedAs }),
    ...(publisher === undefined ? {} : { publisher }),
  };
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The publications that articles may name. */
export interface Publications {
  /** All that have a file, faulty ones too. */
  readonly ids: readonly string[];
  record(id: string): PublicationRecord | undefined;
  /** Of its file; of what could not be read '' is. */
  digest(id: string): string;
}

/** Front matter with its publication. */
export interface NamedPublication {
  readonly yaml: YamlValue;
  readonly issues: readonly Issue[];
  readonly named?: { readonly id: string; readonly digest: string };
  readonly record?: PublicationRecord | undefined;
}
