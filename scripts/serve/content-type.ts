/** Which Content-Type the server gives to a file of the site. */
import { mediaType } from '../hosting/rules.ts';

/**
 * The media type of a file, with its charset where it is text.
 *
 * In: a file's name or path. Out: the value of the header; `application/octet-stream` for what is not known
 * (Pagefind's own files among them: they are compressed already).
 */
export function contentType(path: string): string {
  return mediaType(path) ?? 'application/octet-stream';
}
