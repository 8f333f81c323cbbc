/** A record of any kind as a draft: what is known stands in it, what only a person can say is left open under a word on it. Pure. */
import { Document, isMap, isScalar } from 'yaml';
import { organisationRecord } from '../../src/records/organisation.ts';
import { placeRecord } from '../../src/records/place.ts';
import { publicationRecord } from '../../src/records/publication.ts';
import { nameWords } from '../../src/search/lookup/name-key.ts';
import { authorOf } from '../import/assistant/proposals/authors.ts';

/** The kinds of records that can be begun, by the word for one, with their folders. */
export const kindsOfRecords = {
  person: 'people',
  place: 'places',
  organisation: 'organisations',
  question: 'questions',
  event: 'events',
  publication: 'publications',
} as const;

/**
 * In: the kind; its name (of a question, the question; of an event, what happened); the id, where it is not made of the name; what is known besides. Out: the path below
 * content/ and the YAML. The check refuses it until the open fields are filled.
 * @throws RangeError when no id can be made of the name.
 */
export function recordDraft(kind: KindOfRecord, name: string, known: KnownFields = {}): DraftFile {
  const { id: given, ...others } = known;
  const id = given ?? idOf(name);
  if (id === undefined) throw new RangeError(`No id can be made of “${name}”: give one with --id.`);
  const fields = { ...templates[kind](latin(name), name), ...others };
  const document = new Document(hasId(kind) ? { id, ...fields } : fields);
  for (const item of isMap(document.contents) ? document.contents.items : []) {
    const key = item.key;
    if (!isScalar(key) || !isScalar(item.value) || item.value.value !== null) continue;
    const field = String(key.value);
    key.commentBefore = ` ${field === 'kind' ? `One of: ${kindsIn(kind).join(', ')}.` : (hints[field] ?? '')}`;
  }
  const text = document.toString({
    lineWidth: 0,
    singleQuote: true,
    nullStr: '',
    flowCollectionPadding: true,
  });
  return { path: `${kindsOfRecords[kind]}/${id}.yaml`, id, text };
}

/** In: a name in any letters. Out: an id made of it, 60 characters at most; undefined where it has no letter. */
export function idOf(name: string): string | undefined {
  let id = '';
  for (const word of nameWords(name).map((one) => one.replace(/[^a-z0-9]/g, ''))) {
    const longer = id === '' ? word : `${id}-${word}`;
    if (word === '' || longer.length > 60) continue;
    id = longer;
  }
  return id.length < 2 ? undefined : id;
}

/** In: a person's name. Out: the form by which an index sorts it; of three words or more a guess. */
export function sortForm(name: string): string {
  const author = authorOf(name);
  return 'family' in author
    ? `${author.family}, ${[author.given, author.particle].filter(Boolean).join(' ')}`
    : name;
}

/** The archive's names are in Latin letters; a name in Cyrillic is written as the search folds it. */
function latin(name: string): string {
  if (!/\p{Script=Cyrillic}/u.test(name)) return name;
  return nameWords(name)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

function spelling(printed: string): object {
  return flow({ text: printed });
}

/** Written on one line, as the other records are. In: a group of fields. Out: the node of it. */
export function flow(value: object): object {
  const document = new Document(value);
  if (isMap(document.contents)) document.contents.flow = true;
  return document.contents ?? value;
}

const templates: Readonly<Record<KindOfRecord, (name: string, printed: string) => Record<string, unknown>>> =
  {
    person: (name, printed) => ({
      name,
      sort: sortForm(name),
      description: null,
      printed: [spelling(printed)],
    }),
    place: (name, printed) => ({
      name,
      sort: name,
      kind: null,
      description: null,
      coordinates: null,
      printed: [spelling(printed)],
    }),
    organisation: (name, printed) => ({
      name,
      sort: name,
      kind: null,
      description: null,
      printed: [spelling(printed)],
    }),
    question: (_, question) => ({ question, scope: null, about: [], positions: null }),
    event: (_, what) => ({ what, date: null, tellings: null, about: null }),
    publication: (_, name) => ({ kind: null, name, addresses: [] }),
  };

/** In: a kind of record. Out: what its field `kind` may say. */
export function kindsIn(kind: KindOfRecord): readonly string[] {
  if (kind === 'place') return placeRecord.shape.kind.options;
  if (kind === 'organisation') return organisationRecord.shape.kind.options;
  return kind === 'publication' ? publicationRecord.shape.kind.options : [];
}

function hasId(kind: KindOfRecord): boolean {
  return kind !== 'question' && kind !== 'event';
}

const hints: Readonly<Record<string, string>> = {
  description: 'Who or what this is, in one neutral sentence: what the articles say, or nobody disputes.',
  coordinates: 'Latitude and longitude in degrees, such as [51.17, 71.45].',
  scope: 'One or two sentences on what is and is not at issue.',
  positions: 'Two at least, each with id, statement and voices.',
  date: 'edtf: "2014-09" and known: printed, or inferred with a reason.',
  tellings: 'A list of article, where (p4), words, and dated.',
  about: 'The records that it concerns: [places/osh].',
};

/** What a record is called in a command. */
export type KindOfRecord = keyof typeof kindsOfRecords;

/** Fields that are known already. */
export type KnownFields = Readonly<Record<string, unknown>> & { readonly id?: string };

/** A file to be written. */
export interface DraftFile {
  /** Below content/. */
  readonly path: string;
  readonly id: string;
  readonly text: string;
}
