/** The kinds of issue that a text can have, with itself, its capture and its address. */
import { kind, nearest } from './wording.ts';

/** By name: what is so, what to do. */
export const textIssueKinds = {
  // Captures
  CaptureMissing: kind<{ file: string; near?: string | undefined }>(
    ({ file }) => `The capture content/captures/${file} is not there, so the text has no evidence.`,
    ({ near }) => nearest(near, 'Put the bytes as received there: npm run import does it.'),
  ),
  CaptureAltered: kind<{ file: string; found: string }>(
    ({ file, found }) =>
      `The bytes of content/captures/${file} have the SHA-256 ${found}, not the one written here.`,
    () =>
      'A capture is never edited: restore it from version control. Is it a new capture? Then write its digest here.',
  ),
  CaptureUnused: kind<object>(
    () => 'No article names this capture.',
    () => 'Make an article of it with npm run import, or take it away.',
  ),
  CaptureShared: kind<{ file: string; other: string }>(
    ({ file, other }) => `The capture ${file} already belongs to ${other}.`,
    () => 'One capture makes one article: name the right file.',
  ),
  NotTheCapture: kind<{ expected: string; found: string; form: boolean }>(
    ({ expected, found }) =>
      `The text departs from its capture.\n  capture: …${expected}…\n  article: …${found}…`,
    ({ form }) =>
      form
        ? 'The letters look alike but are other code points: copy them from the capture.'
        : "Restore the capture's words. Slips stay as printed: mark them with :spelling[…] or :doubtful[…].",
  ),
  WordsMissing: kind<{ words: string }>(
    ({ words }) => `The capture goes on here with words that the article does not have: “${words}”.`,
    () => 'Put them back. What is not part of the article is declared in capture.leftOut, word for word.',
  ),
  WordsAdded: kind<{ words: string }>(
    ({ words }) => `The capture does not have these words: “${words}”.`,
    () =>
      'Take them away. What the editors add stands in marks, in the front matter, or in capture.leftOut if printed.',
  ),
  LeftOutNotThere: kind<{ field: string; expected: string; found: string }>(
    ({ field, expected, found }) =>
      `"${field}" is not what the capture has in that place.\n  capture: …${expected}…\n  article: …${found}…`,
    () => 'Copy the words from the capture; the parts stand in its order.',
  ),
  LineNotCaptured: kind<{ field: string; part: string; written: string; captured?: string | undefined }>(
    ({ field, part, written, captured }) =>
      captured === undefined
        ? `No part of the capture is marked as the ${part}, so nothing shows that “${written}” was printed.`
        : `"${field}" is not what the capture has as the ${part}.\n  capture: ${captured}\n  article: ${written}`,
    ({ field, part, captured }) =>
      captured === undefined
        ? `Put the line into capture.leftOut, word for word, with "as: ${part}".`
        : `Copy the line from the capture to ${field}, letter for letter.`,
  ),
  NoArticles: kind<object>(
    () => 'There is no article here, so there is nothing to publish.',
    () => 'Bring the articles back, or make one with npm run import.',
  ),
  // Text
  EmptyBody: kind<object>(
    () => 'There is no text after the front matter.',
    () => 'Put the text in. To withdraw an article, set its status; its page then says so.',
  ),
  EmptyBlock: kind<{ block: string }>(
    ({ block }) => `Here stands a ${block} without words.`,
    () => 'Put its words in, or take it away. If they are lost in the copy, say so: :missing[text].',
  ),
  NotParsed: kind<{ reason: string }>(
    ({ reason }) => `The Markdown cannot be read: ${reason}.`,
    () => 'Look for brackets, quotations or lists that are piled up or left open.',
  ),
  RawHtml: kind<{ found: string; word?: string | undefined }>(
    ({ found }) => `"${found}" would be read as HTML, and vanish from the page or act on it.`,
    ({ word }) =>
      word === undefined
        ? 'If the source prints it so, escape the bracket: \\<. Otherwise use Markdown.'
        : `If the source prints it so, write \\<${word}>.`,
  ),
  CommentOpen: kind<object>(
    () => 'A comment begins with "<!--" and never ends, so all that follows would vanish.',
    () => 'Take it away; notes on the copy belong in editorial marks or in the front matter.',
  ),
  NoteEmpty: kind<{ label: string }>(
    ({ label }) => `Endnote ${label} has no text.`,
    () => 'Put its words in. If they are lost, say so: :missing[text].',
  ),
  MarkupNotKept: kind<{ what: string }>(
    ({ what }) => `The text holds ${what}, which this archive does not keep.`,
    () =>
      'Kept are paragraphs, headings (## and below), quotations, lists, emphasis, web links, endnotes and editorial marks. If the source prints these characters, escape them with \\.',
  ),
  WrongLink: kind<{ address: string; problem: string }>(
    ({ address, problem }) => `The link "${address}" ${problem}.`,
    () =>
      'Links are whole http:// or https:// addresses, well formed. Where an address is lost, mark it: :missing[link].',
  ),
  NoteWithoutMarker: kind<{ label: string }>(
    ({ label }) => `Endnote ${label} is never referred to, so nobody would find it.`,
    ({ label }) => `Put its marker [^${label}] where the source has it.`,
  ),
  MarkerWithoutNote: kind<{ label: string; near?: string | undefined }>(
    ({ label }) => `There is no endnote for the marker [^${label}].`,
    ({ label, near }) =>
      nearest(near, `Add a line "[^${label}]: …" at the end; if the source prints brackets, escape them.`),
  ),
  NoteTwice: kind<{ label: string; firstLine: number }>(
    ({ label, firstLine }) =>
      `Endnote ${label} is defined here and in line ${firstLine}; only one would be shown.`,
    () => 'Give each endnote its own numeral.',
  ),
  WrongMark: kind<{ found: string; problem: string }>(
    ({ found, problem }) => `The editorial mark ${found} ${problem}.`,
    () =>
      'Marks are :missing[link], :missing[publisher], :missing[text], :spelling[word]{reading="…"} and :doubtful[words]{note="…"}. A colon that is only a colon is written \\:.',
  ),
  Leftover: kind<{ what: string }>(
    ({ what }) => `Here stands ${what}.`,
    () => 'Finish what was begun here, then check the lines around it.',
  ),
  TooComplex: kind<{ what: string; count: number; limit: number }>(
    ({ what, count, limit }) => `There are ${count} ${what}; the limit is ${limit}.`,
    () => 'No printed text needs so many: check that the file is what it should be.',
  ),
  // Addresses
  AddressLost: kind<{ address: string }>(
    ({ address }) => `The address ${address} was published and is now gone.`,
    () =>
      'Bring the file back. To take an article away, set its status to withdrawn; its page stays and says so.',
  ),
  AddressNew: kind<{ address: string }>(
    ({ address }) => `The address ${address} is not in the lock yet.`,
    () => 'Run npm run permalinks, look at what it prints, and commit the lock.',
  ),
  AnchorLost: kind<{ anchor: string }>(
    ({ anchor }) => `The anchor #${anchor} was published and has no text now.`,
    ({ anchor }) =>
      `Bring its words back. If they must go, add a correction with "removed: [${anchor}]", then run npm run permalinks.`,
  ),
  AnchorChanged: kind<{ anchor: string }>(
    ({ anchor }) => `The words of #${anchor} are not those that were published under it.`,
    ({ anchor }) =>
      `Restore them. If the change is meant, add a correction with "anchors: [${anchor}]", then run npm run permalinks.`,
  ),
  AnchorNew: kind<{ anchor: string }>(
    ({ anchor }) => `This text becomes #${anchor}, which is not in the lock yet.`,
    () => 'Run npm run permalinks, look at what it prints, and commit the lock.',
  ),
  LockBehind: kind<{ anchor: string }>(
    ({ anchor }) =>
      `A correction${anchor === '' ? '' : ` of #${anchor}`} is written, and the lock does not have it yet.`,
    () => 'Run npm run permalinks, look at what it prints, and commit the lock.',
  ),
  CorrectionLost: kind<{ anchor: string }>(
    ({ anchor }) =>
      anchor === ''
        ? 'There are fewer corrections here than were published: an entry of the change log is gone.'
        : `#${anchor} was removed, and the correction that said so is gone, so its notice has no reason.`,
    () => 'Bring the entry back from version control. What it says may be worded better, but not taken away.',
  ),
  RemovedStands: kind<{ anchor: string }>(
    ({ anchor }) => `This correction says that ${anchor} was removed, and its words still stand in the text.`,
    () => 'Take the words away, or name it under "anchors" if they were only changed.',
  ),
  AnchorUnknown: kind<{ field: string; anchor: string }>(
    ({ field, anchor }) => `"${field}" names ${anchor}, but the text has no such paragraph or endnote.`,
    () => 'Paragraphs are p1, p2 …, endnotes n1, n2 …; npm run permalinks lists them.',
  ),
  LockUnreadable: kind<{ reason: string }>(
    ({ reason }) => `The lock of addresses cannot be read: ${reason}.`,
    () => 'Restore it from version control; it is written by npm run permalinks only.',
  ),
};
