/** In which coding a file is sent. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/**
 * Reads an Accept-Encoding header. Standard: RFC 9110, section 12.5.3.
 * In: the header, if there is one. Out: the smaller of the codings that we make and the reader takes; undefined for none.
 */
export function codingFor(accepted: string | undefined): Coding | undefined {
  if (accepted === undefined) return undefined;
  const weights = new Map(
    accepted
      .toLowerCase()
      .split(',')
      .map((one): [string, number] => {
        const [name = '', ...parameters] = one.split(';').map((part) => part.trim());
        const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
        return [name, weight === undefined ? 1 : Number(weight)];
      }),
  );
  return codings.find((coding) => (weights.get(coding) ?? weights.get('*') ?? 0) > 0);
}

/**
 * In: the bytes of a file; a coding. Out: the bytes in it. Once a file, not once a build: most files are never asked for here, and in the
 * smallest form all of them would cost more than the rest of a build.
 */
export async function coded(bytes: Buffer, coding: Coding): Promise<Buffer> {
  return coding === 'gzip'
    ? promisify(gzip)(bytes, { level: 9 })
    : promisify(brotliCompress)(bytes, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
      });
}

const codings = ['br', 'gzip'] as const;

/** By its name in the header. */
export type Coding = (typeof codings)[number];
