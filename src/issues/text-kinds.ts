/** The kinds of issue that a text can have by itself. */
import { kind, nearest } from './wording.ts';

/** By name: the rule, an example of it broken, what is so, what to do. */
export const textIssueKinds = {
  EmptyBody: kind<object>({
    about: 'An article has a text. A page without one would look as if there had been nothing to read.',
    example: 'empty-body',
    says: () => 'There is no text after the front matter.',
    todo: () => 'Put the text in. To withdraw an article, set its status; its page then says so.',
  }),
  EmptyBlock: kind<{ block: string }>({
    about: 'A heading, a list item or a quotation has words. An empty one prints nothing, or a stray sign.',
    example: 'heading-without-words',
    says: ({ block }) => `Here stands a ${block} without words.`,
    todo: () => 'Put its words in, or take it away. If they are lost in the copy, say so: :missing[text].',
  }),
  NotParsed: kind<{ reason: string }>({
    about:
      'The text must be such that the Markdown parser can read it to its end. What it gives up on cannot be compared with the capture.',
    arises:
      'The parser stops with an error of its own, which the message repeats. No text is known that makes it do so: the limits on length and depth refuse such texts before. The rule stands guard, so that an error ends in a message with a place.',
    says: ({ reason }) => `The Markdown cannot be read: ${reason}.`,
    todo: () => 'Look for brackets, quotations or lists that are piled up or left open.',
  }),
  RawHtml: kind<{ found: string; word?: string | undefined }>({
    about:
      'Markdown takes words in angle brackets for HTML. A browser would hide them or act on them, and printed words would be gone from the page.',
    example: 'word-in-angle-brackets',
    says: ({ found }) => `"${found}" would be read as HTML, and vanish from the page or act on it.`,
    todo: ({ word }) =>
      word === undefined
        ? 'If the source prints it so, escape the bracket: \\<. Otherwise use Markdown.'
        : `If the source prints it so, write \\<${word}>.`,
  }),
  CommentOpen: kind<object>({
    about: 'A comment that is never closed swallows the rest of the text.',
    example: 'comment-never-closed',
    says: () => 'A comment begins with "<!--" and never ends, so all that follows would vanish.',
    todo: () => 'Take it away; notes on the copy belong in editorial marks or in the front matter.',
  }),
  NoteEmpty: kind<{ label: string }>({
    about: 'An endnote has words. An empty one leads a reader to nothing.',
    example: 'endnote-empty',
    says: ({ label }) => `Endnote ${label} has no text.`,
    todo: () => 'Put its words in. If they are lost, say so: :missing[text].',
  }),
  MarkupNotKept: kind<{ what: string }>({
    about:
      'Texts use little of Markdown, so that every part of them can be compared, numbered and cited. Code, raw HTML and the like are not part of it.',
    example: 'image',
    says: ({ what }) => `The text holds ${what}, which this archive does not keep.`,
    todo: () =>
      'Kept are paragraphs, headings (## and below), quotations, lists, tables, emphasis, web links, endnotes and editorial marks; a picture is written ::picture[its caption]. If the source prints these characters, escape them with \\.',
  }),
  WrongLink: kind<{ address: string; problem: string }>({
    about:
      'A link leads to a whole address on the web and has words to press. Others lead nowhere, to somebody’s own disk, or run a program.',
    example: 'link-to-a-disk',
    says: ({ address, problem }) => `The link "${address}" ${problem}.`,
    todo: () =>
      'Links are whole http:// or https:// addresses, well formed. Where an address is lost, mark it: :missing[link].',
  }),
  NoteWithoutMarker: kind<{ label: string }>({
    about:
      'Every endnote is referred to from the text. Without a marker it would be unclear what it belongs to.',
    example: 'endnote-without-marker',
    says: ({ label }) => `Endnote ${label} is never referred to, so nobody would find it.`,
    todo: ({ label }) => `Put its marker [^${label}] where the source has it.`,
  }),
  MarkerWithoutNote: kind<{ label: string; near?: string | undefined; isEndnote?: boolean }>({
    about: 'Every marker has its endnote. Without one, the marker would be printed as bare brackets.',
    example: 'marker-without-endnote',
    says: ({ label, isEndnote = false }) =>
      isEndnote
        ? `This line begins as endnote ${label} would, and is none: its beginning is not "[^${label}]:".`
        : `There is no endnote for the marker [^${label}].`,
    todo: ({ label, near, isEndnote = false }) =>
      isEndnote
        ? `Begin it with "[^${label}]: ", colon and space behind the bracket and no space inside.`
        : nearest(
            near,
            `Add a line "[^${label}]: …" at the end; if the source prints brackets, escape them.`,
          ),
  }),
  NoteTwice: kind<{ label: string; firstLine: number }>({
    about:
      'Each endnote has a label of its own. Of two with the same label only one would be shown; upper and lower case count as the same.',
    example: 'endnote-twice',
    says: ({ label, firstLine }) =>
      `Endnote ${label} is defined here and in line ${firstLine}; only one would be shown.`,
    todo: () => 'Give each endnote its own numeral.',
  }),
  WrongMark: kind<{ found: string; problem: string }>({
    about:
      'Editorial marks are few, and readers find each explained. One that is misspelt would vanish from the page or take printed words with it.',
    example: 'unknown-mark',
    says: ({ found, problem }) => `The editorial mark ${found} ${problem}.`,
    todo: () =>
      'Marks are :missing[link], :missing[publisher], :missing[text], :spelling[word]{reading="…"} and :doubtful[words]{note="…"}. A colon that is only a colon is written \\:.',
  }),
  Leftover: kind<{ marker: string; endLine: number; isLock?: boolean }>({
    about:
      'What version control writes where two changes meet must not be published. It means that both versions still stand there, in a text, a record or the lock, and nobody has chosen.',
    example: 'merge-marker',
    says: ({ marker, endLine }) =>
      `Here stands “${marker}”: an unfinished merge, which ends in line ${endLine}.`,
    todo: ({ isLock = false }) =>
      isLock
        ? 'Take the lock of the branch that was published, whole, and run npm run permalinks: it enters what the other one added.'
        : 'Keep one of the two versions, or join them, and take the lines with the markers away.',
  }),
  LostLetter: kind<object>({
    about:
      'U+FFFD, “\ufffd”, stands for a letter that some program could not read. A reader must be told that a letter is lost here, and cannot be told by a sign that every program shows in its own way.',
    example: 'letter-lost-in-the-capture',
    says: () =>
      'Here stands U+FFFD, the sign for a letter that could not be read, and nothing tells readers so.',
    todo: () =>
      'If the capture has it, mark the word: :spelling[…]{reading="…"} or :doubtful[…]{note="…"}. Otherwise write the letter.',
  }),
  TooComplex: kind<{ what: string; count: number; limit: number }>({
    about:
      'Lengths, counts and depths have limits that no printed text comes near. Beyond them reading a text could take minutes, or all memory.',
    example: 'nested-too-deep',
    says: ({ what, count, limit }) => `Here are ${count} ${what}; more than ${limit} are not read.`,
    todo: () =>
      'Nothing that is printed or recorded needs so many: see whether this is the right file, or a sign was repeated by mistake.',
  }),
};
