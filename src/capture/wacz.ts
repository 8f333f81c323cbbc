/** WACZ, a WARC with its pages in a ZIP file: https://specs.webrecorder.net/wacz/latest/ */
import { CaptureFault } from './capture-fault.ts';
import type { PageBytes } from './page-bytes.ts';
import { warcAddresses, warcRecord } from './warc.ts';
import { unzip } from './zip.ts';

/**
 * A page of a WACZ file.
 * In: the bytes; the address of the record: without one, the first page. Out: see warc.ts.
 * @throws CaptureFault when there is no such page.
 */
export function waczRecord(bytes: Uint8Array, address?: string): PageBytes {
  for (const warc of warcsOf(bytes)) {
    const addresses = warcAddresses(warc);
    if (address === undefined ? addresses.length > 0 : addresses.includes(address))
      return warcRecord(warc, address);
  }
  throw new CaptureFault(
    address === undefined ? 'The file holds no page.' : `The file holds no page of the address ${address}.`,
  );
}

/** In: the bytes of a WACZ file. Out: the addresses of its pages, each once. */
export function waczAddresses(bytes: Uint8Array): string[] {
  return [...new Set(warcsOf(bytes).flatMap(warcAddresses))];
}

function warcsOf(bytes: Uint8Array): Uint8Array[] {
  const files = unzip(bytes, (name) => /^archive\/.+\.warc(?:\.gz)?$/.test(name));
  return [...files.keys()].sort().map((name) => files.get(name) ?? new Uint8Array());
}
