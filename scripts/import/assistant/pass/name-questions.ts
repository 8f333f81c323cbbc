/** The questions on names: new spellings, names probably known, names not known. Pure. */
import { organisationRecord } from '../../../../src/records/organisation.ts';
import { placeRecord } from '../../../../src/records/place.ts';
import type { FoundNames, UnknownName } from '../names/names-in-draft.ts';
import type { Answers, Question } from './question.ts';

/** In: the names of a draft; the answers so far. Out: the questions, with some more for each name that is to have a record. */
export function nameQuestions({ known, probable, unknown }: FoundNames, answers: Answers): Question[] {
  const spellings = known.flatMap(({ record, spellings: all }) =>
    all
      .filter(({ isNew }) => isNew)
      .map(({ words }) => ({ value: spellingKey(record, words), label: `${words} → ${record}` })),
  );
  const chosen = new Set(chosenIn(answers, 'unknown'));
  return [
    ...several('spellings', {
      options: spellings,
      asks: 'These spellings are new to the printed ones of their records. Which are right?',
      explains:
        'The records have them for readers to type. Taken, they are moved to “printed”, and the words are links.',
      initial: spellings.map(({ value }) => value),
      certain: spellings.map(({ value }) => value),
    }),
    ...several('probable', {
      options: probable.map(({ words, record, name, why, sentence }) => ({
        value: spellingKey(record, words),
        label: `${words} ≈ ${name}, ${why}`,
        hint: sentence,
      })),
      asks: 'Which of these are the same?',
      explains:
        'Taken, the words become a printed spelling of the record. If unsure, leave it: two people may have like names.',
      initial: [],
      certain: [],
    }),
    ...several('unknown', {
      options: unknown.map(({ words, kind, sentence }) => ({
        value: words,
        label:
          kind === undefined ? words : `${words} (${kind.replace(/s$/, '').replace('people', 'person')}?)`,
        hint: sentence,
      })),
      asks: 'Which of these names shall have a record?',
      explains:
        'Each gets a file in content/, with its sort form and the places where it was found. You can do the others later.',
      initial: [],
      certain: [],
    }),
    ...unknown.filter(({ words }) => chosen.has(words)).flatMap((one) => questionsOn(one, answers)),
  ];
}

/** In: answers, and the id of a question that may have several. Out: those that were chosen. */
export function chosenIn(answers: Answers, id: string): string[] {
  return (answers.get(id) ?? '').split('\n').filter((value) => value !== '');
}

/** By which a spelling of a record is chosen. In: the record, and the words. Out: a key. */
export function spellingKey(record: string, words: string): string {
  return `${record} ${words}`;
}

function several(
  id: string,
  from: Pick<Question, 'asks' | 'explains'> & {
    options: Question['options'] & object;
    initial: string[];
    certain: string[];
  },
): Question[] {
  const { options, initial, certain, ...words } = from;
  return options.length === 0
    ? []
    : [{ id, kind: 'several', ...words, options, initial: initial.join('\n'), certain: certain.join('\n') }];
}

function questionsOn({ words, kind, sentence }: UnknownName, answers: Answers): Question[] {
  const first = { people: 'person', places: 'place: city', organisations: 'organisation: media outlet' };
  const chosen = answers.get(`kind of ${words}`) ?? '';
  const questions: Question[] = [
    {
      id: `kind of ${words}`,
      kind: 'one',
      asks: `What is ${words}?`,
      explains: sentence,
      options: kinds.map((value) => ({ value, label: value })),
      initial: kind === undefined ? 'person' : first[kind],
      certain: '',
    },
    {
      id: `on ${words}`,
      kind: 'text',
      asks: `Who or what is ${words}, in one neutral sentence?`,
      explains: `What the articles say, or nobody disputes. Left empty, it stays open: the check will name it. ${sentence}`,
      initial: '',
      certain: '',
    },
  ];
  if (!chosen.startsWith('place')) return questions;
  return [
    ...questions,
    {
      id: `where ${words}`,
      kind: 'text',
      asks: `Where does ${words} lie? Latitude, longitude`,
      explains: 'Degrees, north and east positive, two decimals: 40.52, 72.80. Left empty, it stays open.',
      initial: '',
      certain: '',
      fault: (text) =>
        text === '' || coordinatesIn(text) ? undefined : 'Write two numbers, such as 40.52, 72.80.',
    },
  ];
}

/** In: what was typed. Out: latitude and longitude; undefined where it is not that. */
export function coordinatesIn(text: string): [number, number] | undefined {
  const [, latitude, longitude] =
    /^\s*(-?\d{1,2}(?:\.\d+)?)\s*[,; ]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/.exec(text) ?? [];
  const found: [number, number] = [Number(latitude), Number(longitude)];
  return placeRecord.shape.coordinates.safeParse(found).success ? found : undefined;
}

const kinds = [
  'person',
  ...placeRecord.shape.kind.options.map((kind) => `place: ${kind}`),
  ...organisationRecord.shape.kind.options.map((kind) => `organisation: ${kind}`),
];
