import { unzipSync } from 'fflate';
import { CaptureFault } from './capture-fault.ts';

/** The most that may come out of one packed file, in bytes: what is far larger than any article is an attack. */
const largest = 200_000_000;

/**
 * Files of a ZIP file, unpacked.
 *
 * In: the bytes; which names are wanted. Out: the files by name.
 * @throws CaptureFault when the bytes are no ZIP file, or what they unpack to is too large.
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  let sum = 0;
  let files;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted(name)) return false;
        sum += originalSize;
        return sum <= largest;
      },
    });
  } catch {
    throw new CaptureFault('The file cannot be unpacked: it is damaged, or of another kind.');
  }
  if (sum > largest) throw new CaptureFault(`The file unpacks to more than ${largest} bytes.`);
  return new Map(Object.entries(files));
}
