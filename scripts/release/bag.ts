/** A bag: https://www.rfc-editor.org/rfc/rfc8493 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { siteLine, siteName } from '../../src/site.ts';

/** The digests that every bag has: SHA-512 is the RFC's own advice, SHA-256 that of the site's list. */
export const algorithms = ['sha256', 'sha512'] as const;

/**
 * In: the files of the payload, all below `data/`; the name and version of the release. Out: all files of the bag, sorted: with the declaration,
 * what it is, and the manifests of payload and tags.
 */
export function bagFiles(
  payload: readonly BagFile[],
  { name, version }: { name: string; version: string },
): BagFile[] {
  const sorted = payload.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const sums = sorted.map((file) => ({ path: file.path, ...summed(bytesOf(file)) }));
  const octets = sums.reduce((sum, { size }) => sum + size, 0);
  const tags: BagFile[] = [
    { path: 'bagit.txt', text: 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n' },
    {
      path: 'bag-info.txt',
      text: [
        `Source-Organization: ${siteName}`,
        `External-Description: ${siteName}, ${siteLine}. The site, and all it was made from.`,
        `External-Identifier: ${name}`,
        `Internal-Sender-Identifier: ${version}`,
        `Bagging-Date: ${version.slice(0, 10)}`,
        `Payload-Oxum: ${octets}.${sums.length}`,
        'Bag-Software-Agent: npm run release',
        '',
      ].join('\n'),
    },
    ...algorithms.map((algorithm) => ({
      path: `manifest-${algorithm}.txt`,
      text: manifest(sums, algorithm),
    })),
  ];
  const tagSums = tags.map((file) => ({ path: file.path, ...summed(bytesOf(file)) }));
  const tagManifests = algorithms.map((algorithm) => ({
    path: `tagmanifest-${algorithm}.txt`,
    text: manifest(tagSums, algorithm),
  }));
  return [...tags, ...tagManifests, ...sorted];
}

/** In: a file. Out: its bytes. */
export function bytesOf(file: BagFile): Buffer {
  if ('bytes' in file) return file.bytes;
  return 'text' in file ? Buffer.from(file.text) : readFileSync(file.from);
}

/** In: the bytes of a file. Out: how many, and the digest by each algorithm, in hexadecimal. */
export function summed(bytes: Uint8Array): Summed {
  const [sha256, sha512] = algorithms.map((algorithm) => createHash(algorithm).update(bytes).digest('hex'));
  return { size: bytes.length, sha256: sha256 ?? '', sha512: sha512 ?? '' };
}

/** Section 2.1.3: a line end or a percent sign in a path is written as the address of a page would have it. */
function manifest(
  sums: readonly (Summed & { path: string })[],
  algorithm: (typeof algorithms)[number],
): string {
  const lines = sums.map((sum) => {
    const path = sum.path.replaceAll('%', '%25').replaceAll('\n', '%0A').replaceAll('\r', '%0D');
    return `${sum[algorithm]}  ${path}\n`;
  });
  return lines.join('');
}

/** A file of a bag: its path in it, and the text, the bytes, or the file on disk that it is. */
export type BagFile = { readonly path: string } & (
  { readonly text: string } | { readonly bytes: Buffer } | { readonly from: string }
);

interface Summed {
  readonly size: number;
  readonly sha256: string;
  readonly sha512: string;
}
