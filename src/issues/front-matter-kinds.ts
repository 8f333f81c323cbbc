/** The kinds of issue that front matter and records can have by themselves: form, fields, values, ids. */
import { kind, nearest } from './wording.ts';

/** By name: the rule, an example of it broken, what is so, what to do. */
export const frontMatterIssueKinds = {
  FrontMatterMissing: kind<object>({
    about:
      'An article begins with its front matter, in YAML between two lines of “---”: the facts about the text, apart from the text.',
    example: 'front-matter-missing',
    says: () => 'The file does not begin with front matter between two lines of "---".',
    todo: () => 'Let the first line be "---". npm run import writes a draft with every field.',
  }),
  FrontMatterOpen: kind<object>({
    about:
      'The front matter ends with a line “---”. Without it, the facts about the text and the text itself cannot be told apart.',
    example: 'front-matter-open',
    says: () => 'The front matter has no closing line "---", so there is no telling where the text begins.',
    todo: () => 'Add a line "---" after the last field.',
  }),
  Yaml: kind<{ reason: string; cure: string }>({
    about:
      'Front matter and records are YAML, each key once. What is not well formed could be read in more than one way.',
    example: 'yaml-key-twice',
    says: ({ reason }) => `The YAML cannot be read: ${reason}.`,
    todo: ({ cure }) => cure,
  }),
  YamlFeature: kind<{ what: string }>({
    about:
      'Of YAML only the plain part is used: keys, lists and values that stand there as they are. Aliases, merged keys and tags make a record say what is not written in that place.',
    example: 'yaml-tag',
    says: ({ what }) => `The YAML uses ${what}, which hides what a record says.`,
    todo: () => 'Write the value out.',
  }),
  UnknownField: kind<{ field: string; near?: string | undefined; known: string }>({
    about:
      'Every field has a name that the archive knows. One that it does not know is mostly misspelt, and what it says would be lost.',
    example: 'unknown-field',
    says: ({ field }) => `There is no field "${field}" here, so what it says would be lost.`,
    todo: ({ near, known }) => nearest(near, `The fields are: ${known}.`),
  }),
  MissingField: kind<{ field: string }>({
    about:
      'Some fields must be there. What is not known is said to be unknown, so that nobody takes a gap for a fact.',
    example: 'missing-field',
    says: ({ field }) => `The field "${field}" is missing.`,
    todo: () => 'Add it. src/records/ says what each field means.',
  }),
  WrongType: kind<{ field: string; expected: string; received: string }>({
    about:
      'Each field is text, a number, a list or a group of fields. YAML takes some unquoted words for another type: 3 is a number, “3” is text.',
    example: 'ill-typed-field',
    says: ({ field, expected, received }) =>
      field === 'the record'
        ? `Here is ${received === 'empty' ? 'nothing' : received}, and no fields with their names.`
        : `"${field}" is ${received}; it must be ${expected}.`,
    todo: ({ field, expected, received }) => {
      if (field === 'the record')
        return 'See whether it is the right file. The comments in src/records/ say which fields it has.';
      if (received === 'empty') return 'Write it. If it may be absent, take the field away.';
      return expected === 'text' && received === 'a number'
        ? 'Put it in quotation marks.'
        : `Write it as ${expected}.`;
    },
  }),
  UnknownValue: kind<{ field: string; value: string; near?: string | undefined; known: string }>({
    about: 'Some fields take one of a few words only, since pages and lists are made by them.',
    example: 'unknown-value',
    says: ({ field, value }) => `"${field}" cannot be ${value}.`,
    todo: ({ near, known }) => nearest(near, `It is one of: ${known}.`),
  }),
  WrongValue: kind<{ field: string; value: string; problem: string; cure: string }>({
    about:
      'The value has the right type and is still not fit for its field: a date that is none, an address that leads nowhere, text with stray spaces. Pages and files for reference managers rely on its form.',
    example: 'date-not-a-day',
    says: ({ field, value, problem }) => `"${field}" ${problem}${value === '' ? '' : ` (it is ${value})`}.`,
    todo: ({ cure }) => `${cure.charAt(0).toUpperCase()}${cure.slice(1)}.`,
  }),
  FutureDate: kind<{ field: string; date: string }>({
    about:
      'An article is not published, corrected or withdrawn on a day that has not come. Such a date is mostly a slip of the keyboard.',
    example: 'date-in-the-future',
    says: ({ field, date }) => `"${field}" is ${date}, a day that has not come yet.`,
    todo: () => 'Check the year.',
  }),
  Contradiction: kind<{ what: string; cure: string }>({
    about:
      'Two fields of one file must not deny one another, and what is inferred must say from what. Readers could not tell which of the two to believe.',
    example: 'inferred-without-reason',
    says: ({ what }) => what,
    todo: ({ cure }) => cure,
  }),
  IdIsNotFileName: kind<{ field: string; id: string; name: string }>({
    about: 'The id in a file and the name of the file are the same: both are the address.',
    example: 'id-is-not-file-name',
    says: ({ id, name }) => `The id is "${id}" but the file is named "${name}"; the two are one address.`,
    todo: ({ field, id, name }) =>
      field === 'article'
        ? `Write "article: ${name}" if it is on that article; otherwise the file's name is wrong.`
        : `If the id was published, give the file its name again, "${id}". Otherwise write "${field}: ${name}".`,
  }),
  AddressShared: kind<{ address: string; other: string }>({
    about:
      'An article was first published at an address of its own. The same address on two articles is left over from copying front matter, and a reader would be sent to another text.',
    example: 'first-address-of-another',
    says: ({ address, other }) => `${address} is also where ${other} was first published.`,
    todo: () => 'Write the address of this article.',
  }),
  DuplicateId: kind<{ id: string; other: string }>({
    about:
      'An id belongs to one file. Of two files with the same id one would take the place of the other. Upper and lower case count as the same, as they do on some disks.',
    example: 'duplicate-id',
    says: ({ id, other }) => `The id "${id}" is also that of ${other}; one of the two would vanish.`,
    todo: () => 'Give one of them another id. An id that was published before stays.',
  }),
};
