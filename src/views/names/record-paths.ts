/** The pages of people, places and organisations: which there are, and what each opens. */
import type { Archive, NamedRecord } from '../../archive/archive.ts';
import { lastOpened } from '../../text/last-opened.ts';
import { pageKey } from '../../store/page-key.ts';
import { oncePerArchive } from '../once-per-archive.ts';
import { openArticles, type OpenArticles } from '../passages/open-articles.ts';
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
  if (archive.moved.some(({ from }) => from === reference)) return undefined;
  return pageKey(recordOnPage(archive, reference), more);
}

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
