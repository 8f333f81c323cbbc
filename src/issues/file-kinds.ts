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
      `This file is not part of the archive and would be passed over: here stand ${expected}.`,
    todo: () => 'Rename it, move it out of content/, or delete it.',
  }),
  UnfitName: kind<{ name: string }>({
    about:
      'The name of a file becomes the address of its page, which is never to change. So it is made of what every address can carry as it is.',
    example: 'name-unfit-for-an-address',
    says: ({ name }) => `"${name}" is not fit for an address, and the file's name becomes one.`,
    todo: () =>
      'Use lower-case letters a–z, digits and single hyphens, 2 to 80 characters: "goble-2015-defecting".',
  }),
  TooLarge: kind<{ bytes: number; limit: number }>({
    about:
      'Each sort of file has a limit of size, well above what a text, a capture or a record needs. A file beyond it is mostly the wrong file.',
    example: 'file-too-large',
    says: ({ bytes, limit }) => `The file has ${bytes} bytes; the limit is ${limit}.`,
    todo: () => 'Check that it is the right file. An article of this size must be divided.',
  }),
  NotUtf8: kind<{ byte: number }>({
    about:
      'Files are UTF-8, and nothing is guessed of any other encoding: a wrong guess would change letters without a word.',
    example: 'invalid-utf-8',
    says: ({ byte }) => `Byte ${byte} is not UTF-8, so letters would be lost.`,
    todo: () =>
      'Save the file as UTF-8. A capture is never re-encoded: keep its bytes and convert the article only.',
  }),
  ControlCharacter: kind<{ code: string }>({
    about:
      'Characters that print nothing have no place in a text or a record. They can hide words, turn the direction of writing, or make two equal words unequal.',
    example: 'nul-character',
    says: ({ code }) => `There is a character that cannot be seen, ${code}.`,
    todo: () => 'Take it away. Where the capture has it, it is passed over.',
  }),
  NoArticles: kind<object>({
    about:
      'An archive has at least one article. A folder that is empty is more likely a mistake than a wish, and a site without articles would replace the one that has them.',
    example: 'nothing-to-publish',
    says: () => 'There is no article here, so there is nothing to publish.',
    todo: () => 'Bring the articles back, or make one with npm run import.',
  }),
};
