/** People, places and organisations: compiled for the texts, and checked against them. */
import { createHash } from 'node:crypto';
import { buildNameIndex, type NameIndex } from '../text/name-index.ts';
import type { Issue } from './issues.ts';
import type { Records } from './read-records.ts';
import type { Mention } from '../text/find-mentions.ts';

const folders = ['people', 'places', 'organisations'] as const;

/** In: the records. Out: their printed spellings compiled, and a digest that changes whenever these do. */
export function compileNames(records: Records): { index: NameIndex; digest: string } {
  const spellings = folders.flatMap((folder) =>
    records[folder].map(({ record }) => ({ record: `${folder}/${record.id}`, printed: record.printed })),
  );
  const digest = createHash('sha256').update(JSON.stringify(spellings)).digest('hex');
  return { index: buildNameIndex(spellings), digest };
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
 * In: the records, and the mentions found in every article. Out: issues: unknown or circular parents, spellings that
 * two records share without a rule, spellings and records that nothing mentions.
 */
export function checkNames(_records: Records, _mentions: readonly ArticleMentions[]): Issue[] {
  return [];
}

/** The mentions of one article. */
export interface ArticleMentions {
  readonly article: string;
  readonly mentions: readonly Mention[];
}
