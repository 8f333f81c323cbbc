/** What an article cites that is not in English. */
import type { Archive } from '../../archive/archive.ts';
import { oncePerArchive } from '../once-per-archive.ts';

/** In: the archive, the id of an article. Out: the titles that it cites in other languages, as printed, in the order of the text. */
export function foreignTitles(archive: Archive, id: string): CitedTitle[] {
  return (sourcesByArticle(archive).get(id) ?? [])
    .flatMap(({ sources }) => sources.flatMap(({ title }) => title ?? []))
    .filter(({ language }) => !/^en\b/.test(language))
    .map(({ printed, language }) => ({ printed, language }));
}

const sourcesByArticle = oncePerArchive((archive) => Map.groupBy(archive.sources, ({ article }) => article));

/** A title in a language that is not English. */
export interface CitedTitle {
  readonly printed: string;
  /** BCP 47. */
  readonly language: string;
}
