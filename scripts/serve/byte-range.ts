/** The part of a file that a request asks for. */

/**
 * Reads a Range header. Standard: RFC 9110, section 14.
 *
 * In: the header, if there is one, and the size of the file in bytes. Out: the first and the last byte that are asked for;
 * `whole` where the header is missing, means nothing, or asks for several parts (which a server may answer whole); `none`
 * where no byte of the file is meant, which is answered with 416.
 */
export function byteRange(header: string | undefined, size: number): ByteRange | 'whole' | 'none' {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/i.exec(header?.replaceAll(' ', '') ?? '') ?? [];
  if (from === '' && to === '') return 'whole';
  if (from === '') {
    const length = Math.min(Number(to), size);
    return length > 0 ? { first: size - length, last: size - 1 } : 'none';
  }
  const first = Number(from);
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  // Upside down, the header is invalid and is passed over.
  if (to !== '' && Number(to) < first) return 'whole';
  return first < size ? { first, last } : 'none';
}

/** Both count from 0, and both are sent. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}
