/** Ids: the public address of a record, for ever. */
import { z } from 'zod';

/**
 * An id: lower-case Latin letters and digits in groups joined by single hyphens, 2 to 80 characters.
 * It is the file's name without its ending and stands in every address, so it may never need escaping
 * (RFC 3986, unreserved characters) nor differ from another by letter case alone.
 */
export const id = z
  .string()
  .min(2)
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error:
      'is not fit for an address: use lower-case letters a–z, digits and single hyphens, such as "goble-2015-defecting"',
  });
