/** A copy of the archive on a reader's own device: what belongs to it. Pure. */

/** Where it is told what a copy takes, from the home page; asked for often, so it is short. */
export const offlinePath = 'data/offline.json';

/** Where its files are listed. */
export const offlineFilesPath = 'data/offline-files.json';

/** More is not kept on a device that people carry: a browser may refuse it, and nobody waits for it. Bytes, and files. */
export const mostKept = { bytes: 50_000_000, files: 5_000 } as const;

/** In: a file's path below the home page. Out: whether it belongs to a copy: what is read, searched, checked and cited, and what that needs. */
export function isKept(file: string): boolean {
  if (/^(?:404\.html|offline-worker\.js|licences\.txt|robots\.txt|SHA256SUMS|_[^/]*|\.[^/]*)$/.test(file))
    return false;
  if (isPicture(file)) return true;
  if (/(?:^|\/)(?:feed|sitemap)[^/]*$|\.(?:png|xml|jsonl|jsonld|csv|ttl|epub|zip)$|linkset\.json$/.test(file))
    return false;
  if (file.startsWith('data/'))
    return /^data\/(?:(?:names|things|mentions|quotations|texts)\/|(?:edition|search-names|search-things)\.json$)/.test(
      file,
    );
  return true;
}

/** In: a file's path below the home page. Out: whether it is a picture that an article shows. */
export function isPicture(file: string): boolean {
  return /^articles\/[^/]+\/pictures\//.test(file);
}

/** In: a file's path. Out: what a reader's browser asks for: a page by its folder. */
export function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

/** In: the path of the home page. Out: what the browser's caches of its copies are called; `offline-worker.js` says the same. */
export function cacheNames(home: string): CacheNames {
  const all = `steppe-archive ${home} `;
  return { all, state: `${all}state`, edition: (edition) => `${all}edition ${edition}` };
}

/** In: bytes. Out: in words: "1.4 MB", "about" being for the sentence to say. */
export function sizeInWords(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  return megabytes < 0.95
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${megabytes.toFixed(megabytes < 10 ? 1 : 0)} MB`;
}

/** What a copy of a state of the archive takes. */
export interface OfflineCopy {
  /** Another state has another. */
  readonly edition: string;
  readonly files: number;
  /** On the device. */
  readonly bytes: number;
  /** About so many come over the line, from a host that compresses; 0 where that was not weighed. */
  readonly sent: number;
  /** Whether it is more than is kept. */
  readonly isTooLarge: boolean;
}

/** Path and the first 16 digits of the SHA-256, for each file. */
export type OfflineFiles = readonly (readonly [file: string, sum: string])[];

/** What is called what. */
export interface CacheNames {
  /** With this they all begin. */
  readonly all: string;
  /** Holds `state`, a KeptState, once a copy is whole. */
  readonly state: string;
  readonly edition: (edition: string) => string;
}

/** The copy that is kept. */
export interface KeptState {
  readonly edition: string;
  /** When: ISO 8601. */
  readonly kept: string;
  readonly bytes: number;
}
