/** People, places and organisations: compiled for the texts, and checked against them. */
import { createHash } from 'node:crypto';
import { issue, type Issue, type Place } from '../../issues/issue.ts';
import { nearestOf } from '../../issues/nearest-of.ts';
import { nameFaults, type NamedFacts, type NameFault } from '../../names/name-faults.ts';
import type { KeptValues } from '../../store/kept-values.ts';
import type { ReadRecord, Records } from './read-records.ts';

/** The folders of records that have names. */
export const nameFolders = ['people', 'places', 'organisations'] as const;

/** In: file names by folder. Out: what may be referred to, `people/kadyr-malikov`, faulty records too. */
export function nameReferences(files: Readonly<Record<string, readonly string[]>>): Set<string> {
  return new Set(
    nameFolders.flatMap((folder) =>
      (files[folder] ?? []).map((name) => `${folder}/${name.replace(/\.yaml$/, '')}`),
    ),
  );
}

/**
 * Names against one another are looked at again when a spelling, a parent or a mention has changed.
 * In: the records, and what is known of the articles. Out: issues: circular parents, spellings that two records share
 * without a rule, spellings that are only for an article that is not there, spellings and records that nothing mentions.
 */
export function checkNames(records: Records, seen: SeenArticles): Issue[] {
  const known = digestOf(records, seen);
  const astray = nameFolders.flatMap((folder) =>
    records[folder].flatMap((file: NamedFile) => unknownArticles(file, seen.articles)),
  );
  if (seen.kept?.get('faultless') === known) return astray;
  const files = new Map<string, NamedFile>(
    nameFolders.flatMap((folder) =>
      records[folder].map((one): [string, NamedFile] => [`${folder}/${one.record.id}`, one]),
    ),
  );
  const faults = nameFaults(namedFacts(records), seen.mentions())
    .filter(({ kind }) => seen.allRead || (kind !== 'unmentioned-record' && kind !== 'unprinted-spelling'))
    .map((fault) => nameIssue(fault, files));
  if (faults.length === 0) seen.kept?.set('faultless', known);
  return [...faults, ...astray];
}

function digestOf(records: Records, { mentioned, allRead }: SeenArticles): string {
  const hash = createHash('sha256').update(String(allRead));
  for (const folder of nameFolders) {
    for (const { facts } of records[folder] as readonly NamedFile[])
      hash.update(`\n${folder}/${facts.id ?? ''} ${facts.spellings ?? ''} ${facts.parents ?? ''}`);
  }
  for (const one of mentioned) hash.update(`\n${one}`);
  return hash.digest('hex').slice(0, 32);
}

/** The articles to which spellings are narrowed must be there, or the words would mean nobody anywhere. */
function unknownArticles(file: NamedFile, articles: ReadonlySet<string>): Issue[] {
  if (file.facts.only?.every((article) => articles.has(article))) return [];
  return file.record.printed.flatMap(({ only = [] }, i) =>
    only.flatMap((article, j) =>
      articles.has(article)
        ? []
        : [
            issue('UnknownArticle', file.yaml.place(['printed', i, 'only', j]), {
              article,
              near: nearestOf(article, [...articles]),
            }),
          ],
    ),
  );
}

/** In: the records. Out: of each that has a name what nameFaults() must know of it. */
function namedFacts(records: Records): NamedFacts[] {
  return nameFolders.flatMap((folder) =>
    records[folder].map(({ record }) => ({ ...record, record: `${folder}/${record.id}` })),
  );
}

function nameIssue(fault: NameFault, files: ReadonlyMap<string, NamedFile>): Issue {
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
    case 'parent-cycle':
      return issue('ParentCycle', at(fault.record, [fault.field]), { way: shortened(fault.way).join(' → ') });
    case 'unmentioned-record':
      return issue('RecordUnmentioned', at(fault.record), { record: fault.record });
    case 'unprinted-spelling': {
      const path = spellingPath(files.get(fault.record), fault.text);
      return issue('SpellingUnprinted', at(fault.record, path), { text: fault.text });
    }
  }
}

/** Of a long way round, both ends. */
function shortened(way: readonly string[]): readonly string[] {
  return way.length > 8 ? [...way.slice(0, 4), '…', ...way.slice(-3)] : way;
}

function spellingPath(file: NamedFile | undefined, text: string): PropertyKey[] {
  for (const field of ['printed', 'further'] as const) {
    const i = file?.record[field].findIndex((spelling) => spelling.text === text) ?? -1;
    if (i >= 0) return [field, i, 'text'];
  }
  return ['id'];
}

/** What is known of the articles. */
export interface SeenArticles {
  /** The mentions in all of them: each record with each of its spellings, once for an article or more often. */
  readonly mentions: () => Iterable<{ readonly record: string; readonly surface: string }>;
  /** A digest of those of each article. */
  readonly mentioned: readonly string[];
  /** What an earlier run found, when it is kept. */
  readonly kept?: KeptValues;
  /** The ids of all, faulty ones too. */
  readonly articles: ReadonlySet<string>;
  /** Whether all of them, and all named records, could be read: else nobody can tell what is not mentioned. */
  readonly allRead: boolean;
}

type NamedFile = ReadRecord<'people'> | ReadRecord<'places'> | ReadRecord<'organisations'>;
