/** The address lists of earlier releases, kept in `content/releases/`, asked of a built site. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Lock, readLock, writeLock } from '../../src/permalinks/lock.ts';
import { removedAddress } from '../../src/permalinks/removed-address.ts';
import { unescaped } from '../../src/records/forms/unescaped.ts';
import { isAnswered } from './answer-of.ts';
import { replayLock } from './replay-lock.ts';

/** Where they lie, below the folder that holds `content/`. */
export const releasesFolder = 'content/releases';

/** In: the folder that holds `content/`. Out: the lists, sorted by name; none where there is no such folder. */
export function readReleases(root: string): Release[] {
  const folder = join(root, releasesFolder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => ({ file: `${releasesFolder}/${name}`, text: readFileSync(join(folder, name), 'utf8') }));
}

/**
 * In: a list, either a lock as `npm run permalinks -- --release NAME` keeps it (`NAME.json`), or addresses, one a line (`NAME.txt`: whole, or
 * from the home page on); the built folder; the path of the home page. Out: how many addresses and anchors were asked for, and a
 * sentence for each that does not answer.
 */
export function replayRelease(
  { file, text }: Release,
  { folder, home }: { folder: string; home: string },
): { tried: number; faults: string[] } {
  if (file.endsWith('.txt')) return replayLines(text, { folder, home });
  const { lock, issues } = readLock(text);
  if (issues.length > 0) return { tried: 0, faults: ['is no lock that can be read.'] };
  const { anchors, faults } = replayLock(lock, { folder, home });
  return { tried: Object.keys(lock.addresses).length + anchors, faults: [...faults] };
}

/** In: the folder that holds `content/`; a built site. Out: a sentence for each address of an earlier release that does not answer there. */
export function releaseFaults(root: string, site: { folder: string; home: string }): string[] {
  return readReleases(root).flatMap((release) =>
    replayRelease(release, site).faults.map((fault) => `${release.file}: ${fault}`),
  );
}

function replayLines(text: string, { folder, home }: { folder: string; home: string }) {
  const answers = isAnswered(folder);
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const faults = lines.flatMap((line) => {
    if (!URL.canParse(line.trim(), `http://localhost${home}`)) return [`${line} is no address.`];
    const { pathname, hash } = new URL(line.trim(), `http://localhost${home}`);
    const path = unescaped(pathname.startsWith(home) ? pathname.slice(home.length) : pathname.slice(1));
    const anchor = unescaped(hash.slice(1));
    if (path === undefined || anchor === undefined) return [`${line} is no address.`];
    const place = join(folder, path);
    const isFolder = statSync(place, { throwIfNoEntry: false })?.isDirectory() === true;
    const file = isFolder || path.endsWith('/') ? join(place, 'index.html') : place;
    if (!existsSync(file)) return answers(path.replace(/\/$/, '')) ? [] : [`${line} is not there.`];
    const isThere = anchor === '' || readFileSync(file, 'utf8').includes(` id="${anchor}"`);
    return isThere || isNotice(file) ? [] : [`${line} is not there: the page has no such anchor.`];
  });
  return { tried: lines.length, faults };
}

/** The page of what went tells where it is, whatever anchor it is asked with. */
function isNotice(file: string): boolean {
  return /<main[^>]* data-gone="/.test(readFileSync(file, 'utf8'));
}

/**
 * Takes the names of private persons who were taken away out of the lists.
 * In: the folder that holds `content/`; the lock as it is now. Out: the locks among the lists that change, with their new text.
 */
export function withoutNames(root: string, now: Lock): Release[] {
  return readReleases(root).flatMap(({ file, text }) => {
    if (file.endsWith('.txt')) {
      const next = text.replace(/people\/[a-z0-9-]+/g, (address) => {
        const digest = removedAddress(address);
        return now.addresses[digest] && !now.addresses[address] ? digest : address;
      });
      return next === text ? [] : [{ file, text: next }];
    }
    const { lock, issues } = readLock(text);
    if (issues.length > 0) return [];
    const addresses = Object.entries(lock.addresses).map(
      ([address, entry]): [string, Lock['addresses'][string]] => {
        const digest = removedAddress(address);
        return [now.addresses[digest] && !now.addresses[address] ? digest : address, entry];
      },
    );
    const next = writeLock({ ...lock, addresses: Object.fromEntries(addresses) });
    return next === text ? [] : [{ file, text: next }];
  });
}

/** A list. */
export interface Release {
  /** Its path, from the folder that holds `content/`. */
  readonly file: string;
  readonly text: string;
}
