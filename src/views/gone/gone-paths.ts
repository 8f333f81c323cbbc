/** The pages of records that went, at their old addresses. */
import type { Archive } from '../../archive/archive.ts';
import { pageKey } from '../../store/page-key.ts';
import { goneRecords, type GoneFolder, type GoneRecord } from './gone-records.ts';

/** In: the archive, and a folder. Out: one path for each record of it that went, for getStaticPaths. */
export function gonePaths(archive: Archive, folder: GoneFolder): GonePath[] {
  return goneRecords(archive, folder).map((gone) => ({
    params: { id: gone.id },
    props: { gone },
    cacheKey: pageKey(gone),
  }));
}

interface GonePath {
  readonly params: { readonly id: string };
  readonly props: { readonly gone: GoneRecord };
  readonly cacheKey: string;
}
