/** What an earlier run found of names in an article, and whether it still holds when other names have changed. */
import { crc32 } from 'node:zlib';
import type { Kept } from '../../store/kept-values.ts';
import type { CompiledNames } from '../records/compile-names.ts';

/**
 * A search finds spellings by their first words (`names/name-index.ts`), so a text in which none of the first words
 * of the changed spellings stands has the same mentions as before.
 * In: what is kept. Out: the findings of articles by their ids.
 */
export function openFindings(kept: Kept): KeptFindings {
  const found = kept.values('findings');
  const allSurfaces = kept.values('findings.surfaces');
  const allWords = kept.values('findings.words');
  const changed = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();
  const isTouched = (
    id: string,
    { words, finding }: { words: ReadonlySet<string>; finding: Finding },
  ): boolean => {
    const marks = changed.get(words) ?? new Set([...words].map(markOf));
    changed.set(words, marks);
    const own = allWords.get(id) as Marks | undefined;
    return own?.on !== finding.on || hasAny(own.marks, marks);
  };
  return {
    of(id, { on, names }) {
      const finding = found.get(id) as Finding | undefined;
      if (finding?.on !== on) return undefined;
      if (finding.names === names.digest) return finding;
      const { since } = names;
      if (since?.digest !== finding.names || isTouched(id, { words: since.words, finding })) return undefined;
      const renewed = { ...finding, names: names.digest };
      found.set(id, renewed);
      return renewed;
    },
    surfaces(id, { mentioned }, again) {
      const one = allSurfaces.get(id) as KeptSurfaces | undefined;
      if (one?.mentioned === mentioned) return one.surfaces;
      const surfaces = again();
      allSurfaces.set(id, { mentioned, surfaces } satisfies KeptSurfaces);
      return surfaces;
    },
    keep(id, { surfaces, words, ...finding }) {
      const { on, mentioned } = finding;
      found.set(id, finding);
      allSurfaces.set(id, { mentioned, surfaces } satisfies KeptSurfaces);
      allWords.set(id, { on, marks: marksOf(words) } satisfies Marks);
    },
  };
}

/**
 * Four characters of base64, 24 bits: one word in 16 millions is taken for another, and then an article is searched again
 * that need not be.
 */
function markOf(word: string): string {
  const bytes = Buffer.alloc(3);
  bytes.writeUIntBE(crc32(word) & 0xffffff, 0, 3);
  return bytes.toString('base64');
}

function marksOf(words: ReadonlySet<string>): string {
  const bytes = Buffer.alloc(3 * words.size);
  let at = 0;
  for (const word of words) at = bytes.writeUIntBE(crc32(word) & 0xffffff, at, 3);
  return bytes.toString('base64');
}

function hasAny(own: string, marks: ReadonlySet<string>): boolean {
  for (let at = 0; at < own.length; at += 4) if (marks.has(own.slice(at, at + 4))) return true;
  return false;
}

/** Each record that an article mentions with each of the spellings, once. */
export type Surfaces = readonly (readonly [record: string, surface: string])[];

/** What a search found where nothing was amiss. */
interface Finding {
  /** All that it depends on, the names apart. */
  readonly on: string;
  /** The digest of the names that were looked for. */
  readonly names: string;
  readonly textKey: string;
  readonly mentionsKey: string;
  /** A digest of the surfaces. */
  readonly mentioned: string;
}

interface KeptSurfaces {
  readonly mentioned: string;
  readonly surfaces: Surfaces;
}

/** The words of an article, as marks. */
interface Marks {
  readonly on: string;
  readonly marks: string;
}

/** The findings of earlier runs. */
export interface KeptFindings {
  /** In: an article; what else the finding depends on, and the names. Out: the finding if it holds. */
  of(id: string, now: { on: string; names: Pick<CompiledNames, 'digest' | 'since'> }): Finding | undefined;
  /** The surfaces of a finding; made again when they are lost. */
  surfaces(id: string, finding: Pick<Finding, 'mentioned'>, again: () => Surfaces): Surfaces;
  keep(id: string, found: Finding & { surfaces: Surfaces; words: ReadonlySet<string> }): void;
}
