/** The kinds of issue that records can have with one another and with the texts they quote. */
import { kind, nearest } from './wording.ts';

/** By name: the rule, an example of it broken, what is so, what to do. */
export const recordIssueKinds = {
  UnknownRecord: kind<{ reference: string; near?: string | undefined }>({
    about:
      'A record that is named elsewhere exists. A reference that is misspelt would leave a fact about nobody.',
    example: 'record-unknown-reference',
    says: ({ reference }) => `"${reference}" has no record: there is no content/${reference}.yaml.`,
    todo: ({ near }) => nearest(near, 'Write the record, or name one that is there.'),
  }),
  UnknownArticle: kind<{ article: string; near?: string | undefined }>({
    about:
      'An article that a record names exists. What rests on an article that is not here cannot be checked.',
    example: 'article-unknown-to-a-spelling',
    says: ({ article }) => `There is no article "${article}".`,
    todo: ({ near }) => nearest(near, 'Name an article by its id.'),
  }),
  UnknownPassage: kind<{
    article: string;
    where: string;
    foundIn: readonly string[];
    removedFrom?: string | undefined;
  }>({
    about:
      'The paragraph or endnote that a record names exists. Readers are led to it to see for themselves.',
    example: 'passage-unknown',
    says: ({ article, where, removedFrom }) =>
      removedFrom === undefined
        ? `The article ${article} has no ${where}.`
        : `Of the article ${article}, ${where} was taken away.`,
    todo: ({ foundIn, removedFrom }) =>
      removedFrom !== undefined && foundIn.length === 0
        ? /^(?:events|questions)\//.test(removedFrom)
          ? `Take this quotation away. If it is the last one here, retire the record: npm run record -- retire ${removedFrom}`
          : 'Take this entry away, and write in content/moved.yaml that it went (CONTRIBUTING.md, “Rename, merge, split or retire a record”).'
        : foundIn.length > 0
          ? `The words stand in ${foundIn.join(', ')}.`
          : 'Paragraphs are p1, p2 …, endnotes n1, n2 ….',
  }),
  WordsNotInPassage: kind<{
    article: string;
    where: string;
    expected?: string | undefined;
    found?: string | undefined;
    foundIn: readonly string[];
  }>({
    about:
      'What a record quotes stands in the passage it names, letter for letter. Every claim here can be traced to printed words.',
    example: 'words-of-another-passage',
    says: ({ article, where, expected, found }) =>
      `These words do not stand in ${article}, ${where}.${
        expected === undefined ? '' : `\n  article: …${expected}…\n  record:  …${found ?? ''}…`
      }`,
    todo: ({ foundIn }) =>
      foundIn.length > 0
        ? `They stand in ${foundIn.join(', ')}.`
        : 'Copy them from the article, letter for letter.',
  }),
  PartNotInWords: kind<{ text: string; of: string; article: string; where: string }>({
    about:
      'What a record gives as printed stands in the words that it rests on. Otherwise it would be our word in the place of the source’s.',
    example: 'part-not-in-words',
    says: ({ text, of, article, where }) =>
      of === 'passage'
        ? `“${text}” does not stand in ${article}, ${where}.`
        : `“${text}” does not stand in the words that this rests on.`,
    todo: () => 'Copy it from there, or quote more of the passage.',
  }),
  NumberNotInWords: kind<{ value: number; stated: readonly number[] }>({
    about:
      'A number in a record stands in the words it is taken from, as digits or in words. So no figure can be mistyped on its way into a table.',
    example: 'number-not-in-words',
    says: ({ value }) => `The number ${value} does not stand in the words.`,
    todo: ({ stated }) =>
      stated.length > 0
        ? `The words state ${stated.join(', ')}.`
        : 'The words state no number: quote those that do, or use the qualifier "in-words".',
  }),
  DateNotInWords: kind<{ date: string; where: string }>({
    about:
      'A date that is said to be printed stands in print, year, month and day as far as it claims to be known; one that is said to be in the address stands there. What the editors conclude is said to be inferred.',
    example: 'date-not-in-words',
    says: ({ date, where }) =>
      `The date ${date} is said to be known from ${where}, and does not stand there.`,
    todo: () =>
      'Correct it, or leave away what is not stated. If you conclude it, write "known: inferred" and the reason.',
  }),
  LaterThanArticle: kind<{ date: string; what: string; article: string; issued: string }>({
    about:
      'An article tells what has happened and cites what was there before it. A date after its own day is a slip, in the record or in the date of the article.',
    example: 'event-after-its-article',
    says: ({ date, what, article, issued }) =>
      `The article ${article} is of ${issued}, and cannot tell or cite ${what} ${date}.`,
    todo: () => 'Correct the date here, or that of the article.',
  }),
  ItemShared: kind<{ item: string; other: string }>({
    about:
      'A Wikidata item is one thing, as is a number of GeoNames or VIAF, and so is a record. The same on two records is a copy that was not finished, or one thing recorded twice.',
    example: 'wikidata-item-on-two-records',
    says: ({ item, other }) => `The ${item} is also that of ${other}.`,
    todo: () => 'Take it from the record that it does not mean. A wrong one is worse than none.',
  }),
  RecordedTwice: kind<{ thing: string; other: string }>({
    about:
      'An event or a question has one record, with all that the articles say of it. Of two, readers would find one and miss the other.',
    example: 'event-told-twice',
    says: ({ thing, other }) => `The same ${thing} is recorded in ${other}.`,
    todo: () => 'Join what the two hold in the one that was published, and take the other away.',
  }),
  ParentCycle: kind<{ way: string }>({
    about:
      'A place or an organisation can be part of another, but not, by any way, of itself. Its page could not say where it belongs.',
    example: 'part-of-itself',
    says: ({ way }) => `This record is a part of itself: ${way}.`,
    todo: () => 'Correct "parents" or "partOf" in one of them.',
  }),
  UnknownCitation: kind<{ id: string; article: string; near?: string | undefined }>({
    about:
      'A claim that rests on a source which its article cites names it by its id, and that id exists. So readers see whose number it is.',
    example: 'citation-unknown',
    says: ({ id, article }) => `There is no citation "${id}" in content/sources/${article}.yaml.`,
    todo: ({ near }) => nearest(near, 'Name one by its id.'),
  }),
};
