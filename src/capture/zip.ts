import { unzipSync } from 'fflate';
import { CaptureFault } from './capture-fault.ts';
import { largestUnpacked } from './inflate.ts';

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
        return sum <= largestUnpacked;
      },
    });
  } catch {
    throw new CaptureFault('The file cannot be unpacked: it is damaged, or of another kind.');
  }
  if (sum > largestUnpacked)
    throw new CaptureFault(`The file unpacks to more than ${largestUnpacked} bytes.`);
  return new Map(Object.entries(files));
}
