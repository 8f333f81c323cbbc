/** The kinds of issue between an article and the pictures that it shows. */
import { kind, nearest } from './wording.ts';

/** By name: the rule, an example of it broken, what is so, what to do. */
export const pictureIssueKinds = {
  PictureWithoutRight: kind<{ file: string }>({
    about:
      'A picture is shown only where the front matter states the right to show it: the text of an article and its pictures often have different owners. All others are left out, and a mark says so.',
    example: 'picture-without-a-right',
    says: ({ file }) =>
      `The picture "${file}" stands in the text, and the front matter does not say by what right it is shown.`,
    todo: () =>
      'Add it to "pictures" with file, sha256, right and alt, or write ::picture[its caption] without a file.',
  }),
  PictureNowhere: kind<{ file: string }>({
    about: 'A picture that the front matter lists stands in the text, where the source has it.',
    example: 'picture-nowhere-in-the-text',
    says: ({ file }) => `The front matter lists the picture "${file}", and the text shows it nowhere.`,
    todo: ({ file }) =>
      `Write ::picture[its caption]{file="${file}"} where the source has it, or take the entry away.`,
  }),
  PictureMissing: kind<{ file: string; near?: string | undefined }>({
    about: 'A picture that an article shows lies in content/pictures/, with the bytes as they were received.',
    example: 'picture-missing',
    says: ({ file }) => `The picture content/pictures/${file} is not there.`,
    todo: ({ near }) =>
      nearest(
        near,
        'Put the file there; or take the entry away, and write ::picture[its caption] without a file: then a mark says that it is left out.',
      ),
  }),
  PictureAltered: kind<{ file: string; found: string }>({
    about:
      'The article holds the SHA-256 of each picture that it shows. When the two disagree, the picture was changed or exchanged.',
    example: 'picture-altered',
    says: ({ file, found }) =>
      `The bytes of content/pictures/${file} have the SHA-256 ${found}, not the one written here.`,
    todo: () =>
      'Look at the picture. If it is the one that is meant, write its digest here; else restore it from version control.',
  }),
  PictureUnread: kind<{ file: string; ending: string | undefined }>({
    about:
      'A browser shows a picture by what its bytes are. One whose name says otherwise is sent as what it is not.',
    example: 'picture-that-is-none',
    says: ({ file, ending }) =>
      ending === undefined
        ? `The bytes of content/pictures/${file} are those of no picture that browsers show, or are cut off.`
        : `content/pictures/${file} has the bytes of a picture that ends in .${ending}.`,
    todo: ({ ending }) =>
      ending === undefined
        ? 'Save it anew as .jpg, .png, .webp or .gif, and write its digest.'
        : `Give it the ending .${ending}, here and in the text.`,
  }),
  PictureUnused: kind<object>({
    about:
      'Every picture belongs to an article that shows it. One that none lists has no stated right, and is in the wrong place.',
    example: 'picture-unused',
    says: () => 'No article shows this picture.',
    todo: () => 'List it under "pictures" of its article, with its right, or take it away.',
  }),
};
