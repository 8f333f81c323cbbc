/** Ids: the public address of a record, for ever. */
import { z } from 'zod';

/**
 * An id: lower-case Latin letters and digits in groups joined by single hyphens, 2 to 80 characters.
 * It is the file's name without its ending and stands in every address, so it may never need escaping
 * (RFC 3986, unreserved characters) nor differ from another by letter case alone.
 * Nor may it be a name that Windows keeps for devices, or `index`, which hosts serve for the folder itself.
 * https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
export const id = z
  .string()
  .min(2)
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error:
      'is not fit for an address: use lower-case letters a–z, digits and single hyphens, such as "goble-2015-defecting"',
  })
  .refine((value) => !isReserved(value), {
    error: 'is a name that Windows or hosts keep for themselves: add a word to it',
  });

/** In: an id. Out: whether it is a name that cannot be a file everywhere, or an address of its own. */
export function isReserved(value: string): boolean {
  return /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/.test(value);
}
