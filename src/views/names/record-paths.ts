/** The pages of people, places and organisations: which there are, and what each opens. */
import type { Archive, NamedRecord } from '../../archive/archive.ts';
import { lastOpened } from '../../text/last-opened.ts';
import { pageKey, sharedKey } from '../../store/page-key.ts';
import { oncePerArchive } from '../once-per-archive.ts';
import { openArticles, type OpenArticles } from '../passages/open-articles.ts';
import { archiveKey } from '../shown-keys.ts';
import { recordPage, type RecordPage } from './record-page.ts';

/** The paths of one kind of record, for getStaticPaths. In: the archive and the folder. Out: one path each. */
export function recordPaths(archive: Archive, folder: NamedRecord['folder']): { params: { id: string } }[] {
  return archive.names
    .filter((name) => name.folder === folder)
    .map(({ record }) => ({ params: { id: record.id } }));
}

/**
 * In: the archive, a reference, and what else decides how the record's page looks. Out: the key of that page; undefined for a record
 * that went, whose page has one of its own.
 */
export function recordKey(archive: Archive, reference: string, more?: unknown): string | undefined {
  if (gone(archive).has(reference)) return undefined;
  return pageKey(recordOnPage(archive, reference), more);
}

/**
 * In: as recordKey(). Out: a digest of more than the page shows, at once: while it stays, so does the key. It leaves out what only other pages show, our
 * summaries and what is written of other records; undefined for a record that went.
 * @throws RangeError when there is no such record.
 */
export function coarseRecordKey(archive: Archive, reference: string): string | undefined {
  if (gone(archive).has(reference)) return undefined;
  return pageKey(archiveKey(archive), sharedKey(archive.name(reference)));
}

const gone = oncePerArchive(({ moved }) => new Set<string>(moved.map(({ from }) => from)));

/** recordPage(), of which the last one is held: the page and its key ask for the same. */
export function recordOnPage(archive: Archive, reference: string): RecordPage {
  return lastPages(archive)(reference);
}

const lastPages = oncePerArchive((archive: Archive) =>
  lastOpened((reference: string) => recordPage(archive, reference), 1),
);

/** In: what a record's page shows. Out: the articles that mention it, with their texts, by id. */
export function textsOf({ groups }: RecordPage, archive: Archive): OpenArticles {
  return openArticles(
    archive,
    groups.map(({ article }) => article),
  );
}
