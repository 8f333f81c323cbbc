/** The kinds of issue that records can have with one another and with the texts they quote. */
import { kind, nearest } from './wording.ts';

/** By name: what is so, what to do. */
export const recordIssueKinds = {
  UnknownRecord: kind<{ reference: string; near?: string | undefined }>(
    ({ reference }) => `"${reference}" has no record: there is no content/${reference}.yaml.`,
    ({ near }) => nearest(near, 'Write the record, or name one that is there.'),
  ),
  UnknownArticle: kind<{ article: string; near?: string | undefined }>(
    ({ article }) => `There is no article "${article}".`,
    ({ near }) => nearest(near, 'Name an article by its id.'),
  ),
  UnknownPassage: kind<{ article: string; where: string; foundIn: readonly string[] }>(
    ({ article, where }) => `The article ${article} has no ${where}.`,
    ({ foundIn }) =>
      foundIn.length > 0
        ? `The words stand in ${foundIn.join(', ')}.`
        : 'Paragraphs are p1, p2 …, endnotes n1, n2 ….',
  ),
  WordsNotInPassage: kind<{
    article: string;
    where: string;
    expected?: string | undefined;
    found?: string | undefined;
    foundIn: readonly string[];
  }>(
    ({ article, where, expected, found }) =>
      `These words do not stand in ${article}, ${where}.${
        expected === undefined ? '' : `\n  article: …${expected}…\n  record:  …${found ?? ''}…`
      }`,
    ({ foundIn }) =>
      foundIn.length > 0
        ? `They stand in ${foundIn.join(', ')}.`
        : 'Copy them from the article, letter for letter.',
  ),
  PartNotInWords: kind<{ text: string; of: string }>(
    ({ text, of }) =>
      `“${text}” does not stand in the ${of === 'passage' ? 'passage' : 'words'} that this rests on.`,
    () => 'Copy it from there, or quote more of the passage.',
  ),
  NumberNotInWords: kind<{ value: number; stated: readonly number[] }>(
    ({ value }) => `The number ${value} does not stand in the words.`,
    ({ stated }) =>
      stated.length > 0
        ? `The words state ${stated.join(', ')}.`
        : 'The words state no number: quote those that do, or use the qualifier "in-words".',
  ),
  SpellingShared: kind<{ text: string; other: string }>(
    ({ text, other }) => `“${text}” is also a spelling of ${other}, so nothing says whom it means.`,
    () =>
      'Narrow it ("only", "notAfter"), take it from one of the two, or, if readers may mean either, say so with "sharedWith".',
  ),
  SpellingUnprinted: kind<{ text: string }>(
    ({ text }) => `“${text}” is listed as printed, and no article prints it for this record.`,
    () => 'Move it to "further" if readers would type it; otherwise take it away.',
  ),
  SpellingUnlisted: kind<{ at: string; text: string; records: string }>(
    ({ at, text, records }) =>
      `In ${at} stands “${text}”, which ${records} knows only as a spelling that readers type.`,
    () =>
      'List it under "printed" in the record, or refuse it in the front matter of the article (mentions.refuse).',
  ),
  RecordUnmentioned: kind<{ record: string }>(
    ({ record }) => `No article mentions ${record}, and it is not the parent of one that is mentioned.`,
    () => 'Add the spelling that the articles print. A record without mentions has no place here.',
  ),
  ParentCycle: kind<{ way: string }>(
    ({ way }) => `This record is a part of itself: ${way}.`,
    () => 'Correct "parents" or "partOf" in one of them.',
  ),
  MentionConflict: kind<{ at: string; words: string; records: string }>(
    ({ at, words, records }) => `In ${at}, “${words}” may mean ${records}; nothing says which.`,
    () =>
      'Pin it in the front matter of the article (mentions.pin), or narrow the spelling in one record (only, notAfter).',
  ),
  MentionRuleUnused: kind<{ at: string; words: string }>(
    ({ at, words }) => `The rule for “${words}” in ${at} changes nothing.`,
    () => 'Copy the words from the text, name the right paragraph, or take the rule away.',
  ),
  UnknownCitation: kind<{ id: string; article: string; near?: string | undefined }>(
    ({ id, article }) => `There is no citation "${id}" in content/sources/${article}.yaml.`,
    ({ near }) => nearest(near, 'Name one by its id.'),
  ),
} as const;
