/** The kinds of issue that a file or a record can have. */
import { kind, nearest } from './wording.ts';

/** By name: what is so, what to do. */
export const fileIssueKinds = {
  // Files
  NotAFile: kind<{ what: string; wanted: string }>(
    ({ what, wanted }) => `This is ${what}, not a plain ${wanted}, so its content can change unseen.`,
    ({ wanted }) => `Put the ${wanted} itself here, or take it away.`,
  ),
  Unreadable: kind<{ reason: string }>(
    ({ reason }) => `This cannot be opened (${reason}).`,
    () => 'Give yourself the right to read it, or take it away.',
  ),
  UnknownFile: kind<{ expected: string }>(
    ({ expected }) =>
      `This file is not part of the archive and would be passed over: here stand ${expected}.`,
    () => 'Rename it, move it out of content/, or delete it.',
  ),
  UnfitName: kind<{ name: string }>(
    ({ name }) => `"${name}" is not fit for an address, and the file's name becomes one.`,
    () =>
      'Use lower-case letters a–z, digits and single hyphens, 2 to 80 characters: "goble-2015-defecting".',
  ),
  TooLarge: kind<{ bytes: number; limit: number }>(
    ({ bytes, limit }) => `The file has ${bytes} bytes; the limit is ${limit}.`,
    () => 'Check that it is the right file. An article of this size must be divided.',
  ),
  NotUtf8: kind<{ byte: number }>(
    ({ byte }) => `Byte ${byte} is not UTF-8, so letters would be lost.`,
    () =>
      'Save the file as UTF-8. A capture is never re-encoded: keep its bytes and convert the article only.',
  ),
  ControlCharacter: kind<{ code: string }>(
    ({ code }) => `There is a character that cannot be seen, ${code}.`,
    () => 'Take it away. Where the capture has it, it is passed over.',
  ),
  // Front matter
  FrontMatterMissing: kind<object>(
    () => 'The file does not begin with front matter between two lines of "---".',
    () => 'Let the first line be "---". npm run import writes a draft with every field.',
  ),
  FrontMatterOpen: kind<object>(
    () => 'The front matter has no closing line "---", so there is no telling where the text begins.',
    () => 'Add a line "---" after the last field.',
  ),
  Yaml: kind<{ reason: string }>(
    ({ reason }) => `The YAML cannot be read: ${reason}.`,
    () => 'Mend it here; text with a colon, a quotation mark or a # belongs in quotes.',
  ),
  YamlFeature: kind<{ what: string }>(
    ({ what }) => `The YAML uses ${what}, which hides what a record says.`,
    () => 'Write the value out.',
  ),
  UnknownField: kind<{ field: string; near?: string | undefined; known: string }>(
    ({ field }) => `There is no field "${field}" here, so what it says would be lost.`,
    ({ near, known }) => nearest(near, `The fields are: ${known}.`),
  ),
  MissingField: kind<{ field: string }>(
    ({ field }) => `The field "${field}" is missing.`,
    () => 'Add it. src/records/ says what each field means.',
  ),
  WrongType: kind<{ field: string; expected: string; received: string }>(
    ({ field, expected, received }) => `"${field}" is ${received}; it must be ${expected}.`,
    ({ expected, received }) =>
      expected === 'text' && received === 'a number'
        ? 'Put it in quotation marks.'
        : `Write it as ${expected}.`,
  ),
  UnknownValue: kind<{ field: string; value: string; near?: string | undefined; known: string }>(
    ({ field, value }) => `"${field}" cannot be ${value}.`,
    ({ near, known }) => nearest(near, `It is one of: ${known}.`),
  ),
  WrongValue: kind<{ field: string; value: string; problem: string; cure: string }>(
    ({ field, value, problem }) => `"${field}" ${problem}${value === '' ? '' : ` (it is ${value})`}.`,
    ({ cure }) => `${cure.charAt(0).toUpperCase()}${cure.slice(1)}.`,
  ),
  FutureDate: kind<{ field: string; date: string }>(
    ({ field, date }) => `"${field}" is ${date}, a day that has not come yet.`,
    () => 'Check the year.',
  ),
  Contradiction: kind<{ what: string; cure: string }>(
    ({ what }) => what,
    ({ cure }) => cure,
  ),
  // Identity
  IdIsNotFileName: kind<{ field: string; id: string; name: string }>(
    ({ id, name }) => `The id is "${id}" but the file is named "${name}"; the two are one address.`,
    ({ field, name }) => `Write "${field}: ${name}", or rename the file.`,
  ),
  DuplicateId: kind<{ id: string; other: string }>(
    ({ id, other }) => `The id "${id}" is also that of ${other}; one of the two would vanish.`,
    () => 'Give one of them another id. An id that was published before stays.',
  ),
};
