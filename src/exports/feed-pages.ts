/** The feed in pages: what is new, and archives of what is old. Standard: RFC 5005, section 4. */
import type { FeedEntry } from './feed-entries.ts';

/** Entries on one page. */
const entriesAPage = 50;

/**
 * The page that is subscribed to has the newest entries. When there are more, archives of so many each are counted from the
 * oldest, so that a full archive stays as it is; the newest archive may share entries with the page that is subscribed to.
 * In: all entries, the newest first. Out: the page that is subscribed to, then the archives, the newest first.
 */
export function feedPages(entries: readonly FeedEntry[]): FeedPage[] {
  const archives = Math.max(0, Math.ceil(entries.length / entriesAPage) - 1);
  const pages = Array.from({ length: archives }, (_, at): FeedPage => {
    const end = entries.length - at * entriesAPage;
    return {
      name: nameOf(at + 1),
      number: at + 1,
      entries: entries.slice(end - entriesAPage, end),
      ...(at > 0 ? { older: nameOf(at) } : {}),
      ...(at + 1 < archives ? { newer: nameOf(at + 2) } : {}),
    };
  });
  const newest = { name: 'feed', entries: entries.slice(0, entriesAPage) };
  return [archives > 0 ? { ...newest, older: nameOf(archives) } : newest, ...pages.reverse()];
}

function nameOf(archive: number): string {
  return `feed-${archive}`;
}

/** A page of the feed. Names are those of files, without their ending. */
export interface FeedPage {
  readonly name: string;
  /** Of an archive, from 1; the page that is subscribed to has none. */
  readonly number?: number;
  readonly entries: readonly FeedEntry[];
  /** The archive before this one in time, and the one after it. */
  readonly older?: string;
  readonly newer?: string;
}
