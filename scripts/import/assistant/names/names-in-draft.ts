/** The names of a draft: known, probably known, not known. Pure. */
import { findMentions } from '../../../../src/names/find-mentions.ts';
import { unlistedSpellings } from '../../../../src/names/unlisted-spellings.ts';
import { sentenceExcerpt } from '../../../../src/text/sentence-excerpt.ts';
import type { KnownArchive } from '../known-archive.ts';
import type { DraftPassage, DraftText } from '../read-draft.ts';
import { likelyKind, type LikelyKind } from './likely-kind.ts';
import { nameCandidates, type Candidate } from './name-candidates.ts';
import { probableName, type ProbableName } from './probable-names.ts';

/** In: a draft and its id; what is known. Out: its names, each with the places and one sentence; what is not known is sorted by how likely it is a name. */
export function namesInDraft(
  draft: DraftText,
  { id, archive }: { id: string; archive: KnownArchive },
): FoundNames {
  const parts: DraftPassage[] = [
    { anchor: 'title', text: draft.title },
    ...(draft.byline === undefined ? [] : [{ anchor: 'byline', text: draft.byline }]),
    ...draft.passages,
  ];
  const textOf = new Map(parts.map(({ anchor, text }) => [anchor, text]));
  const { mentions, conflicts } = findMentions(parts, archive.names.index(), { article: id });
  const { unlisted: all } = unlistedSpellings({ parts, mentions, refused: [] }, archive.names.further());
  // Of "Gulmurad Halimov" the surname is no spelling of its own.
  const unlisted = all.filter(
    (one) =>
      !all.some(
        (longer) =>
          longer.at === one.at &&
          longer.text.length > one.text.length &&
          longer.start <= one.start &&
          one.start + one.text.length <= longer.start + longer.text.length,
      ),
  );
  const extents = [
    ...mentions.map(({ at, start, end }) => ({ at, start, end })),
    ...conflicts.map(({ at, start, end }) => ({ at, start, end })),
    ...unlisted.map(({ at, start, text }) => ({ at, start, end: start + text.length })),
  ];
  const candidates = nameCandidates(draft.passages, (anchor) => extents.filter(({ at }) => at === anchor));
  const shown = (one: Candidate): string => sentenceOf(textOf.get(one.at) ?? '', one);
  const groups = [...Map.groupBy(candidates, ({ words }) => words)];
  const probable = groups.flatMap(([words, found]): ProbablyKnown[] => {
    const meant = probableName(words, archive.table);
    const [first] = found;
    return meant && first ? [{ words, ...meant, places: placesOf(found), sentence: shown(first) }] : [];
  });
  const taken = new Set(probable.map(({ words }) => words));
  return {
    known: knownNames(mentions, { unlisted, archive }),
    shared: conflicts.map(({ at, surface, records }) => ({ words: surface, at, records })),
    probable: probable.toSorted((a, b) => a.distance - b.distance),
    unknown: unknownNames(
      groups.filter(([words]) => !taken.has(words)),
      { textOf, shown },
    ),
  };
}

function knownNames(
  mentions: readonly { record: string; surface: string; at: string }[],
  {
    unlisted,
    archive,
  }: { unlisted: readonly { text: string; at: string; records: readonly string[] }[]; archive: KnownArchive },
): KnownName[] {
  const listed = mentions.map(({ record, surface, at }) => ({ record, words: surface, at, isNew: false }));
  // A further spelling that two records have is nobody's until a person says so.
  const fresh = unlisted.flatMap(({ text, at, records }) => {
    const [record, ...others] = records;
    return record !== undefined && others.length === 0 ? [{ record, words: text, at, isNew: true }] : [];
  });
  return [...Map.groupBy([...listed, ...fresh], ({ record }) => record)].map(([record, found]) => ({
    record,
    name: archive.nameOf.get(record) ?? record,
    spellings: [...Map.groupBy(found, ({ words }) => words)].map(([words, all]) => ({
      words,
      places: placesOf(all),
      isNew: all.some(({ isNew }) => isNew),
    })),
  }));
}

/** A surname alone is the person whom the text names in full. */
function unknownNames(
  groups: readonly (readonly [string, readonly Candidate[]])[],
  { textOf, shown }: { textOf: ReadonlyMap<string, string>; shown: (one: Candidate) => string },
): UnknownName[] {
  const full = groups.map(([words]) => words).filter((words) => /\s/.test(words));
  const shortOf = (words: string): string | undefined => {
    const holding = full.filter((longer) => longer !== words && longer.endsWith(` ${words}`));
    return holding.length === 1 ? holding[0] : undefined;
  };
  return groups
    .filter(([words]) => shortOf(words) === undefined)
    .map(([words, found]) => {
      const short = groups.filter(([other]) => shortOf(other) === words);
      const all = [...found, ...short.flatMap(([, others]) => others)];
      const [first] = found;
      const around = all.map(({ at, start, end }) => {
        const text = textOf.get(at) ?? '';
        return { before: text.slice(Math.max(0, start - 40), start), after: text.slice(end, end + 40) };
      });
      const onlyOpens = all.every((candidate) => candidate.onlyOpens);
      const one: UnknownName = {
        words,
        short: short.map(([other]) => other),
        ...likelyKind(words, around),
        places: placesOf(all),
        sentence: first ? shown(first) : '',
      };
      return { one, onlyOpens };
    })
    .filter(({ one, onlyOpens }) => !onlyOpens || one.likelihood > 0.4)
    .map(({ one }) => one)
    .toSorted((a, b) => b.likelihood - a.likelihood || b.places.length - a.places.length);
}

function placesOf(found: readonly { at: string }[]): string[] {
  return [...new Set(found.map(({ at }) => at))];
}

function sentenceOf(text: string, extent: { start: number; end: number }): string {
  const { before, words, after } = sentenceExcerpt(text, extent);
  return `${before}[${words}]${after}`;
}

/** A record that the draft mentions. */
export interface KnownName {
  readonly record: string;
  readonly name: string;
  /** `isNew`: a spelling that the record has only for readers to type. */
  readonly spellings: readonly {
    readonly words: string;
    readonly places: readonly string[];
    readonly isNew: boolean;
  }[];
}

/** Words that probably mean a record. */
export interface ProbablyKnown extends ProbableName {
  readonly words: string;
  readonly places: readonly string[];
  readonly sentence: string;
}

/** Words that look like a name and are in no record. */
export interface UnknownName extends LikelyKind {
  readonly words: string;
  /** Shorter forms in the text that most likely mean the same: a surname alone. */
  readonly short: readonly string[];
  readonly places: readonly string[];
  readonly sentence: string;
}

/** The names of a draft. */
export interface FoundNames {
  readonly known: readonly KnownName[];
  /** Words that several records claim: a person says which is meant. */
  readonly shared: readonly {
    readonly words: string;
    readonly at: string;
    readonly records: readonly string[];
  }[];
  readonly probable: readonly ProbablyKnown[];
  readonly unknown: readonly UnknownName[];
}
