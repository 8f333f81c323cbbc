/** What the machine refuses, in words. */

/**
 * In: an error. Out: what a person can do about it, where it, or its cause, is that the machine refused something; undefined for all else.
 * Codes: https://man7.org/linux/man-pages/man3/errno.3.html
 */
export function systemFault(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (!('code' in error)) return systemFault(error.cause);
  const words = remedies[String(error.code)];
  const path = 'path' in error && typeof error.path === 'string' ? ` (${error.path})` : '';
  return words === undefined ? undefined : `${words}${path}.`;
}

const remedies: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full: make room, and build again',
  EDQUOT: 'There is no more space for you on this disk: make room, and build again',
  EFBIG: 'A file would be larger than is allowed here',
  EACCES:
    'There is no right to read or write here: give it to yourself, or name another folder in ARCHIVE_OUT and ARCHIVE_CACHE',
  EPERM:
    'This is not allowed here: give yourself the right, or name another folder in ARCHIVE_OUT and ARCHIVE_CACHE',
  EROFS:
    'Nothing can be written here, the disk is read-only: name another folder in ARCHIVE_OUT and ARCHIVE_CACHE',
  EMFILE: 'Too many files are open at once: raise the limit (ulimit -n)',
  EIO: 'The disk cannot be read or written: look after it first',
};
