/** Names of one record that deny one another. Pure. */
import type { OrganisationRecord } from '../../records/organisation.ts';
import type { PersonRecord } from '../../records/person.ts';
import type { PlaceRecord } from '../../records/place.ts';
import type { RecordFault } from './record-fault.ts';

/** In: the folder of a record, and the record, each field in order. Out: what of its names denies itself. */
export function spellingFaults(folder: string, record: NamedRecord): RecordFault[] {
  const { id, name, sort, printed, further } = record;
  const faults: RecordFault[] = [];
  const refuse = (path: readonly PropertyKey[], what: string, cure: string): void => {
    faults.push({ path, what, cure });
  };
  const missing = wordsOf(name).filter((word) => !wordsOf(sort).includes(word));
  const strange = wordsOf(sort.replace(/\([^()]*\)$/, '')).filter((word) => !wordsOf(name).includes(word));
  if (strange.length > 0 || missing.length === wordsOf(name).length)
    refuse(
      ['sort'],
      `The index would sort “${name}” under “${sort}”, which is another name.`,
      'Write the words of the name in the order of an index: "Karin, Yerlan"; what tells namesakes apart stands behind, in brackets.',
    );
  // The same letters in another language are another spelling to who reads that.
  const asPrinted = new Set(printed.map(({ text, language = 'en' }) => `${language} ${text}`));
  further.forEach(({ text, sharedWith = [], language }, i) => {
    if (asPrinted.has(`${language} ${text}`))
      refuse(
        ['further', i, 'text'],
        `“${text}” is listed as printed already.`,
        'Take it away here: what is printed is found anyway.',
      );
    const itself = sharedWith.indexOf(`${folder}/${id}`);
    if (itself !== -1)
      refuse(
        ['further', i, 'sharedWith', itself],
        'The spelling is said to be shared with its own record.',
        'Name the other record, or take "sharedWith" away.',
      );
    const script = otherScript(text, language);
    if (script !== undefined)
      refuse(
        ['further', i, 'language'],
        `“${text}” has no letter of the script in which "${language}" is written (${script}).`,
        'Correct the language, or name the script as well: "ru-Latn".',
      );
  });
  printed.forEach(({ form, alone }, i) => {
    if (alone && form !== 'short')
      refuse(
        ['printed', i, 'alone'],
        `"alone" is said of a spelling of the form "${form}", which counts everywhere in any case.`,
        'Write "form: short", or take "alone" away.',
      );
  });
  if ('coordinates' in record && record.coordinates.every((degrees) => degrees === 0))
    refuse(
      ['coordinates'],
      'The coordinates are 0 and 0, a point in the Atlantic Ocean.',
      'Write latitude and longitude of the place.',
    );
  return faults;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The script in which a language is written, in English, when a text has letters and none of it. */
function otherScript(text: string, language: string): string | undefined {
  const code = new Intl.Locale(language).maximize().script ?? '';
  const letters = scripts[code];
  if (!letters || !/\p{L}/u.test(text) || letters.test(text)) return undefined;
  return scriptNames.of(code);
}

const scriptNames = new Intl.DisplayNames('en', { type: 'script' });

const scripts: Partial<Record<string, RegExp>> = {
  Latn: /\p{Script=Latin}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Arab: /\p{Script=Arabic}/u,
  Hans: /\p{Script=Han}/u,
  Hant: /\p{Script=Han}/u,
  Grek: /\p{Script=Greek}/u,
  Hebr: /\p{Script=Hebrew}/u,
};

type NamedRecord = PersonRecord | PlaceRecord | OrganisationRecord;
