/** The front matter of an article: its record, the id as written, and what in it cannot be so. */
import { issue, type Issue, type Place } from '../../issues/issue.ts';
import { articleRecord, type ArticleRecord } from '../../records/article.ts';
import type { Divided } from '../yaml/front-matter.ts';
import { validate } from '../yaml/validate.ts';
import { readYaml, type YamlValue } from '../yaml/yaml.ts';
import { recordFaults } from './article-facts.ts';

/**
 * In: the divided file; its path, the id that its name gives, and today's date. Out: the record if it is in order, where
 * its fields stand, the id as written, and issues.
 */
export function readFront(
  divided: Divided,
  { file, name, today }: { file: string; name: string; today: string },
): ArticleFront {
  const yaml = readYaml(divided.yaml, { file, lineBefore: divided.yamlLine });
  const { record, issues } = validate(yaml, articleRecord);
  const id = record?.id ?? givenId(yaml.value);
  const idPlace = yaml.place(['id']);
  const misnamed =
    id !== undefined && id !== name ? [issue('IdIsNotFileName', idPlace, { field: 'id', id, name })] : [];
  const impossible = record ? recordFaults(record, { yaml, today }) : [];
  return {
    yaml,
    record,
    idPlace,
    ...(id === undefined ? {} : { id }),
    issues: [...issues, ...misnamed, ...impossible],
  };
}

function givenId(value: unknown): string | undefined {
  const id =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
}

/** In: the value of front matter that has faults. Out: the parts that are in order by themselves. */
export function soundParts(value: unknown): Partial<Pick<ArticleRecord, 'capture' | 'corrections'>> {
  const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const capture = articleRecord.shape.capture.safeParse(given['capture']).data;
  // A field that is not there may be misspelt, or stand in what cannot be read.
  const corrections = Object.hasOwn(given, 'corrections')
    ? articleRecord.shape.corrections.safeParse(given['corrections']).data
    : undefined;
  return { ...(capture ? { capture } : {}), ...(corrections ? { corrections } : {}) };
}

/** Front matter, read. */
export interface ArticleFront {
  readonly yaml: YamlValue;
  /** Only when it is in order. */
  readonly record: ArticleRecord | undefined;
  /** As written, right or wrong. */
  readonly id?: string;
  readonly idPlace: Place;
  readonly issues: readonly Issue[];
}
