/** What was added, corrected, withdrawn, and which addresses changed: the history of the archive, from its own records. */
import type { Archive } from '../../archive/archive.ts';
import { articleUrl, recordUrl } from '../../urls.ts';
import { mostCorrections } from '../lists/bounds.ts';
import { divide } from '../lists/divide.ts';
import { listPages, type ListPages } from '../lists/list-pages.ts';
import { oncePerArchive } from '../once-per-archive.ts';

/** In: the archive. Out: the pages of its history, the newest day first: `2026/`; one page where it is short. */
export const historyPages: (archive: Archive) => ListPages<HistoryEntry> = oncePerArchive((archive) => {
  const entries = [...ofArticles(archive), ...ofAddresses(archive)].sort((a, b) =>
    b.date.localeCompare(a.date),
  );
  const years = {
    isAlways: true,
    keyOf: ({ date }: HistoryEntry) => ({ key: date.slice(0, 4), label: date.slice(0, 4) }),
  };
  const { part, whole } = mostCorrections;
  return listPages(divide(entries, { most: part, whole, levels: [years] }));
});

/** In: the archive. Out: the day on which something in it was last added, corrected, withdrawn or moved; undefined where no day is known. */
export function lastChange(archive: Archive): string | undefined {
  const days = [...ofArticles(archive), ...ofAddresses(archive)].map(({ date }) => date);
  return days.sort().at(-1);
}

function ofArticles({ articles }: Archive): HistoryEntry[] {
  return articles.flatMap(({ id, label, record }) => {
    const about = { label, url: articleUrl(id) };
    const { added, corrections, status, title } = record;
    return [
      ...(added === undefined ? [] : [{ date: added, did: 'added' as const, about, what: title.printed }]),
      ...corrections.map(({ date, what }) => ({ date, did: 'corrected' as const, about, what })),
      ...(status.state === 'withdrawn'
        ? [{ date: status.date, did: 'withdrawn' as const, about, what: status.reason }]
        : []),
    ];
  });
}

function ofAddresses({ articles, moved }: Archive): HistoryEntry[] {
  const labels = new Map(articles.map(({ id, label }) => [id, label]));
  return moved.map(({ from, how, date, reason }) => ({
    date,
    did: how,
    about: entryOf(from, labels),
    what: reason ?? '',
  }));
}

/** Claims, citations and events have no page of their own; of a private person not even the address is told. */
function entryOf(from: string, labels: ReadonlyMap<string, string>): HistoryEntry['about'] {
  if (from.includes('~')) return { label: 'the record of a private person' };
  const [, list = '', article = ''] = /^(claims|sources)\/(.*)\.[^.]*$/.exec(from) ?? [];
  const label = labels.get(article);
  if (label !== undefined)
    return { label: `a ${list === 'claims' ? 'figure' : 'citation'} in ${label}`, url: articleUrl(article) };
  return /^(?:claims|sources|events)\//.test(from) ? { label: from } : { label: from, url: recordUrl(from) };
}

/** Something that was done on a day. */
export interface HistoryEntry {
  readonly date: string;
  readonly did: 'added' | 'corrected' | 'withdrawn' | 'renamed' | 'merged' | 'split' | 'retired';
  /** What it was done to; without an address where there is no page. */
  readonly about: { readonly label: string; readonly url?: string };
  /** The title, or why it was done; may be empty. */
  readonly what: string;
}
