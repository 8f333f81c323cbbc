import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { CaptureFault } from './capture-fault.ts';

/** The most that may come out of one packed file, in bytes: what is far larger than any article is an attack. */
export const largestUnpacked = 200_000_000;

/**
 * In: bytes; how they are packed, by the name that HTTP has for it (https://www.rfc-editor.org/rfc/rfc9110#name-content-codings).
 * Out: the bytes unpacked.
 * @throws CaptureFault when the packing is damaged or breaks off, or what comes out is too large.
 */
export function inflate(bytes: Uint8Array, packing: 'gzip' | 'br' | 'deflate'): Uint8Array {
  try {
    return unpackers[packing](bytes, { maxOutputLength: largestUnpacked });
  } catch (error) {
    throw new CaptureFault(
      error instanceof RangeError
        ? `The file unpacks to more than ${largestUnpacked} bytes.`
        : 'The file is compressed, and the compression is damaged or breaks off.',
    );
  }
}

const unpackers = { gzip: gunzipSync, br: brotliDecompressSync, deflate: inflateSync };
