/** What was found, as lines for a terminal. */
import type { Findings } from './findings.ts';

/** In: what was found. Out: lines: proposals with where each was read, articles near this one, names, numbers, dates, sources. */
export function showFindings(found: Findings): string[] {
  const { names } = found;
  return [
    ...list(
      'Proposed, and where it was read',
      found.proposals.map(
        ({ field, value, readIn, isSure }) =>
          `${field}: ${shown(value)}  (${readIn}${isSure ? '' : '; look at it'})`,
      ),
    ),
    ...(found.label === undefined
      ? []
      : [
          `It will be called ${found.label}${found.isLabelShared ? ', as another article is: the year gets a letter' : ''}.`,
        ]),
    ...list('Told nowhere', found.unknownFields),
    ...list(
      'Articles here that are near it',
      found.nearest.map(
        ({ article, label, what, ofNew, ofOther }) =>
          `${article} (${label}): ${what}; ${percent(ofNew)} of this text stands there, ${percent(ofOther)} of that one here`,
      ),
    ),
    ...list(
      'Names known',
      names.known.map(
        ({ record, spellings }) =>
          `${record}: ${spellings.map(({ words, places, isNew }) => `“${words}”${isNew ? ' (new to the record’s printed spellings)' : ''} ${places.join(', ')}`).join('; ')}`,
      ),
    ),
    ...list(
      'Names that several records claim',
      names.shared.map(({ words, at, records }) => `“${words}” ${at}: ${records.join(' or ')}`),
    ),
    ...list(
      'Names probably known',
      names.probable.map(
        ({ words, name, record, why, places, sentence }) =>
          `${words} ≈ ${name} (${record}), ${why}; ${places.join(', ')}: ${sentence}`,
      ),
    ),
    ...list(
      'Names not known, the likeliest first',
      names.unknown.map(
        ({ words, short, kind, places, sentence }) =>
          `${words}${short.map((one) => `, “${one}”`).join('')}: ${kind === undefined ? 'unsure what' : singular[kind]}; ${places.join(', ')}: ${sentence}`,
      ),
    ),
    ...list(
      'Numbers that could be claims',
      found.claims.map(
        ({ where, printed, unit, words }) =>
          `${where}: ${printed}${unit === undefined ? '' : ` (${unit})`} in: ${short(words)}`,
      ),
    ),
    ...list(
      'Dates that could be events',
      found.events.map(
        ({ where, dated, date, words }) =>
          `${where}: “${dated}”, ${date.edtf}${date.known === 'inferred' ? ' (inferred)' : ''} in: ${short(words)}`,
      ),
    ),
    ...list(
      'Sources cited',
      found.sources.map(({ where, form, words }) => `${where}, ${form}: ${short(words)}`),
    ),
  ];
}

/** What a kind of record is called. */
export const singular = { people: 'a person', places: 'a place', organisations: 'an organisation' } as const;

/** In: a value of a field. Out: one line of it. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(shown).join('; ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.values(value).map(shown).join(', ');
}

function list(heading: string, entries: readonly string[]): string[] {
  return entries.length === 0 ? [] : [`${heading}:`, ...entries.map((entry) => `  ${entry}`)];
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function short(words: string): string {
  return words.length > 160 ? `${words.slice(0, 157).trimEnd()}…` : words;
}
