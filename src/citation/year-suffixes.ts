/** The letters of "2015a" and "2015b". */
import type { ArticleRecord } from '../records/article.ts';
import { cslName, itemType } from './article-item.ts';
import type { CslItem } from './csl-item.ts';
import { indexedName } from './names.ts';

/**
 * Articles by the same authors in the same year are told apart by a letter: Chicago 18, section 13.113; APA 7, section 8.19.
 *
 * In: all articles, in order of first publication, in which the letters are given: a later one takes none from an earlier.
 * Out: for the id of each that needs one, 0 for "a", 1 for "b".
 */
export function yearSuffixes(
  articles: readonly { id: string; record: ArticleRecord }[],
): Map<string, number> {
  const groups = new Map<string, string[]>();
  for (const { id, record } of articles) {
    const { date, undated } = record.issued;
    const key = JSON.stringify([creators(record), undated ? 'n.d.' : date.slice(0, 4)]);
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  const crowded = [...groups.values()].filter((ids) => ids.length > 1);
  return new Map(crowded.flatMap((ids) => ids.map((id, at) => [id, at] as const)));
}

/** In: a number that yearSuffixes() gives. Out: its letter: "a", "b" … "z", "aa". */
export function suffixLetters(suffix: number): string {
  const last = String.fromCharCode(97 + (suffix % 26));
  return suffix < 26 ? last : suffixLetters(Math.floor(suffix / 26) - 1) + last;
}

function creators({ authors, publication, title }: ArticleRecord): readonly string[] {
  return standsUnder({
    names: Array.isArray(authors) ? authors.map((author) => indexedName(cslName(author))) : [],
    type: itemType(publication.kind, Array.isArray(authors)),
    site: publication.citedAs ?? publication.name,
    title: title.sentence,
  });
}

/**
 * Under what an entry stands in a list: its authors, else the site that signs for them, else its title.
 * In: the authors in the order of an index, the kind of item, the names of the site and of the work. Out: what two works share that
 * stand together.
 */
export function standsUnder({ names, type, site, title }: Signed): readonly string[] {
  if (names.length > 0) return names;
  return type === 'webpage' ? [site] : [title, site];
}

interface Signed {
  readonly names: readonly string[];
  readonly type: CslItem['type'];
  readonly site: string;
  readonly title: string;
}
