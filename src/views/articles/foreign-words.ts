/** What an article prints that is not English: titles that it cites, names as other languages have them. */
import type { Archive, Article } from '../../archive/archive.ts';
import { oncePerArchive } from '../once-per-archive.ts';

/**
 * In: the archive, an article. Out: the titles that it cites in other languages, then the names whose printed spellings are of
 * other languages, one for each mention, as printed, each kind in the order of the text; for the text and for the notes by
 * themselves.
 */
export function foreignWords(archive: Archive, article: Article): ForeignInArticle {
  const titles = (sourcesByArticle(archive).get(article.id) ?? [])
    .flatMap(({ sources }) => sources.flatMap(({ title }) => title ?? []))
    .filter(({ language }) => !english.test(language))
    .map(({ printed, language }) => ({ printed, language }));
  const names = archive.mentionsIn(article).flatMap(({ at, record, surface, of }) => {
    const language = languagesOf(archive)
      .get(record)
      ?.get(of ?? surface);
    return language === undefined ? [] : [{ at, printed: surface, language }];
  });
  function within(part: RegExp): ForeignWords[] {
    const here = names.filter(({ at }) => part.test(at));
    return [...titles, ...here.map(({ printed, language }) => ({ printed, language }))];
  }
  return { text: within(/^[ps]\d/), notes: within(/^n\d/) };
}

const sourcesByArticle = oncePerArchive((archive) => Map.groupBy(archive.sources, ({ article }) => article));

/** By record, the languages of its printed spellings that are not English. */
const languagesOf = oncePerArchive(
  (archive) =>
    new Map(
      archive.names.flatMap(({ reference, record }) => {
        const foreign = record.printed.flatMap(({ text, language }) =>
          language === undefined || english.test(language) ? [] : [[text, language] as const],
        );
        return foreign.length === 0 ? [] : [[reference, new Map(foreign)] as const];
      }),
    ),
);

const english = /^en\b/;

/** Words in a language that is not English. */
export interface ForeignWords {
  readonly printed: string;
  /** BCP 47. */
  readonly language: string;
}

/** The words of other languages in the text of an article, and in its notes. */
export interface ForeignInArticle {
  readonly text: readonly ForeignWords[];
  readonly notes: readonly ForeignWords[];
}
