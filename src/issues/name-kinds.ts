/** The kinds of issue between the spellings of names and the texts that print them. */
import { kind } from './wording.ts';

/** By name: the rule, an example of it broken, what is so, what to do. */
export const nameIssueKinds = {
  SpellingShared: kind<{ text: string; other: string }>({
    about:
      'A spelling leads to one record unless both say that they share it. Otherwise a mention would be given to the wrong person or place.',
    example: 'spelling-shared',
    says: ({ text, other }) => `“${text}” is also a spelling of ${other}, so nothing says whom it means.`,
    todo: () =>
      'Narrow it ("only", "notAfter"), take it from one of the two, or, if readers may mean either, say so with "sharedWith".',
  }),
  SpellingUnprinted: kind<{ text: string }>({
    about:
      '“printed” lists what the articles print, and nothing else: readers are shown these as the spellings of the sources.',
    example: 'spelling-unprinted',
    says: ({ text }) => `“${text}” is listed as printed, and no article prints it for this record.`,
    todo: () => 'Move it to "further" if readers would type it; otherwise take it away.',
  }),
  SpellingUnlisted: kind<{ at: string; text: string; records: string }>({
    about:
      '“further” lists what readers may type and no article prints. When an article does print it, somebody decides whether it is a mention.',
    example: 'spelling-unlisted',
    says: ({ at, text, records }) =>
      `In ${at} stands “${text}”, which ${records} knows only as a spelling that readers type.`,
    todo: () =>
      'If it means the record, list it under "printed" there (npm run check -- --fix does it); if not, refuse it in the front matter of the article (mentions.refuse).',
  }),
  RecordUnmentioned: kind<{ record: string }>({
    about:
      'Records are there for the sake of the articles. One that nothing mentions has an empty page, unless what it contains is mentioned.',
    example: 'record-unmentioned',
    says: ({ record }) => `No article mentions ${record}, and it is not the parent of one that is mentioned.`,
    todo: ({ record }) =>
      `Add the spelling that the articles print. If its last mention is gone, retire it: npm run record -- retire ${record}`,
  }),
  MentionConflict: kind<{ at: string; words: string; records: string }>({
    about:
      'Words that may mean two records are settled by a person, never by chance. A wrong link would say of somebody what was written about another.',
    example: 'mention-conflict',
    says: ({ at, words, records }) => `In ${at}, “${words}” may mean ${records}; nothing says which.`,
    todo: () =>
      'Pin it in the front matter of the article (mentions.pin), or narrow the spelling in one record (only, notAfter).',
  }),
  MentionRuleUnused: kind<{ at: string; words: string }>({
    about:
      'A rule on mentions in the front matter must have an effect. One without is misspelt, or left over from a text that has changed.',
    example: 'mention-rule-useless',
    says: ({ at, words }) => `The rule for “${words}” in ${at} changes nothing.`,
    todo: () => 'Copy the words from the text, name the right paragraph, or take the rule away.',
  }),
};
