/** The pictures of an archive that may be shown. */
import type { KnownFiles } from './known-files.ts';
import { pictureForm, type PictureForm } from './picture-form.ts';

/** In: the files of the archive; the names of the pictures that may be opened, and of all that are there. Out: the pictures; each is read when asked for. */
export function openPictures(
  files: KnownFiles,
  { names, present }: { names: readonly string[]; present: readonly string[] },
): Pictures {
  const open = new Set(names);
  return {
    names,
    closed: new Set(present.filter((name) => !open.has(name))),
    digest: (name) => (open.has(name) ? files.digest(`content/pictures/${name}`) : undefined),
    form: (name) => (open.has(name) ? pictureForm(files.read(`content/pictures/${name}`)) : undefined),
  };
}

/** All pictures of an archive. */
export interface Pictures {
  /** Their file names. */
  readonly names: readonly string[];
  /** Those that are there but may not be opened: for that, they have an issue of their own. */
  readonly closed: ReadonlySet<string>;
  /** In: a file name. Out: SHA-256 of its bytes, in hexadecimal; undefined when there is no such file. */
  digest(name: string): string | undefined;
  /** In: a file name. Out: what its bytes say of it, undefined when there is no such file, or it is no picture of a kind that is shown. */
  form(name: string): PictureForm | undefined;
}
