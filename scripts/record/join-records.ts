/** One record's entries added to another of its kind. Pure. */
import { parse } from 'yaml';
import type { EventRecord } from '../../src/records/event.ts';
import type { PersonRecord } from '../../src/records/person.ts';
import type { QuestionRecord } from '../../src/records/question.ts';
import { appendItems } from './yaml-edits.ts';

/**
 * In: the folder of both, and their sources: the record that goes, the one that stays. Out: the source of the one that stays,
 * with what the other had and it had not: spellings, positions with their voices, tellings; and what of the other is dropped,
 * in words.
 */
export function joinRecords(folder: string, { goes, stays }: { goes: string; stays: string }): Joined {
  if (folder === 'questions') return joinQuestions(goes, stays);
  if (folder === 'events') return joinEvents(goes, stays);
  return joinNames(goes, stays);
}

function joinNames(goes: string, stays: string): Joined {
  const [x, y] = [parse(goes) as Named, parse(stays) as Named];
  const known = new Set([...(y.printed ?? []), ...(y.further ?? [])].map(({ text }) => text));
  const ownPrinted = new Set((y.printed ?? []).map(({ text }) => text));
  const printed = (x.printed ?? []).filter(({ text }) => !ownPrinted.has(text));
  const further = (x.further ?? []).filter(
    ({ text }) => !known.has(text) && !printed.some((one) => one.text === text),
  );
  // What an article prints is listed as printed and no longer as what readers type.
  let text = stays;
  for (const one of y.further ?? [])
    if (printed.some((spelling) => spelling.text === one.text)) text = withoutFurther(text, one.text);
  text = appendItems(text, { key: 'printed', items: printed, inline: true });
  text = appendItems(text, { key: 'further', items: further, inline: true });
  const spelt = [...printed, ...further].map((one) => `“${one.text}”`);
  return {
    text,
    added: spelt,
    dropped: differing(x, y, [
      'name',
      'description',
      'identity',
      'wikidata',
      'viaf',
      'geonames',
      'coordinates',
    ]),
  };
}

/** A spelling is an entry of a list; it goes as a reference does. */
function withoutFurther(source: string, spelling: string): string {
  const lines = source.split('\n');
  const start = lines.findIndex((line) => /^further:/.test(line));
  const at = lines.findIndex((line, i) => i > start && line.includes(`text: ${spelling},`));
  return start === -1 || at === -1 ? source : lines.toSpliced(at, 1).join('\n');
}

function joinQuestions(goes: string, stays: string): Joined {
  const [x, y] = [parse(goes) as QuestionRecord, parse(stays) as QuestionRecord];
  const taken = new Set(y.positions.map(({ id }) => id));
  const positions = x.positions.map((one) => ({ ...one, id: freeId(one.id, taken) }));
  return {
    text: withAbout(
      appendItems(stays, { key: 'positions', items: positions, inline: false }),
      x.about,
      y.about,
    ),
    added: positions.map(({ statement }) => `the position “${statement}”`),
    dropped: differing(x, y, ['question', 'scope']),
  };
}

function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let count = 2; taken.has(free); count += 1) free = `${id}-${count}`;
  taken.add(free);
  return free;
}

function joinEvents(goes: string, stays: string): Joined {
  const [x, y] = [parse(goes) as EventRecord, parse(stays) as EventRecord];
  const isOther = x.date.edtf !== y.date.edtf;
  const tellings = x.tellings
    .filter(
      (one) =>
        !y.tellings.some(
          (other) => other.article === one.article && other.where === one.where && other.words === one.words,
        ),
    )
    .map((one) => (isOther && one.date === undefined ? { ...one, date: x.date.edtf } : one));
  return {
    text: withAbout(
      appendItems(stays, { key: 'tellings', items: tellings, inline: false }),
      x.about,
      y.about,
    ),
    added: tellings.map(({ article, where }) => `the sentence at ${article}#${where}`),
    dropped: differing(x, y, ['what', 'date', 'differs', 'note', 'doubt']),
  };
}

function withAbout(source: string, more: readonly string[] = [], known: readonly string[] = []): string {
  const items = more.filter((one) => !known.includes(one));
  return appendItems(source, { key: 'about', items, inline: true });
}

/** The fields of the one that goes whose values the other does not have: they are lost unless somebody copies them. */
function differing(goes: object, stays: object, fields: readonly string[]): string[] {
  const [x, y] = [goes, stays] as [Record<string, unknown>, Record<string, unknown>];
  return fields.flatMap((field) => {
    const value = x[field];
    if (value === undefined || JSON.stringify(value) === JSON.stringify(y[field])) return [];
    return [`${field}: ${typeof value === 'string' ? value : JSON.stringify(value)}`];
  });
}

type Named = Partial<Pick<PersonRecord, 'printed' | 'further'>>;

/** Two records in one. */
export interface Joined {
  readonly text: string;
  readonly added: readonly string[];
  readonly dropped: readonly string[];
}
