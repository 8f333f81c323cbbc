/** The pages of people, places and organisations: which there are, and what each opens. */
import type { Archive, NamedRecord } from '../../archive/archive.ts';
import { pageKey } from '../../store/page-key.ts';
import { openArticles, type OpenArticles } from '../passages/open-articles.ts';
import { recordPage, type RecordPage } from './record-page.ts';

/**
 * The paths of one kind of record, for getStaticPaths.
 * In: the archive, the folder, and what draws the record where it is drawn. Out: one path each, with the page, the drawing
 * and the key of both.
 */
export function recordPaths<Drawing = undefined>(
  archive: Archive,
  folder: NamedRecord['folder'],
  draw?: (archive: Archive, reference: string) => Drawing,
): RecordPath<Drawing>[] {
  return archive.names
    .filter((name) => name.folder === folder)
    .map(({ reference, record }) => {
      const page = recordPage(archive, reference);
      const drawing = draw?.(archive, reference);
      return {
        params: { id: record.id },
        props: { page, drawing },
        cacheKey: drawing === undefined ? pageKey(page) : pageKey(page, drawing),
      };
    });
}

/** In: what a record's page shows. Out: the articles that mention it, with their texts, by id. */
export function textsOf({ groups }: RecordPage, archive: Archive): OpenArticles {
  return openArticles(
    archive,
    groups.map(({ article }) => article),
  );
}

/** One page, as Astro wants to know it. */
interface RecordPath<Drawing> {
  readonly params: { readonly id: string };
  readonly props: { readonly page: RecordPage; readonly drawing: Drawing | undefined };
  readonly cacheKey: string;
}
