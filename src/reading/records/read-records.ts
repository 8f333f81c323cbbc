/** The YAML records of content/: read, decoded, validated. What they say of one another is checked elsewhere. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { issue, type Issue } from '../../issues/issue.ts';
import { claimsFile } from '../../records/claim.ts';
import { eventRecord } from '../../records/event.ts';
import { organisationRecord } from '../../records/organisation.ts';
import { personRecord } from '../../records/person.ts';
import { placeRecord } from '../../records/place.ts';
import { questionRecord } from '../../records/question.ts';
import { sourcesFile } from '../../records/source.ts';
import { decode } from '../bytes/decode.ts';
import { validate } from '../yaml/validate.ts';
import { readYaml, type YamlValue } from '../yaml/yaml.ts';

/** Each folder of records, and the schema of the files in it. */
const schemas = {
  people: personRecord,
  places: placeRecord,
  organisations: organisationRecord,
  claims: claimsFile,
  sources: sourcesFile,
  questions: questionRecord,
  events: eventRecord,
} as const;

/** The names of the folders of records. */
export const recordFolders = Object.keys(schemas) as (keyof typeof schemas)[];

/**
 * Reads every record.
 * In: the folder that holds content/, and the file names by folder. Out: the valid records of each kind with the places
 * of their fields, sorted by file name, and every issue.
 */
export async function readRecords(
  root: string,
  files: Readonly<Record<string, readonly string[]>>,
): Promise<{ records: Records; issues: Issue[] }> {
  const issues: Issue[] = [];
  const read = async <Kind extends keyof typeof schemas>(kind: Kind): Promise<ReadRecord<Kind>[]> => {
    const records: ReadRecord<Kind>[] = [];
    for (const name of files[kind] ?? []) {
      const file = `content/${kind}/${name}`;
      const found = readRecord(await readFile(join(root, file)), { file, schema: schemas[kind] });
      issues.push(...found.issues);
      if (found.record !== undefined) {
        records.push({ file, yaml: found.yaml, record: found.record as z.output<(typeof schemas)[Kind]> });
      }
    }
    return records;
  };
  const records = {
    people: await read('people'),
    places: await read('places'),
    organisations: await read('organisations'),
    claims: await read('claims'),
    sources: await read('sources'),
    questions: await read('questions'),
    events: await read('events'),
  };
  return { records, issues };
}

function readRecord(bytes: Uint8Array, { file, schema }: { file: string; schema: z.ZodType }) {
  const { text, issues } = decode(bytes, file);
  const yaml = readYaml(text, { file, lineBefore: 0 });
  if (text === '' && issues.length > 0) return { issues, yaml, record: undefined };
  const { record, issues: recordIssues } = validate(yaml, schema);
  issues.push(...recordIssues);
  const name = file.replace(/^.*\//, '').replace(/\.yaml$/, '');
  // A file on one article is named after it; every other record has an id.
  const given =
    typeof yaml.value === 'object' && yaml.value !== null ? (yaml.value as Record<string, unknown>) : {};
  const field = 'id' in given ? 'id' : 'article';
  const id = given[field];
  if (typeof id === 'string' && id !== name)
    issues.push(issue('IdIsNotFileName', yaml.place([field]), { field, id, name }));
  return { issues, yaml, record };
}

/** One record with the places of its fields. */
export interface ReadRecord<Kind extends keyof typeof schemas> {
  readonly file: string;
  readonly yaml: YamlValue;
  readonly record: z.output<(typeof schemas)[Kind]>;
}

/** All records, by kind. */
export type Records = { readonly [Kind in keyof typeof schemas]: readonly ReadRecord<Kind>[] };
