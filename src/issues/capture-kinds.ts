/** The kinds of issue between an article and its capture. */
import { kind, nearest } from './wording.ts';

/** By name: the rule, an example of it broken, what is so, what to do. */
export const captureIssueKinds = {
  CaptureMissing: kind<{ file: string; near?: string | undefined }>({
    about:
      'Every article names its capture, the bytes as they were received. Without it, nothing shows that the words are those that were printed.',
    example: 'capture-missing',
    says: ({ file }) => `The capture content/captures/${file} is not there, so the text has no evidence.`,
    todo: ({ near }) =>
      nearest(near, 'Bring it back from version control, or put the bytes as received there.'),
  }),
  CaptureAltered: kind<{ file: string; found: string }>({
    about:
      'The article holds the SHA-256 of its capture. When the two disagree, the evidence was changed or exchanged.',
    example: 'capture-altered',
    says: ({ file, found }) =>
      `The bytes of content/captures/${file} have the SHA-256 ${found}, not the one written here.`,
    todo: () =>
      'A capture is never edited: restore it from version control. If a better capture has come, it is a correction: CONTRIBUTING.md says what belongs to it.',
  }),
  CaptureUnread: kind<{ reason: string }>({
    about:
      'A saved page or a Word file is held against the article by the words that it prints. How they are found in it stands in the front matter: the elements of the page that hold the article, the record of a WARC, the chapter of a book.',
    example: 'capture-without-its-main-element',
    says: ({ reason }) => `The words of the capture cannot be read. ${reason}`,
    todo: () =>
      'Look into the capture, and correct capture.main, capture.record or capture.part; npm run import proposes them.',
  }),
  CaptureUnused: kind<object>({
    about:
      'Every capture belongs to an article. One that no article names is work left undone, or a file in the wrong place.',
    example: 'capture-unused',
    says: () => 'No article names this capture.',
    todo: () => 'Make an article of it with npm run import, or take it away.',
  }),
  CaptureShared: kind<{ file: string; other: string; isCopy?: boolean }>({
    about: 'One capture makes one article. If two name the same, one of them has the wrong evidence.',
    example: 'capture-shared',
    says: ({ file, other, isCopy = false }) =>
      isCopy
        ? `The capture ${file} has the same bytes as that of ${other}, so it is the same text twice.`
        : `The capture ${file} belongs to ${other}.`,
    todo: ({ isCopy = false }) =>
      isCopy
        ? 'One text makes one article: take one of the two away, or bring the capture that is meant.'
        : 'One capture makes one article: name the capture of this one, and write its digest.',
  }),
  NotTheCapture: kind<{ expected: string; found: string; form: boolean }>({
    about:
      'The words of an article are those of its capture, letter for letter; white space, our marks and declared parts apart. This is what the archive promises its readers.',
    example: 'one-letter-changed',
    says: ({ expected, found }) =>
      `The text departs from its capture.\n  capture: …${expected}…\n  article: …${found}…`,
    todo: ({ form }) =>
      form
        ? 'The letters look alike but are other code points: copy them from the capture.'
        : "Restore the capture's words. Slips stay as printed: mark them with :spelling[…] or :doubtful[…].",
  }),
  WordsMissing: kind<{ words: string }>({
    about:
      'Words of the capture may be left out only if the front matter declares them. Otherwise a text could be shortened unseen.',
    example: 'words-left-away',
    says: ({ words }) => `The capture goes on here with words that the article does not have: “${words}”.`,
    todo: () =>
      'Put them back. What is not part of the article is declared in capture.leftOut, word for word.',
  }),
  WordsAdded: kind<{ words: string }>({
    about:
      'A text has no words that its capture does not have. Otherwise a reader would quote us for the author.',
    example: 'paragraph-added',
    says: ({ words }) => `The capture does not have these words: “${words}”.`,
    todo: () =>
      'Take them away. What the editors add stands in marks, in the front matter, or in capture.leftOut if printed.',
  }),
  LeftOutNotThere: kind<{ field: string; expected: string; found: string }>({
    about:
      'What is declared as left out stands in the capture, word for word and in its order. So text and declarations together are the whole capture, and nothing escapes the comparison.',
    example: 'left-out-words-are-not-there',
    says: ({ field, expected, found }) =>
      `"${field}" is not what the capture has in that place.\n  capture: …${expected}…\n  article: …${found}…`,
    todo: () => 'Copy the words from the capture; the parts stand in its order.',
  }),
  LeftOutLarge: kind<{ field: string; lines?: number | undefined }>({
    about:
      'What is left out of a text as no part of it is mostly a line or two. A part that is longer than ten lines or than the article could be the article itself: somebody confirms that it is not, and the page shows it.',
    example: 'left-out-is-longer-than-the-article',
    says: ({ field, lines }) =>
      lines === undefined
        ? `"${field}" leaves out more than the article has, and nobody says that it was looked at.`
        : `"${field}" leaves out ${lines} lines, and nobody says that they were looked at.`,
    todo: () =>
      'Read it. What belongs to the article goes into the text; if nothing does, add "confirmed: true" to the part, and the page shows it.',
  }),
  LineNotCaptured: kind<{ field: string; part: string; written: string; captured?: string | undefined }>({
    about:
      'Title and byline are printed words too. They are given in the front matter and held against the part of the capture that is marked as theirs.',
    example: 'title-is-not-the-captures',
    says: ({ field, part, written, captured }) =>
      captured === undefined
        ? `No part of the capture is marked as the ${part}, so nothing shows that “${written}” was printed.`
        : `"${field}" is not what the capture has as the ${part}.\n  capture: ${captured}\n  article: ${written}`,
    todo: ({ field, part, captured }) =>
      captured === undefined
        ? `Put the line into capture.leftOut, word for word, with "as: ${part}".`
        : `Copy the line from the capture to ${field}, letter for letter.`,
  }),
};
