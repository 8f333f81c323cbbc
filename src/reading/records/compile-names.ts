/** The spellings of people, places and organisations, compiled for the texts, and which of them changed. */
import { createHash } from 'node:crypto';
import { withCaseForms, type CaseForm } from '../../names/case-forms.ts';
import { buildNameIndex, firstWord, type NameIndex } from '../../names/name-index.ts';
import { buildFurtherIndex } from '../../names/unlisted-spellings.ts';
import type { FurtherSpelling, PrintedSpelling } from '../../records/name.ts';
import type { KeptValues } from '../../store/kept-values.ts';
import { nameFolders } from './check-names.ts';
import type { ReadRecord, Records } from './read-records.ts';

/**
 * In: the records; what is kept of the spellings of an earlier run. Out: the spellings, compiled when they are first asked
 * for; a digest that changes whenever they do; and what changed since that run.
 */
export function compileNames(records: Records, kept?: KeptValues): CompiledNames {
  const hash = createHash('sha256');
  for (const folder of nameFolders) {
    for (const { facts } of records[folder] as readonly NamedFile[])
      hash.update(`${folder}/${facts.id ?? ''} ${facts.spellings ?? ''}\n`);
  }
  const digest = hash.digest('hex');
  const spellings = once(() => spellingsOf(records));
  const index = once(() => buildNameIndex(spellings()));
  const further = once(() => buildFurtherIndex(spellings()));
  const earlier = kept?.get('spellings') as KeptSpellings | undefined;
  if (earlier?.digest === digest) return { index, further, digest };
  const groups = kept && groupsByWord(spellings());
  if (groups) kept.set('spellings', { digest, groups: [...groups] } satisfies KeptSpellings);
  if (!groups || !earlier) return { index, further, digest };
  return {
    index,
    further,
    digest,
    since: { digest: earlier.digest, words: changedWords(groups, earlier.groups) },
  };
}

function spellingsOf(records: Records): NameSpellings[] {
  return nameFolders.flatMap((folder) =>
    (records[folder] as readonly NamedFile[]).map(({ record: { id, printed, further } }) => ({
      record: `${folder}/${id}`,
      printed: withCaseForms(printed, folder),
      further: withCaseForms(further, folder),
    })),
  );
}

/** By first word, a digest of all spellings that begin with it, in the order in which they are compiled. */
function groupsByWord(spellings: readonly NameSpellings[]): Map<string, string> {
  const groups = new Map<string, string[]>();
  for (const one of spellings) {
    for (const field of ['printed', 'further'] as const) {
      for (const spelling of one[field]) {
        const word = firstWord(spelling.text);
        const group = groups.get(word) ?? [];
        if (group.length === 0) groups.set(word, group);
        group.push(JSON.stringify([field, one.record, spelling]));
      }
    }
  }
  return new Map(
    [...groups].map(([word, group]) => [
      word,
      createHash('sha256').update(group.join('\n')).digest('hex').slice(0, 16),
    ]),
  );
}

function changedWords(now: ReadonlyMap<string, string>, earlier: KeptSpellings['groups']): Set<string> {
  const before = new Map(earlier);
  return new Set([...now.keys(), ...before.keys()].filter((word) => now.get(word) !== before.get(word)));
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

type NamedFile = ReadRecord<(typeof nameFolders)[number]>;

interface NameSpellings {
  readonly record: string;
  readonly printed: readonly CaseForm<PrintedSpelling>[];
  readonly further: readonly CaseForm<FurtherSpelling>[];
}

interface KeptSpellings {
  readonly digest: string;
  readonly groups: readonly (readonly [word: string, digest: string])[];
}

/** All spellings, ready to be searched for. */
export interface CompiledNames {
  /** The printed ones. */
  readonly index: () => NameIndex;
  /** Those that are there for readers to type. */
  readonly further: () => NameIndex;
  readonly digest: string;
  /** The spellings of the last run, and the first words of all that differ from them: a text without these has the same mentions. */
  readonly since?: { readonly digest: string; readonly words: ReadonlySet<string> };
}
