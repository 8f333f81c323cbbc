/** What the checks across records need to know of one record: little enough to be kept for all, and to be looked at in every run. */
import { createHash } from 'node:crypto';
import { authorities, type Identified } from '../../records/authority.ts';
import type { ClaimsFile } from '../../records/claim.ts';
import type { EventRecord } from '../../records/event.ts';
import type { OrganisationRecord } from '../../records/organisation.ts';
import type { PersonRecord } from '../../records/person.ts';
import type { PlaceRecord } from '../../records/place.ts';
import type { PublicationRecord } from '../../records/publication.ts';
import type { QuestionRecord } from '../../records/question.ts';
import { referencesIn } from '../../records/reference.ts';
import type { SourcesFile } from '../../records/source.ts';
import {
  quotedByClaims,
  quotedByEvent,
  quotedByQuestion,
  quotedBySources,
} from '../../text/evidence/quoted-by-records.ts';
import type { QuotedWords } from '../../text/evidence/quoted-words.ts';
import { pastOf } from './past.ts';

/** In: the kind of a record, and the record. Out: its facts, which follow from it alone. */
export function factsOf<Kind extends keyof RecordTypes>(kind: Kind, record: RecordTypes[Kind]): RecordFacts {
  const quotes =
    'article' in record
      ? [record.article]
      : distinct(quotationsIn(kind, record).map(({ article }) => article));
  const dates =
    'claims' in record || 'sources' in record || 'tellings' in record
      ? pastOf(record).map(({ article, date }) => [article, date] as const)
      : [];
  const facts: RecordFacts = {
    references: distinct(referencesIn(record).map(({ reference }) => reference)),
    quotes,
    ...(dates.length > 0 ? { past: dates } : {}),
  };
  // An event may happen again; then it has another date.
  if ('what' in record) return { ...facts, says: digest([record.what, record.date.edtf]) };
  if ('question' in record) return { ...facts, says: digest(record.question) };
  if ('claims' in record) {
    const cites = distinct(record.claims.flatMap(({ cites }) => cites));
    return { ...facts, claims: record.claims.map(({ id }) => id), cites };
  }
  if ('sources' in record) {
    const titles = citedTitles(record);
    return { ...facts, sources: record.sources.map(({ id }) => id), titles: digest(titles) };
  }
  if ('addresses' in record) return { ...facts, id: record.id };
  if (!('printed' in record)) return facts;
  const { id, printed, further } = record;
  const named = record as { parents?: unknown; place?: unknown; partOf?: unknown };
  return {
    ...facts,
    id,
    spellings: digest([printed, further]),
    parents: digest([named.parents ?? null, named.place ?? null, named.partOf ?? null]),
    only: distinct(printed.flatMap(({ only = [] }) => only)),
    ...identified(record),
    ...('parents' in record ? { placeKind: record.kind, lies: record.parents } : {}),
  };
}

function identified(record: Identified): Identified {
  const own = authorities.filter(({ key }) => record[key] !== undefined);
  return Object.fromEntries(own.map(({ key }) => [key, record[key]]));
}

/** In: a record of any kind. Out: the words that it quotes, with what must stand in them. */
export function quotationsIn<Kind extends keyof RecordTypes>(
  kind: Kind,
  record: RecordTypes[Kind],
): QuotedWords[] {
  if (kind === 'claims') return quotedByClaims(record as RecordTypes['claims']);
  if (kind === 'sources') return quotedBySources(record as RecordTypes['sources']);
  if (kind === 'questions') return quotedByQuestion(record as RecordTypes['questions']);
  return kind === 'events' ? quotedByEvent(record as RecordTypes['events']) : [];
}

/** In: the sources of an article. Out: the titles of the works among them, where they stand. */
export function citedTitles({ sources }: RecordTypes['sources']): CitedTitle[] {
  return sources.flatMap(({ where, title }) => (title ? [{ at: where, words: title.printed }] : []));
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);
}

/** The type of the records of each kind. */
export interface RecordTypes {
  readonly people: PersonRecord;
  readonly places: PlaceRecord;
  readonly organisations: OrganisationRecord;
  readonly claims: ClaimsFile;
  readonly sources: SourcesFile;
  readonly questions: QuestionRecord;
  readonly events: EventRecord;
  readonly publications: PublicationRecord;
}

/** The title of a work, and the passage in which it stands. */
export interface CitedTitle {
  readonly at: string;
  readonly words: string;
}

/** Facts of one record. */
export interface RecordFacts {
  /** Of people, places, organisations, publications. */
  readonly id?: string;
  /** The records that it refers to: `people/kadyr-malikov`. */
  readonly references: readonly string[];
  /** The ids of the articles whose words it quotes, or which it is about. */
  readonly quotes: readonly string[];
  /** Claims: their ids. */
  readonly claims?: readonly string[];
  /** Claims: the ids of the citations that they name. */
  readonly cites?: readonly string[];
  /** Sources: their ids. */
  readonly sources?: readonly string[];
  /** Sources: digest of citedTitles(). */
  readonly titles?: string;
  /** Events and questions: digest of what is recorded. */
  readonly says?: string;
  /** Names: digest of all spellings. */
  readonly spellings?: string;
  /** Names: digest of what the record is a part of. */
  readonly parents?: string;
  /** Names: what other registers call it. */
  readonly wikidata?: string | undefined;
  readonly geonames?: string | undefined;
  readonly viaf?: string | undefined;
  /** Places: the kind, and the places in which it lies. */
  readonly placeKind?: string;
  readonly lies?: readonly string[];
  /** Claims, sources, events: an article, and a date that it cannot be before. */
  readonly past?: readonly (readonly [article: string, date: string])[];
  /** Names: the articles to which spellings are narrowed. */
  readonly only?: readonly string[];
}
