/** The kinds of issue that a file can have before it is read as a record or a text. */
import { kind } from './wording.ts';

/** By name: the rule, an example of it broken, what is so, what to do. */
export const fileIssueKinds = {
  NotAFile: kind<{ what: string; wanted: string }>({
    about:
      'Whatever lies in content/ is a plain file or a plain folder. A link leads out of the archive, to something that can change without a trace in its history.',
    example: 'file-is-a-link',
    says: ({ what, wanted }) => `This is ${what}, not a plain ${wanted}, so its content can change unseen.`,
    todo: ({ wanted }) => `Put the ${wanted} itself here, or take it away.`,
  }),
  Unreadable: kind<{ reason: string }>({
    about:
      'Every file and folder of content/ can be opened by whoever runs the check. What cannot be opened cannot be checked.',
    arises:
      'The system refuses to open a file or to list a folder, mostly for want of the right to read it. The message gives the code of its error, such as EACCES. A user who may read everything is not refused, so no example would show it on every machine.',
    says: ({ reason }) => `This cannot be opened (${reason}).`,
    todo: () => 'Give yourself the right to read it, or take it away.',
  }),
  UnknownFile: kind<{ expected: string }>({
    about:
      'Each folder of content/ holds one sort of file, named in one way. Anything else would be passed over in silence, though someone may believe it to be published.',
    example: 'folder-in-a-folder',
    says: ({ expected }) =>
      `This is not part of the archive and would be passed over: here stand ${expected}.`,
    todo: () => 'If it is one of these, give it such a name; otherwise move it out of content/.',
  }),
  UnfitName: kind<{ name: string; isReserved?: boolean }>({
    about:
      'The name of a file becomes the address of its page, which is never to change. So it is made of what every address can carry as it is.',
    example: 'name-unfit-for-an-address',
    says: ({ name, isReserved = false }) =>
      isReserved
        ? `"${name}" is a name that Windows or hosts keep for themselves, so the file or its page could be lost.`
        : `"${name}" is not fit for an address, and the file's name becomes one.`,
    todo: ({ isReserved = false }) =>
      isReserved
        ? 'Add a word to it.'
        : 'Use lower-case letters a–z, digits and single hyphens, 2 to 80 characters: "goble-2015-defecting".',
  }),
  TooLarge: kind<{ bytes: number; limit: number }>({
    about:
      'Each sort of file has a limit of size, well above what a text, a capture or a record needs. A file beyond it is mostly the wrong file.',
    example: 'file-too-large',
    says: ({ bytes, limit }) => `The file has ${bytes} bytes; the limit is ${limit}.`,
    todo: () => 'Check that it is the right file. An article of this size must be divided.',
  }),
  NotUtf8: kind<{ byte: number; encoding?: string | undefined; isText?: boolean }>({
    about:
      'Files are UTF-8, and nothing is guessed of any other encoding: a wrong guess would change letters without a word.',
    example: 'invalid-utf-8',
    says: ({ byte, encoding, isText = true }) =>
      !isText
        ? 'The file is no text: it may be a picture, an archive, or damaged.'
        : encoding === undefined
          ? `Byte ${byte} is not UTF-8, so letters would be lost.`
          : `The file is not UTF-8 but, as it seems, ${encoding}.`,
    todo: ({ isText = true }) =>
      !isText
        ? 'See whether it is the right file; restore it from version control if it was one.'
        : 'Save the file as UTF-8. A capture is never re-encoded: keep its bytes and convert the article only.',
  }),
  ControlCharacter: kind<{ code: string }>({
    about:
      'Characters that print nothing have no place in a text or a record. They can hide words, turn the direction of writing, or make two equal words unequal.',
    example: 'nul-character',
    says: ({ code }) => `There is a character that cannot be seen, ${code}${nameOf(code)}.`,
    todo: () => 'Take it away. Where the capture has it, it is passed over.',
  }),
  FolderGone: kind<{ folder: string; files?: number }>({
    about:
      'What was published stays, and a folder does not become empty by itself. One that is gone was moved, or left behind when files were copied.',
    example: 'folder-gone',
    says: ({ folder, files }) =>
      `The folder content/${folder} has no file, and ${files === undefined ? 'others name what was in it' : `${files} were in it`}.`,
    todo: () => 'Bring the folder back, from version control or from where it was moved to.',
  }),
  NoArticles: kind<object>({
    about:
      'An archive has at least one article. A folder that is empty is more likely a mistake than a wish, and a site without articles would replace the one that has them.',
    example: 'nothing-to-publish',
    says: () => 'There is no article here, so there is nothing to publish.',
    todo: () => 'Bring the articles back, or make one with npm run import.',
  }),
};

/** What an archivist may have met some of these characters as. */
function nameOf(code: string): string {
  const point = Number.parseInt(code.slice(2), 16);
  const found = names.find(({ from, to }) => from <= point && point <= to);
  return found ? `, ${found.name}` : '';
}

const names: readonly { from: number; to: number; name: string }[] = [
  { from: 0x00, to: 0x00, name: 'a zero byte' },
  { from: 0xad, to: 0xad, name: 'a soft hyphen' },
  { from: 0x200b, to: 0x200b, name: 'a space without width' },
  { from: 0x200c, to: 0x200d, name: 'a joiner between letters that need none' },
  { from: 0x200e, to: 0x200f, name: 'a mark that turns the direction of writing' },
  { from: 0x202a, to: 0x202e, name: 'a mark that turns the direction of writing' },
  { from: 0x2066, to: 0x2069, name: 'a mark that turns the direction of writing' },
  { from: 0xfe00, to: 0xfe0f, name: 'a variation selector after a letter' },
  { from: 0xfeff, to: 0xfeff, name: 'a byte-order mark in the midst of a file' },
  { from: 0xe0100, to: 0xe01ef, name: 'a variation selector' },
];
