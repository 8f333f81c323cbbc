/** How many names of a text the assistant of the importer notices: over texts with known answers, and over the five without what only they name. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../../src/reading/read.ts';
import type { Mention } from '../../src/names/find-mentions.ts';
import { projectFolder } from '../../src/store/directories.ts';
import type { TextStore } from '../../src/store/text-store.ts';
import { knownArchive } from '../import/assistant/known-archive.ts';
import { namesInDraft, type FoundNames } from '../import/assistant/names/names-in-draft.ts';
import { readDraft } from '../import/assistant/read-draft.ts';

/**
 * In: what was read of the archive; the store of its texts. Out: a row for each text: its names that were noticed, known ones included; those that were missed; words
 * that were taken for a name and are none; of the noticed that are not known, how many are of the right kind.
 */
export function recogniserTable(content: Content, texts: TextStore): RecogniserRow[] {
  const archive = knownArchive(content, texts);
  const made = JSON.parse(
    readFileSync(join(projectFolder, 'tests/gold/new-texts.json'), 'utf8'),
  ) as NewText[];
  return [
    ...made.map(({ id, language, text, names }) => {
      const passages = text.map((words, i) => ({ anchor: `p${i + 1}`, text: words }));
      const found = namesInDraft({ front: {}, title: '', byline: undefined, passages }, { id, archive });
      return scored(`${id} (${language})`, { found, names: new Map(Object.entries(names)) });
    }),
    ...content.articles.map(({ id }) => withoutItsOwn(id, { content, texts })),
  ];
}

/** As if the article were new: the records that only it mentions are not known. */
function withoutItsOwn(
  id: string,
  { content, texts }: { content: Content; texts: TextStore },
): RecogniserRow {
  const mentionsOf = (key: string): readonly Mention[] =>
    (texts.read(key) as { mentions: readonly Mention[] } | undefined)?.mentions ?? [];
  const own = content.articles.find((one) => one.id === id);
  const mentions = own ? mentionsOf(own.mentionsKey) : [];
  const elsewhere = new Set(
    content.articles.flatMap((one) =>
      one.id === id ? [] : mentionsOf(one.mentionsKey).map(({ record }) => record),
    ),
  );
  const hidden = new Set(mentions.map(({ record }) => record).filter((record) => !elsewhere.has(record)));
  const records = { ...content.records };
  const without = <One extends { facts: { id?: string } }>(folder: string, all: readonly One[]): One[] =>
    all.filter(({ facts }) => !hidden.has(`${folder}/${facts.id ?? ''}`));
  const known = {
    ...records,
    people: without('people', records.people),
    places: without('places', records.places),
    organisations: without('organisations', records.organisations),
  };
  const archive = knownArchive({ articles: [], records: known }, texts);
  const draft = readDraft(readFileSync(join(projectFolder, 'content/articles', `${id}.md`), 'utf8'));
  const found = namesInDraft({ ...draft, title: '', byline: undefined }, { id, archive });
  const names = new Map(
    mentions
      .filter(({ at, level, record }) => level === 'top' && /^[pn]/.test(at) && hidden.has(record))
      .map(({ surface, record }) => [surface, record.split('/')[0] ?? '']),
  );
  return scored(`${id}, its own names hidden`, { found, names });
}

function scored(
  text: string,
  { found, names }: { found: FoundNames; names: ReadonlyMap<string, string> },
): RecogniserRow {
  const known = found.known.flatMap(({ record, spellings }) =>
    spellings.map(({ words }) => ({ words, kind: record.split('/')[0] })),
  );
  const guessed = [
    ...found.probable.map(({ words, record }) => ({ words, kind: record.split('/')[0] })),
    ...found.unknown.flatMap(({ words, short, kind }) =>
      [words, ...short].map((one) => ({ words: one, kind })),
    ),
  ];
  const kindOf = (name: string): string | undefined =>
    [...known, ...guessed].find(({ words }) => meansSame(words, name))?.kind ?? undefined;
  const noticed = [...names.keys()].filter((name) =>
    [...known, ...guessed].some(({ words }) => meansSame(words, name)),
  );
  const all = [...names.keys()];
  return {
    text,
    names: names.size,
    noticed: noticed.length,
    rightKind: noticed.filter((name) => kindOf(name) === names.get(name)).length,
    missed: all.filter((name) => !noticed.includes(name)),
    falseOnes: guessed
      .map(({ words }) => words)
      .filter((words) => !all.some((name) => meansSame(words, name) || name.endsWith(` ${words}`))),
  };
}

/** The same words, or one within the other with half of its words at least. */
function meansSame(found: string, name: string): boolean {
  const [one, other] = [found, name].map((words) => words.replaceAll(',', ''));
  const [shorter = '', longer = ''] = found.length < name.length ? [one, other] : [other, one];
  const isPart = ` ${longer} `.includes(` ${shorter} `);
  // Known names are told by their nominative, whatever case the text has them in.
  const stem = longer.slice(0, Math.max(3, shorter.length - 2));
  if (/^\p{Script=Cyrillic}+$/u.test(name) && shorter.startsWith(stem) && longer.length - shorter.length < 3)
    return true;
  return found === name || (isPart && shorter.split(' ').length * 2 >= longer.split(' ').length);
}

/** In: rows. Out: lines of a table. */
export function printedTable(rows: readonly RecogniserRow[]): string[] {
  const total = (key: 'names' | 'noticed' | 'rightKind'): number =>
    rows.reduce((sum, row) => sum + row[key], 0);
  const count = (key: 'missed' | 'falseOnes'): number => rows.reduce((sum, row) => sum + row[key].length, 0);
  const line = (cells: readonly (string | number)[]): string =>
    cells.map((cell, i) => (i === 0 ? String(cell).padEnd(48) : String(cell).padStart(8))).join(' ');
  return [
    line(['text', 'names', 'noticed', 'kind', 'missed', 'false']),
    ...rows.map((row) =>
      line([row.text, row.names, row.noticed, row.rightKind, row.missed.length, row.falseOnes.length]),
    ),
    line([
      'in all',
      total('names'),
      total('noticed'),
      total('rightKind'),
      count('missed'),
      count('falseOnes'),
    ]),
    ...rows.flatMap(({ text, missed, falseOnes }) => [
      ...(missed.length > 0 ? [`missed in ${text}: ${missed.join('; ')}`] : []),
      ...(falseOnes.length > 0 ? [`false in ${text}: ${falseOnes.join('; ')}`] : []),
    ]),
  ];
}

interface NewText {
  readonly id: string;
  readonly language: string;
  readonly text: readonly string[];
  readonly names: Readonly<Record<string, string>>;
}

/** What came of one text. */
export interface RecogniserRow {
  readonly text: string;
  readonly names: number;
  readonly noticed: number;
  readonly rightKind: number;
  readonly missed: readonly string[];
  readonly falseOnes: readonly string[];
}
