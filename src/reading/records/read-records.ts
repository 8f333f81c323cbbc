/** The YAML records of content/: read, decoded, validated. What they say of one another is checked elsewhere. */
import type { z } from 'zod';
import { issue, type Issue } from '../../issues/issue.ts';
import { claimsFile } from '../../records/claim.ts';
import { eventRecord } from '../../records/event.ts';
import { organisationRecord } from '../../records/organisation.ts';
import { personRecord } from '../../records/person.ts';
import { placeRecord } from '../../records/place.ts';
import { publicationRecord } from '../../records/publication.ts';
import { questionRecord } from '../../records/question.ts';
import { sourcesFile } from '../../records/source.ts';
import type { Kept } from '../../store/kept-values.ts';
import { decode } from '../bytes/decode.ts';
import type { KnownFiles } from '../bytes/known-files.ts';
import { validate } from '../yaml/validate.ts';
import { readYaml, type YamlValue } from '../yaml/yaml.ts';
import { soundEntries, type PartlyRead } from './partly-read.ts';
import { faultIssue, recordFaults } from './record-faults.ts';
import { factsOf, type RecordFacts, type RecordTypes } from './record-facts.ts';

/** Each folder of records, and the schema of the files in it. */
const schemas = {
  people: personRecord,
  places: placeRecord,
  organisations: organisationRecord,
  claims: claimsFile,
  sources: sourcesFile,
  questions: questionRecord,
  events: eventRecord,
  publications: publicationRecord,
} as const satisfies { [Kind in keyof RecordTypes]: z.ZodType<RecordTypes[Kind]> };

/**
 * Reads every record. One in which an earlier run found no fault, and whose bytes are as they were then, is opened only when
 * it is asked for.
 * In: the file names by folder, the files, what is kept, and the day after which a date lies in the future. Out: the valid records of each kind, sorted by file name; what
 * is sound of the others; and every issue.
 */
export function readRecords(
  names: Readonly<Record<string, readonly string[]>>,
  from: { files: KnownFiles; kept: Kept; today: string },
): { records: Records; partly: readonly PartlyRead[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const partly: PartlyRead[] = [];
  const read = <Kind extends keyof RecordTypes>(kind: Kind): ReadRecord<Kind>[] =>
    (names[kind] ?? []).flatMap((name) => {
      const found = readRecord(name, { ...from, kind });
      issues.push(...found.issues);
      if (found.partly) partly.push(found.partly);
      return found.record ? [found.record] : [];
    });
  const records = {
    people: read('people'),
    places: read('places'),
    organisations: read('organisations'),
    claims: read('claims'),
    sources: read('sources'),
    questions: read('questions'),
    events: read('events'),
    publications: read('publications'),
  };
  return { records, partly, issues };
}

function readRecord<Kind extends keyof RecordTypes>(
  name: string,
  { files, kept, kind, today }: { files: KnownFiles; kept: Kept; kind: Kind; today: string },
): { record?: ReadRecord<Kind>; partly?: PartlyRead; issues: readonly Issue[] } {
  const file = `content/${kind}/${name}`;
  const digest = files.digest(file);
  const found = kept.values(kind).get(name) as KeptFacts | undefined;
  const again = (): FreshRecord<Kind> => readFresh(files.readAgain(file), { file, kind, today });
  const values = kept.values(`${kind}.values`);
  if (found?.digest === digest)
    return { record: laterOpened<Kind>(file, { ...found, values, again }), issues: [] };
  const { yaml, record, issues } = again();
  if (record === undefined) {
    const partly = partlyRead(kind, { file, yaml, issues });
    return { issues: partly.issues, partly };
  }
  const facts = factsOf(kind, record);
  if (issues.length > 0) return { record: { file, digest, facts, yaml, record }, issues };
  kept.values(kind).set(name, { digest, facts } satisfies KeptFacts);
  values.set(name, { digest, record } satisfies KeptRecord<Kind>);
  // Without the places of its fields, which take more room than the record.
  return { record: laterOpened<Kind>(file, { digest, facts, values, again }), issues };
}

/**
 * What is sound of a faulty record. A function of its own: a function made in readRecord() that knows the places of the fields would have
 * `again` hold them too, for every record there is.
 */
function partlyRead(
  kind: keyof RecordTypes,
  { file, yaml, issues }: Pick<PartlyRead, 'file' | 'yaml' | 'issues'>,
): PartlyRead {
  const { quoted, faults } = soundEntries(kind, yaml.value);
  return { file, yaml, quoted, issues: [...issues, ...faults.map((fault) => faultIssue(fault, yaml))] };
}

/** A record whose value, and the places of its fields, are taken when they are asked for. */
function laterOpened<Kind extends keyof RecordTypes>(
  file: string,
  about: {
    digest: string;
    facts: RecordFacts;
    values: ReturnType<Kept['values']>;
    again: () => FreshRecord<Kind>;
  },
): ReadRecord<Kind> {
  const { digest, facts, values, again } = about;
  const name = file.replace(/^.*\//, '');
  let yaml: YamlValue | undefined;
  return {
    file,
    digest,
    facts,
    get yaml() {
      return (yaml ??= again().yaml);
    },
    get record() {
      const found = values.get(name) as KeptRecord<Kind> | undefined;
      if (found?.digest === digest) return found.record;
      const { record } = again();
      if (record === undefined) throw new Error(`${file} cannot be read again. Delete .cache and try again.`);
      values.set(name, { digest, record } satisfies KeptRecord<Kind>);
      return record;
    },
  };
}

function readFresh<Kind extends keyof RecordTypes>(
  bytes: Uint8Array,
  { file, kind, today }: { file: string; kind: Kind; today: string },
): FreshRecord<Kind> {
  const { text, issues } = decode(bytes, file);
  const yaml = readYaml(text, { file, lineBefore: 0 });
  if (text === '' && issues.length > 0) return { issues, yaml, record: undefined };
  const { record, issues: recordIssues } = validate(yaml, schemas[kind]);
  issues.push(...recordIssues);
  const name = file.replace(/^.*\//, '').replace(/\.yaml$/, '');
  // A file on one article is named after it; every other record has an id.
  const given =
    typeof yaml.value === 'object' && yaml.value !== null ? (yaml.value as Record<string, unknown>) : {};
  const field = 'id' in given ? 'id' : 'article';
  const id = given[field];
  if (typeof id === 'string' && id !== name)
    issues.push(issue('IdIsNotFileName', yaml.place([field]), { field, id, name }));
  if (record !== undefined) issues.push(...recordFaults(kind, record as RecordTypes[Kind], { yaml, today }));
  return { issues, yaml, record: record as RecordTypes[Kind] | undefined };
}

interface FreshRecord<Kind extends keyof RecordTypes> {
  readonly issues: Issue[];
  readonly yaml: YamlValue;
  readonly record: RecordTypes[Kind] | undefined;
}

interface KeptFacts {
  /** Of the file's bytes. */
  readonly digest: string;
  readonly facts: RecordFacts;
}

interface KeptRecord<Kind extends keyof RecordTypes> {
  readonly digest: string;
  readonly record: RecordTypes[Kind];
}

/** One record with its facts and the places of its fields. */
export interface ReadRecord<Kind extends keyof RecordTypes> {
  readonly file: string;
  /** Of the file's bytes. */
  readonly digest: string;
  readonly facts: RecordFacts;
  readonly yaml: YamlValue;
  readonly record: RecordTypes[Kind];
}

/** All records, by kind. */
export type Records = { readonly [Kind in keyof RecordTypes]: readonly ReadRecord<Kind>[] };
