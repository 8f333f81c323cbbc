/** The front matter of an article: its record, the id as written, and what in it cannot be so. */
import { issue, type Issue, type Place } from '../../issues/issue.ts';
import { articleRecord, type ArticleRecord } from '../../records/article.ts';
import type { Divided } from '../yaml/front-matter.ts';
import { validate } from '../yaml/validate.ts';
import { readYaml, type YamlValue } from '../yaml/yaml.ts';
import { recordFaults } from './article-facts.ts';
import { namedPublication, publicationFaults, type Publications } from './named-publication.ts';

/**
 * In: the divided file; its path, the id that its name gives, today's date, and the publications that it may name. Out: the record if it is in order, where
 * its fields stand, the id as written, and issues.
 */
export function readFront(divided: Divided, { file, name, today, publications }: FrontContext): ArticleFront {
  const written = readYaml(divided.yaml, { file, lineBefore: divided.yamlLine });
  const publication = namedPublication(written, publications);
  const { yaml, named } = publication;
  const { record, issues } = validate(yaml, articleRecord);
  const id = record?.id ?? givenId(yaml.value);
  const idPlace = yaml.place(['id']);
  const misnamed =
    id !== undefined && id !== name ? [issue('IdIsNotFileName', idPlace, { field: 'id', id, name })] : [];
  const impossible = record
    ? [
        ...recordFaults(record, { yaml, today }),
        ...publicationFaults(record, { publication: publication.record, yaml }),
      ]
    : [];
  return {
    yaml,
    record,
    idPlace,
    ...(id === undefined ? {} : { id }),
    ...(named ? { named } : {}),
    issues: [...publication.issues, ...issues, ...misnamed, ...impossible],
  };
}

function givenId(value: unknown): string | undefined {
  const id =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
}

/**
 * What can be said of an article though its front matter has faults: the fields that are in order by themselves, and nothing in
 * the place of the others.
 * In: the value of the front matter, undefined when it cannot be read; the id that the file's name gives. Out: a record, and the
 * names of its fields that say nothing.
 */
export function soundRecord(value: unknown, name: string): { record: ArticleRecord; unsound: string[] } {
  const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const unsound: string[] = [];
  const field = <Key extends keyof ArticleRecord>(
    key: Key,
    otherwise: ArticleRecord[Key],
  ): ArticleRecord[Key] => {
    const parsed = articleRecord.shape[key].safeParse(given[key]);
    // A field that is not there may be misspelt, or stand in what cannot be read.
    if (parsed.success && (Object.hasOwn(given, key) || (key !== 'corrections' && value !== undefined)))
      return parsed.data as ArticleRecord[Key];
    unsound.push(key);
    return otherwise;
  };
  const record: ArticleRecord = {
    id: name,
    title: field('title', { printed: '', sentence: '' }),
    byline: field('byline', { state: 'lost' }),
    authors: field('authors', 'unknown'),
    publication: field('publication', { kind: 'website', name: '' }),
    issued: field('issued', { date: '', known: 'inferred' }),
    language: field('language', 'en'),
    firstPublished: field('firstPublished', ''),
    capture: field('capture', { file: '', sha256: '', leftOut: [] }),
    notes: field('notes', undefined),
    pictures: field('pictures', undefined),
    rights: field('rights', { holder: '', statement: '' }),
    summary: field('summary', ''),
    mentions: field('mentions', { pin: [], refuse: [], titles: [] }),
    corrections: field('corrections', []),
    status: { state: 'published' },
  };
  return { record, unsound };
}

/** What is to be known besides the file. */
interface FrontContext {
  readonly file: string;
  readonly name: string;
  readonly today: string;
  readonly publications: Publications;
}

/** Front matter, read. */
export interface ArticleFront {
  readonly yaml: YamlValue;
  /** Only when it is in order. */
  readonly record: ArticleRecord | undefined;
  /** As written, right or wrong. */
  readonly id?: string;
  readonly idPlace: Place;
  readonly named?: { readonly id: string; readonly digest: string };
  readonly issues: readonly Issue[];
}
