/** People, places and organisations: compiled for the texts, and checked against them. */
import { createHash } from 'node:crypto';
import { nameFaults, type NamedFacts, type NameFault } from '../text/name-faults.ts';
import { buildNameIndex, type NameIndex } from '../text/name-index.ts';
import { buildFurtherIndex } from '../text/unlisted-spellings.ts';
import { issue, type Issue, type Place } from './issues.ts';
import type { ReadRecord, Records } from './read-records.ts';
import { nearestOf } from './validate.ts';

const folders = ['people', 'places', 'organisations'] as const;

/** In: the records. Out: their spellings compiled, and a digest that changes whenever these do. */
export function compileNames(records: Records): CompiledNames {
  const facts = factsOf(records);
  const spellings = facts.map(({ record, printed, further }) => ({ record, printed, further }));
  const digest = createHash('sha256').update(JSON.stringify(spellings)).digest('hex');
  return { index: buildNameIndex(spellings), further: buildFurtherIndex(spellings), digest };
}

/** In: file names by folder. Out: what records may refer to, `people/kadyr-malikov`, faulty records too. */
export function nameReferences(files: Readonly<Record<string, readonly string[]>>): Set<string> {
  return new Set(
    folders.flatMap((folder) =>
      (files[folder] ?? []).map((name) => `${folder}/${name.replace(/\.yaml$/, '')}`),
    ),
  );
}

/**
 * In: the records, the mentions found in all articles, and whether all could be read. Out: issues: unknown or circular parents, spellings that
 * two records share without a rule, spellings and records that nothing mentions.
 */
export function checkNames(
  records: Records,
  seen: { mentions: Iterable<{ readonly record: string; readonly surface: string }>; allRead: boolean },
): Issue[] {
  const files = new Map<string, NamedFile>(
    folders.flatMap((folder) =>
      records[folder].map((one): [string, NamedFile] => [`${folder}/${one.record.id}`, one]),
    ),
  );
  const all = [...files.keys()];
  return nameFaults(factsOf(records), seen.mentions)
    .filter(({ kind }) => seen.allRead || (kind !== 'unmentioned-record' && kind !== 'unprinted-spelling'))
    .map((fault) => nameIssue(fault, { files, all }));
}

function factsOf(records: Records): NamedFacts[] {
  return folders.flatMap((folder) =>
    records[folder].map(({ record }) => ({ ...record, record: `${folder}/${record.id}` })),
  );
}

function nameIssue(
  fault: NameFault,
  { files, all }: { files: ReadonlyMap<string, NamedFile>; all: readonly string[] },
): Issue {
  const at = (record: string, path: readonly PropertyKey[] = ['id']): Place =>
    files.get(record)?.yaml.place(path) ?? { file: `content/${record}.yaml`, line: 1, column: 1 };
  switch (fault.kind) {
    case 'shared-spelling': {
      const [first, second] = fault.records;
      return issue('SpellingShared', at(first, spellingPath(files.get(first), fault.text)), {
        text: fault.text,
        other: second,
      });
    }
    case 'unknown-parent':
      return issue('UnknownRecord', at(fault.record, [fault.field]), {
        reference: fault.parent,
        near: nearestOf(fault.parent, all),
      });
    case 'parent-cycle':
      return issue('ParentCycle', at(fault.record, ['parents']), { way: fault.way.join(' → ') });
    case 'unmentioned-record':
      return issue('RecordUnmentioned', at(fault.record), { record: fault.record });
    case 'unprinted-spelling': {
      const path = spellingPath(files.get(fault.record), fault.text);
      return issue('SpellingUnprinted', at(fault.record, path), { text: fault.text });
    }
  }
}

function spellingPath(file: NamedFile | undefined, text: string): PropertyKey[] {
  for (const field of ['printed', 'further'] as const) {
    const i =
      file?.record[field].findIndex((spelling) => spelling.text.toLowerCase() === text.toLowerCase()) ?? -1;
    if (i >= 0) return [field, i, 'text'];
  }
  return ['id'];
}

type NamedFile = ReadRecord<'people'> | ReadRecord<'places'> | ReadRecord<'organisations'>;

/** All spellings, ready to be searched for. */
export interface CompiledNames {
  /** The printed ones. */
  readonly index: NameIndex;
  /** Those that are there for readers to type. */
  readonly further: NameIndex;
  readonly digest: string;
}
